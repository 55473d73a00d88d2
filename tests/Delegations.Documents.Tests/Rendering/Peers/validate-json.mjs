// Validates JSON files with ajv. Arguments: the repository's root, the schema, then the files. Says for each file what is wrong with it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [root, schema, ...files] = process.argv.slice(2);
const { default: Ajv } = createRequire(join(root, 'package.json'))('ajv');

const ajv = new Ajv({ allErrors: true });
ajv.addFormat('date', text => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text));
ajv.addFormat('date-time', text => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)));
ajv.addFormat('uri', text => URL.canParse(text));
ajv.addFormat('uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
const complaints = file =>
  validate(JSON.parse(readFileSync(file, 'utf8'))) ? [] : validate.errors.map(error => `${error.instancePath} ${error.message}`);

console.log(JSON.stringify(files.map(complaints)));
