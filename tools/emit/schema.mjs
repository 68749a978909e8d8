/** schemas/image.schema.json: the JSON form of an image. */
import { entryTypes } from '../description.mjs';
import { NOTICE } from './banner.mjs';

const BASE64 = { type: 'string', pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' };
const ref = (name) => ({ $ref: `#/$defs/${name}` });

function valueSchema(field, sets) {
  switch (field.role) {
    case 'text':
      return { type: 'string' };
    case 'flags':
      return ref(field.set);
    case 'enum':
      return { anyOf: [{ enum: sets.get(field.set) }, ref('u32')] };
    case 'reference':
      return ref('reference');
    case 'span':
      return field.text ? { type: 'string' } : ref('base64');
    case 'table':
      return { type: 'array', items: field.list ? ref('listed') : ref(field.entryOrigId) };
    default:
      return field.width === 8 ? ref('u64') : ref(field.signed ? 's32' : 'u32');
  }
}

const described = (field, sets) => {
  const schema = valueSchema(field, sets);
  return field.doc ? { description: field.doc, ...schema } : schema;
};

const visible = (fields) => fields.filter(({ role }) => role !== 'reserved');
const closed = (properties, required) => ({ type: 'object', additionalProperties: false, required, properties });

function kindSchema(kind, sets) {
  const fields = visible(kind.fields);
  const properties = { type: { const: kind.type } };
  for (const field of fields) properties[field.name] = described(field, sets);
  properties.extra = ref('base64');
  if (fields.some(({ role }) => role === 'span' || role === 'table')) properties.extraTail = ref('base64');
  for (const { name } of fields.filter(({ role }) => role === 'table')) {
    properties[`${name}Entsize`] = { description: 'Entry size of an empty table of another revision.', ...ref('u32') };
  }
  const own = fields.filter(({ since }) => since === kind.since).map(({ name }) => name);
  return {
    description: kind.doc,
    ...closed(properties, ['type', ...own]),
    ...inForms(fields, kind.since),
  };
}

/** A field that a revision appended comes with all that the revision appended, and with what others did before. */
function inForms(fields, first) {
  const later = fields.filter(({ since }) => (since ?? first) > first);
  if (later.length === 0) return {};
  const needs = later.map(({ name, since }) => [
    name,
    later.filter((other) => other.since <= since && other.name !== name).map((other) => other.name),
  ]);
  return { dependentRequired: Object.fromEntries(needs) };
}

export function emitSchema({ kinds, enums, flagSets }) {
  const stored = kinds.filter(({ computed }) => !computed);
  const sets = new Map(enums.map(({ id, members }) => [id, members.map(({ name }) => name)]));
  const defs = {
    u32: { type: 'integer', minimum: 0, maximum: 4294967295 },
    s32: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
    u64: {
      description: 'Decimal or hexadecimal, from 0 to 2^64-1.',
      type: 'string',
      pattern: '^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$',
    },
    base64: BASE64,
    listed: {
      description: 'A number of a list; an object where a newer revision appended to it.',
      anyOf: [{ $ref: '#/$defs/u32' }, closed({ value: ref('u32'), extra: ref('base64') }, ['value', 'extra'])],
    },
    reference: {
      description: '@N is the object of index N, !0x… a position that is none, null no reference.',
      anyOf: [{ type: 'null' }, { type: 'string', pattern: '^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$' }],
    },
  };
  for (const { id, members } of flagSets) {
    const names = members.map(({ name }) => name);
    defs[id] = {
      type: 'array',
      items: { anyOf: [{ enum: names }, { type: 'string', pattern: '^bit(?:[0-9]|[1-5][0-9]|6[0-3])$' }] },
    };
  }
  for (const { entryOrigId, entryFields, since } of entryTypes(stored)) {
    const fields = visible(entryFields);
    const properties = Object.fromEntries(fields.map((field) => [field.name, described(field, sets)]));
    const own = fields.filter((field) => (field.since ?? since) === since);
    defs[entryOrigId] = {
      ...closed(
        { ...properties, extra: ref('base64') },
        own.map(({ name }) => name),
      ),
      ...inForms(fields, since),
    };
  }
  for (const kind of stored) defs[kind.type] = kindSchema(kind, sets);
  defs.UNKNOWN = {
    description: 'An object of a kind that this revision does not know.',
    ...closed({ type: { const: 'UNKNOWN' }, code: ref('u32'), payload: ref('base64') }, ['type', 'code', 'payload']),
  };
  const types = [...stored.map(({ type }) => type), 'UNKNOWN'];
  const arch = enums.find(({ id }) => id === 'arch').members.map(({ name }) => name);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:cr-image:image.schema.json',
    $comment: NOTICE,
    title: 'LinuxC/R checkpoint image',
    ...closed(
      {
        header: closed(
          {
            imageVersion: { description: 'Only version 1 can be written.', enum: ['1', '0x1'] },
            utsRelease: { type: 'string' },
            arch: { enum: arch },
          },
          ['imageVersion', 'utsRelease', 'arch'],
        ),
        sealed: { description: 'Whether the image ends with END.', type: 'boolean' },
        endExtra: { description: 'What a newer revision appended to END.', ...BASE64 },
        unpadded: { description: 'The zero bytes behind the last object are missing.', const: true },
        objects: { type: 'array', items: ref('object') },
      },
      ['header', 'sealed', 'objects'],
    ),
    $defs: {
      object: {
        type: 'object',
        required: ['type'],
        discriminator: { propertyName: 'type' },
        oneOf: types.map((type) => ref(type)),
      },
      ...defs,
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
