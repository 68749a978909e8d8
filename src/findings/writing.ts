import { error, type Rule } from './rule.js';

const FIELDS = 'format.md#fields';

/** What a writer can't write, and JSON that is no image. */
export const writing = {
  WRONG_TYPE: error(
    'writing',
    '{field} is {actual}, expected {expected}',
    'The value has another type than the field.',
    'See the type of the field in the reference.',
    'reference.md#kinds',
  ),
  OUT_OF_RANGE: error(
    'writing',
    '{field} is {actual}, expected an integer from {min} to {max}',
    'A value that does not fit is refused; it is never wrapped, rounded or cut.',
    'Correct the value.',
    FIELDS,
  ),
  TEXT_TOO_LONG: error(
    'writing',
    '{field} takes {actual} bytes, there is room for {expected}',
    'Text is never cut.',
    'Shorten the text; what counts is its length in UTF-8.',
    FIELDS,
  ),
  TEXT_HAS_NUL: error(
    'writing',
    '{field} holds a NUL',
    'A NUL would end the text for every reader.',
    'Remove it.',
    FIELDS,
  ),
  TEXT_NOT_ENCODABLE: error(
    'writing',
    '{field} holds a surrogate that stands for no byte',
    'Bytes that are not UTF-8 are U+DC80 to U+DCFF; other lone surrogates cannot be written.',
    'Replace it.',
    'format.md#json-form',
  ),
  REFERENCE_MISSING: error(
    'writing',
    '{field} refers to an object that is not in the image',
    'A reference becomes the offset of the object, so the object has to be part of the image.',
    'Add the object to the image first.',
    FIELDS,
  ),
  REFERENCE_FORWARD: error(
    'writing',
    '{field} refers to an object that stands later in the image',
    'References only point backwards, so that an image can be restored while it is read.',
    'Move the object to the front.',
    FIELDS,
  ),
  REFERENCE_KIND: error(
    'writing',
    '{field} refers to {actual}, expected {expected}',
    'Every reference has one kind.',
    'Refer to an object of that kind.',
    FIELDS,
  ),
  UNKNOWN_BYTES_MOVED: error(
    'writing',
    'the size of {field} changed, but {type} has bytes of a newer revision that may point behind it',
    'This revision cannot know what the unknown bytes point at.',
    'Remove `extra` and `extraTail`, or leave the sizes alone.',
    'format.md#growth',
  ),
  UNKNOWN_BYTES_IN_FRONT: error(
    'writing',
    'an object in front of this one, or this one, was added, removed or resized, but {type} has bytes of a newer revision',
    'Unknown bytes may refer to objects by their offset, and this revision cannot tell where.',
    'Edit objects behind the last one with unknown bytes only, or remove those bytes.',
    'format.md#growth',
  ),
  UNKNOWN_TYPE: error(
    'writing',
    'objects have no type {actual}',
    'The type of an object is one of the kinds, or UNKNOWN.',
    'Correct the name.',
    'reference.md#kinds',
  ),
  TOO_LARGE: error(
    'writing',
    '{type} would have {actual} bytes, an object has 4294967295 at the most',
    'len is a u32.',
    'Split the object.',
    'format.md#container',
  ),
  TOO_LARGE_FOR_MEMORY: error(
    'writing',
    '{type} has {actual} bytes that belong together, more than the {limit} that are taken into memory',
    'Tables and texts of one object are read at once; only page data and the like is left in the file.',
    'Read it with less: cr-image info and cr-image dump do not need it in memory.',
    'format.md#container',
  ),
  JSON_SYNTAX: error('json', '{reason}', 'The text is not JSON.', 'Correct the text.', 'format.md#json-form'),
  JSON_SCHEMA: error(
    'json',
    '{reason}',
    'The JSON form has a schema, schemas/image.schema.json.',
    'Correct the value.',
    'format.md#json-form',
  ),
  JSON_CONTRADICTION: error(
    'json',
    '{reason}',
    'The schema allows each part, but together they describe no bytes; nothing that is said is ignored or moved.',
    'Remove one of them.',
    'format.md#json-form',
  ),
} as const satisfies Record<string, Rule>;
