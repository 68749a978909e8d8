/** src/generated/json-check.ts: the schema as code (Ajv standalone), so that no page needs `eval` or Ajv itself. */
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { NOTICE } from './banner.mjs';

export function emitJsonCheck(schema) {
  const ajv = new Ajv.default({
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    messages: true,
    verbose: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema, 'image');
  const code = standalone.default(ajv, { checkImage: 'image', checkObject: `image#/$defs/object` });
  if (code.includes('require('))
    throw new Error('the schema needs an Ajv runtime module; keep to keywords without one');
  return `// @ts-nocheck\n// ${NOTICE}\n${code}\n`;
}
