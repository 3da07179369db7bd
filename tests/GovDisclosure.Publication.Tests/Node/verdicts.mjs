// Reads payloads from standard input, each a line of base64, and prints what Ajv makes of it under the schema named.
import fs from 'node:fs';
import readline from 'node:readline';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';

const schema = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const Validator = schema.$schema.includes('draft-07') ? Ajv : Ajv2020;
const accepts = new Validator().compile(schema);
const utf8 = new TextDecoder('utf-8', { fatal: true });

function verdict(bytes) {
  try {
    return accepts(JSON.parse(utf8.decode(bytes))) ? 'accepts' : 'refuses';
  } catch {
    return 'not-json';
  }
}

const verdicts = [];
for await (const line of readline.createInterface({ input: process.stdin })) {
  verdicts.push(verdict(Buffer.from(line, 'base64')));
}

process.stdout.write(verdicts.join('\n'));
