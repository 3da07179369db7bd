// Evaluates the keywords of JSON Schema (2020-12 and draft-07 alike) that the schemas of a report use. Any other
// is an error: a schema that is half understood says nothing.

import { escapeName } from './json.mjs';
import { Decimal } from './number.mjs';

const annotations = new Set(['$schema', '$id', '$defs', 'definitions', 'title', 'description']);

const types = {
    null: (value) => value === null,
    boolean: (value) => typeof value === 'boolean',
    string: (value) => typeof value === 'string',
    number: (value) => value instanceof Decimal,
    integer: (value) => value instanceof Decimal && value.isInteger,
    array: (value) => Array.isArray(value),
    object: (value) => value instanceof Map,
};

const bound = (value) => Decimal.fromInteger(BigInt(value));

// Each says whether a value keeps a keyword that looks at nothing within it.
const assertions = {
    type: (value, names) => [names].flat().some((name) => types[name](value)),
    const: (value, text) => value === ofText(text),
    enum: (value, texts) => texts.map(ofText).includes(value),
    minimum: (value, least) => !types.number(value) || value.compare(bound(least)) >= 0,
    maximum: (value, most) => !types.number(value) || value.compare(bound(most)) <= 0,
    maxLength: (value, most) => !types.string(value) || [...value].length <= most,
    pattern: (value, pattern) => !types.string(value) || new RegExp(pattern, 'u').test(value),
};

// Each gives the faults of what it leads to: members, or the same value under another schema.
const applicators = {
    $ref: (root, value, { $ref }, pointer) => root.faults(value, root.resolve($ref), pointer),

    * allOf(root, value, { allOf }, pointer) {
        for (const schema of allOf) yield* root.faults(value, schema, pointer);
    },

    * if(root, value, schema, pointer) {
        if (root.accepts(value, schema.if)) yield* root.faults(value, schema.then, pointer);
    },

    then: () => [],

    * properties(root, value, { properties }, pointer) {
        if (!types.object(value)) return;
        for (const [name, member] of value) {
            if (!Object.hasOwn(properties, name)) continue;
            yield* root.faults(member, properties[name], `${pointer}/${escapeName(name)}`);
        }
    },

    * additionalProperties(root, value, schema, pointer) {
        if (schema.additionalProperties !== false) throw new Error('Only false is known here.');
        if (!types.object(value)) return;
        for (const name of value.keys()) {
            if (Object.hasOwn(schema.properties, name)) continue;
            yield { pointer: `${pointer}/${escapeName(name)}`, value, keyword: 'additionalProperties', schema };
        }
    },

    * required(root, value, schema, pointer) {
        if (!types.object(value)) return;
        for (const name of schema.required) {
            if (value.has(name)) continue;
            yield { pointer: `${pointer}/${escapeName(name)}`, value, keyword: 'required', schema };
        }
    },
};

export class Schema {
    #document;

    constructor(document) {
        this.#document = document;
    }

    // Every fault as { pointer, value, keyword, schema }, where `schema` is the object the keyword stands in. The
    // pointer is that of the value, or of the member that is missing or unknown.
    * faults(value, schema = this.#document, pointer = '') {
        for (const [keyword, argument] of Object.entries(schema)) {
            if (Object.hasOwn(assertions, keyword)) {
                if (!assertions[keyword](value, argument)) yield { pointer, value, keyword, schema };
            } else if (Object.hasOwn(applicators, keyword)) {
                yield* applicators[keyword](this, value, schema, pointer);
            } else if (!annotations.has(keyword)) {
                throw new Error(`The keyword ${keyword} is not known here.`);
            }
        }
    }

    accepts(value, schema) {
        return this.faults(value, schema).next().done;
    }

    resolve(reference) {
        if (!reference.startsWith('#/')) throw new Error(`${reference} is not within the schema.`);
        return reference.slice(2).split('/').reduce((part, name) => part[name], this.#document);
    }
}

function ofText(argument) {
    if (typeof argument !== 'string') throw new Error('Only texts are known here.');
    return argument;
}
