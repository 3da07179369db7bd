// Compiles schemas with Ajv as a careless and as a careful user would; prints whatever it complains of.
import fs from 'node:fs';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';

const careful = { strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allErrors: true };
for (const file of process.argv.slice(2)) {
  const schema = JSON.parse(fs.readFileSync(file, 'utf8'));
  const Validator = schema.$schema.includes('draft-07') ? Ajv : Ajv2020;
  for (const options of [{}, careful]) {
    const complain = (...words) => console.log(`${file}: ${words.join(' ')}`);
    try {
      new Validator({ ...options, logger: { log: complain, warn: complain, error: complain } }).compile(schema);
    } catch (error) {
      complain(error.message);
    }
  }
}
