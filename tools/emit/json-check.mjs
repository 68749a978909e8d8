/** src/generated/json-check.ts: the schema as code (Ajv standalone), so that no page needs `eval` or Ajv itself. */
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { NOTICE } from './banner.mjs';

/** The schema in draft-07, for which Ajv makes the least code, without the words for its readers. */
function simplified(node) {
  if (Array.isArray(node)) return node.map(simplified);
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key, value]) => !(key === 'description' && typeof value === 'string'));
  return Object.fromEntries(
    kept.map(([key, value]) => [key === 'dependentRequired' ? 'dependencies' : key, simplified(value)]),
  );
}

export function emitJsonCheck(schema) {
  const ajv = new Ajv.default({
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const { $schema: _, ...core } = simplified(schema);
  ajv.addSchema(core, 'image');
  const code = standalone.default(ajv, { checkImage: 'image', checkObject: `image#/$defs/object` });
  if (code.includes('require('))
    throw new Error('the schema needs an Ajv runtime module; keep to keywords without one');
  return `// @ts-nocheck\n// ${NOTICE}\n${code}\n`;
}
