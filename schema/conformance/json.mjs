// Reads JSON text (RFC 8259) from bytes, strictly. Objects become Maps, numbers Decimals, all else what it is.
// It keeps its own stack: how deep a text is nested must not decide whether it can be read.

import { Decimal } from './number.mjs';

const code = (character) => character.charCodeAt(0);
const [quote, backslash, comma, colon] = ['"', '\\', ',', ':'].map(code);
const [openObject, closeObject, openArray, closeArray] = ['{', '}', '[', ']'].map(code);
const whiteSpace = new Set([' ', '\t', '\n', '\r'].map(code));
const endsNumber = new Set([...whiteSpace, comma, closeObject, closeArray, code('/')]);
const literals = new Map([['true', true], ['false', false], ['null', null]]);
const byteOrderMark = [0xef, 0xbb, 0xbf];

const number = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;
const escape = /\\(?:u([0-9A-Fa-f]{4})|(["\\/bfnrt]))/g;
const escaped = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder('latin1');

class Fault extends Error {
    constructor(pointer) {
        super(`no JSON text at "${pointer}"`);
        this.pointer = pointer;
    }
}

// Returns { fault } with a pointer where there is no JSON text or one nested too deep, else { value } with
// the pointers of the first `loneSurrogate` and the first `duplicate`, where there are any. Of a member that is
// there twice the last value is kept, as most readers do.
export function read(bytes, { maxDepth = Infinity } = {}) {
    const reader = new Reader(bytes, maxDepth);
    try {
        const value = reader.readText();
        return { value, loneSurrogate: reader.loneSurrogate, duplicate: reader.duplicate };
    } catch (fault) {
        if (!(fault instanceof Fault)) throw fault;
        return { fault: fault.pointer };
    }
}

// What `read` returned, or a plain object, as JSON text with every number in full digits.
export function write(value) {
    if (value === undefined) return 'undefined';
    if (value instanceof Decimal) return value.toString();
    if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    const members = value instanceof Map ? [...value] : Object.entries(value);
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join(',')}}`;
}

export const escapeName = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');

class Reader {
    loneSurrogate;
    duplicate;
    #bytes;
    #maxDepth;
    #at = 0;
    #open = []; // what has begun and not ended: { container, name }, no name where none is read

    constructor(bytes, maxDepth) {
        this.#bytes = bytes;
        this.#maxDepth = maxDepth;
    }

    readText() {
        if (byteOrderMark.every((byte, i) => this.#bytes[i] === byte)) this.#at = byteOrderMark.length;
        for (;;) {
            let value = this.#beginValue();
            if (value === undefined) continue;
            while (this.#open.length > 0 && this.#endMember(value)) value = this.#open.pop().container;
            if (this.#open.length > 0) continue;

            this.#skipWhiteSpace();
            if (this.#at < this.#bytes.length) this.#fail();
            return value;
        }
    }

    // The value at this place; undefined where it is an object or array whose first member comes next.
    #beginValue() {
        this.#skipWhiteSpace();
        const byte = this.#bytes[this.#at];
        if (byte === quote) return this.#readString();
        if (byte !== openObject && byte !== openArray) return this.#readNumberOrLiteral();

        if (this.#open.length === this.#maxDepth) this.#fail();
        this.#at++;
        const isObject = byte === openObject;
        const container = isObject ? new Map() : [];
        this.#open.push({ container });
        this.#skipWhiteSpace();
        if (this.#bytes[this.#at] === (isObject ? closeObject : closeArray)) {
            this.#at++;
            return this.#open.pop().container;
        }
        if (isObject) this.#readName();
        return undefined;
    }

    // Takes the value that ended here into what holds it; true if that ends here too, false if more follows.
    #endMember(value) {
        const holder = this.#open.at(-1);
        const isObject = holder.container instanceof Map;
        if (isObject) holder.container.set(holder.name, value);
        else holder.container.push(value);
        holder.name = undefined;

        this.#skipWhiteSpace();
        const byte = this.#bytes[this.#at];
        if (byte !== comma && byte !== (isObject ? closeObject : closeArray)) this.#fail();
        this.#at++;
        if (byte !== comma) return true;
        if (isObject) this.#readName();
        return false;
    }

    #readName() {
        this.#skipWhiteSpace();
        if (this.#bytes[this.#at] !== quote) this.#fail();
        const holder = this.#open.at(-1);
        const name = this.#readString();
        const isDuplicate = holder.container.has(name);
        this.#skipWhiteSpace();
        if (this.#bytes[this.#at] !== colon) this.#fail();
        this.#at++;
        holder.name = name;
        if (isDuplicate) this.duplicate ??= this.#pointer();
    }

    #readString() {
        const bytes = this.#bytes;
        const start = ++this.#at;
        let hasEscape = false;
        while (bytes[this.#at] !== quote) {
            if (this.#at >= bytes.length || bytes[this.#at] < 0x20) this.#fail();
            if (bytes[this.#at] === backslash) {
                hasEscape = true;
                this.#at++;
            }
            this.#at++;
        }
        let text = this.#decode(start, this.#at++);
        if (hasEscape) {
            // What the pattern does not take out is a backslash that begins no escape.
            if (text.replace(escape, '').includes('\\')) this.#fail();
            text = text.replace(escape, (_, unit, letter) =>
                unit ? String.fromCharCode(parseInt(unit, 16)) : escaped[letter] ?? letter);
            if (!text.isWellFormed()) this.loneSurrogate ??= this.#pointer();
        }
        return text;
    }

    #decode(start, end) {
        try {
            return utf8.decode(this.#bytes.subarray(start, end));
        } catch (error) {
            if (error.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
            return this.#fail();
        }
    }

    // A literal has ended with its last letter. A number goes on until a byte that may follow it, so that 01 and
    // 1x are bad numbers and not good ones with something behind them. At the end of the text it might go on.
    #readNumberOrLiteral() {
        const bytes = this.#bytes;
        for (const [text, value] of literals) {
            if ([...text].every((letter, i) => bytes[this.#at + i] === code(letter))) {
                this.#at += text.length;
                return value;
            }
        }
        const start = this.#at;
        while (this.#at < bytes.length && !endsNumber.has(bytes[this.#at])) this.#at++;
        const token = latin1.decode(bytes.subarray(start, this.#at));
        const mayGoOn = this.#at === bytes.length && this.#open.length > 0;
        if (mayGoOn || !number.test(token)) this.#fail();
        return Decimal.parse(token);
    }

    #skipWhiteSpace() {
        while (whiteSpace.has(this.#bytes[this.#at])) this.#at++;
    }

    // The innermost object or array that is open, or the member of it whose name has been read.
    #pointer() {
        return this.#open
            .map(({ container, name }, depth) => {
                if (name !== undefined) return `/${escapeName(name)}`;
                return Array.isArray(container) && depth < this.#open.length - 1 ? `/${container.length}` : '';
            })
            .join('');
    }

    #fail() {
        throw new Fault(this.#pointer());
    }
}
