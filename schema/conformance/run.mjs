// Runs the conformance cases: node run.mjs [FOLDER] prints every disagreement and how many cases agree.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './check.mjs';
import { read, write } from './json.mjs';
import { Schema } from './schema.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, 'cases');
const ending = '.expected.json';
const compared = ['rule', 'severity', 'cells', 'values', 'expected', 'actual', 'difference'];

const published = (name) => JSON.parse(readFileSync(join(here, '..', name), 'utf8'));
const forms = published('forms.json').forms.map(({ schema }) => schema);

// What must give one verdict: the schema of both forms, and those of the single forms taken together.
const validators = ['', 'draft-07/'].flatMap((draft) => [
    { name: `${draft}report.json`, schemas: [`${draft}report.json`] },
    { name: forms.map((form) => draft + form).join(' or '), schemas: forms.map((form) => draft + form) },
]).map(({ name, schemas }) => ({ name, schemas: schemas.map((schema) => new Schema(published(schema))) }));

// The expected text is read by the strict reader too: some numbers in it are larger than JSON.parse holds.
function runCase(path) {
    const expected = read(readFileSync(path)).value;
    const written = readFileSync(join(dirname(path), expected.get('payload')));
    const length = Math.max(written.length, Number(expected.get('paddedTo') ?? 0));
    const bytes = Buffer.alloc(length, ' ');
    written.copy(bytes);

    return [...verdictDiffers(bytes, expected.get('schema')), ...checkDiffers(check(bytes), expected)];
}

function* verdictDiffers(bytes, expected) {
    const { fault, loneSurrogate, value } = read(bytes);
    for (const { name, schemas } of validators) {
        const verdict = (fault ?? loneSurrogate) !== undefined ? 'not-json'
            : schemas.some((schema) => schema.accepts(value)) ? 'accepts' : 'refuses';
        if (verdict !== expected) yield difference(`the verdict of ${name}`, expected, verdict);
    }
}

function* checkDiffers(found, expected) {
    const refusal = expected.get('refusal')?.get('pointer');
    if (refusal !== found.refusal?.pointer) yield difference('the refusal', refusal, found.refusal?.pointer);
    if (refusal !== undefined || found.refusal) return;

    const counts = ['checked', 'blank'];
    const wanted = counts.map((count) => expected.get('relations').get(count));
    const counted = counts.map((count) => found.relations[count]);
    if (write(wanted) !== write(counted)) yield difference('relations', wanted, counted);

    const findings = expected.get('findings');
    for (let i = 0; i < Math.max(findings.length, found.findings.length); i++) {
        for (const key of compared) {
            const [left, right] = [findings[i]?.get(key), found.findings[i]?.[key]];
            if (write(left) !== write(right)) yield difference(`${key} of finding ${i + 1}`, left, right);
        }
    }
}

const difference = (what, expected, found) => `${what}: expected ${write(expected)}, found ${write(found)}`;

const paths = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
let agreed = 0;
for (const path of paths) {
    const differences = runCase(path);
    if (differences.length === 0) agreed++;
    for (const text of differences) console.log(`${relative(folder, path).slice(0, -ending.length)}: ${text}`);
}
console.log(`${agreed} agree, ${paths.length - agreed} disagree`);
process.exitCode = agreed === paths.length && agreed > 0 ? 0 : 1;
