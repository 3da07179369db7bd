// Reads and checks a report: node check.mjs FILE… prints a JSON object a line.

import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { escapeName, read, write } from './json.mjs';
import { Decimal } from './number.mjs';
import { evaluate } from './rules.mjs';
import { Schema } from './schema.mjs';

const published = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));

const maxBytes = 16 * 1024 * 1024;
const maxDepth = 32;
const maxAmount = { bits: 96, scale: 28 };

const schema = new Schema(published('report.json'));
const { rules } = published('rules.json');

// Either { refusal: { pointer } } or { relations, findings }.
export function check(bytes) {
    if (bytes.length > maxBytes) return refuse('');
    const { value, ...text } = read(bytes, { maxDepth });
    // Only that `fault` comes first is laid down; of several others any may be named.
    const pointer = text.fault ?? text.loneSurrogate ?? text.duplicate
        ?? refusedBySchema(value) ?? refusedBeside(value);
    return pointer === undefined ? evaluate(rules, value) : refuse(pointer);
}

const refuse = (pointer) => ({ refusal: { pointer } });

function refusedBySchema(value) {
    for (const fault of schema.faults(value)) {
        if (!isNegativeSlip(fault)) return fault.pointer;
    }
    return undefined;
}

// A negative count or amount is a finding and no refusal, while it is no larger than a positive one may be.
function isNegativeSlip({ keyword, value, schema: { minimum, maximum } }) {
    if (keyword !== 'minimum' || minimum !== 0) return false;
    return maximum === undefined || value.negate().compare(Decimal.fromInteger(BigInt(maximum))) <= 0;
}

const dates = new Set(rules
    .flatMap(({ relations }) => Object.values(relations).flat())
    .filter(({ kind }) => kind === 'date-range')
    .map(({ member }) => member));

// What the schema cannot see: amounts with too many digits and days that the calendar does not have. The walk
// goes no deeper than the schema does.
function refusedBeside(value, pointer = '') {
    if (value instanceof Decimal && !value.fits(maxAmount.bits, maxAmount.scale)) return pointer;
    if (dates.has(pointer) && value !== null && !isDay(value)) return pointer;
    if (!(value instanceof Map)) return undefined;
    for (const [name, member] of value) {
        const refused = refusedBeside(member, `${pointer}/${escapeName(name)}`);
        if (refused !== undefined) return refused;
    }
    return undefined;
}

// Of the proleptic Gregorian calendar, from the year 0001 on.
function isDay(date) {
    const [year, month, day] = date.split('-').map(Number);
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return year > 0 && day <= days[month - 1];
}

const program = process.argv[1];
if (program && realpathSync(program) === fileURLToPath(import.meta.url)) {
    for (const file of process.argv.slice(2)) console.log(write({ file, ...check(readFileSync(file)) }));
}
