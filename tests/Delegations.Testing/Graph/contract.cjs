// Holds request bodies against the vendor's schemas: a JSON line {id, operation, body} in, a JSON line {id, errors} out.
'use strict';
const { readFileSync } = require('node:fs');
const { createInterface } = require('node:readline');
const { Ajv } = require('ajv');

const api = JSON.parse(readFileSync(process.argv[2], 'utf8'));

// OpenAPI 3.0 lets a closed list be nullable without naming null in it; JSON Schema does not.
function translate(schema) {
  if (Array.isArray(schema)) {
    return schema.map(translate);
  }

  if (schema === null || typeof schema !== 'object') {
    return schema;
  }

  const { nullable, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, translate(value)]));
  if (nullable === true && typeof rest.type === 'string') {
    rest.type = [rest.type, 'null'];
    if (Array.isArray(rest.enum) && !rest.enum.includes(null)) {
      rest.enum = [...rest.enum, null];
    }
  }

  return rest;
}

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
ajv.addSchema({ components: translate(api.components) }, 'graph');

const validators = new Map();
for (const [path, operations] of Object.entries(api.paths)) {
  for (const [method, operation] of Object.entries(operations)) {
    const reference = operation.requestBody?.content['application/json'].schema.$ref;
    if (reference) {
      validators.set(`${method} ${path}`, ajv.compile({ $ref: `graph${reference}` }));
    }
  }
}

function check({ operation, body }) {
  const validate = validators.get(operation);
  if (!validate) {
    return [`${operation}: takes no body`];
  }

  let content;
  try {
    content = JSON.parse(body);
  } catch {
    return [`${operation}: the body is not JSON`];
  }

  return validate(content)
    ? []
    : validate.errors.map(error => `${operation}: ${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
}

createInterface({ input: process.stdin }).on('line', line => {
  const question = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id: question.id, errors: check(question) })}\n`);
});
