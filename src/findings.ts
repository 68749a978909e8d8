import { ImageError } from './errors.js';

/** What a finding speaks about; each level presupposes those before it. */
export type Level = 'well-formed' | 'valid' | 'consistent' | 'restorable';

export type Severity = 'error' | 'warning' | 'information';

/** Everything there is to say about a kind of finding. `{name}` in a message takes an argument. */
export interface Rule {
  readonly level: Level | 'writing' | 'json';
  readonly severity: Severity;
  readonly message: string;
  /** Why it matters and what to do, for `--explain` and the docs. */
  readonly why: string;
}

const information = (level: Rule['level'], message: string, why: string): Rule => ({
  level,
  severity: 'information',
  message,
  why,
});

const error = (level: Rule['level'], message: string, why: string): Rule => ({
  level,
  severity: 'error',
  message,
  why,
});

/** One value per finding. The reader throws the errors of the first two levels; the validator collects them. */
export const rules = {
  // ------------------------------------------------------------ container
  NOT_AN_IMAGE: error(
    'well-formed',
    'not a LinuxC/R image: it starts with {actual}, not with "LinuxC/R"',
    'The first eight bytes of every image spell LinuxC/R. The file is something else, empty, or was overwritten.',
  ),
  UNSUPPORTED_VERSION: error(
    'well-formed',
    'image_version is {actual}, this reader knows version 1',
    'The version changes only when compatibility breaks; nothing behind it may be trusted. Use a newer reader.',
  ),
  HEADER_TRUNCATED: error(
    'well-formed',
    'the header ends after {actual} of {expected} bytes',
    'The header has 84 bytes, and 4 more of padding when an object follows. The file was cut.',
  ),
  UNKNOWN_ARCH: error(
    'well-formed',
    'arch {actual} is unknown, so the byte order of everything behind the header is unknown too',
    'Architectures have the numbers 1 to 6. Number 0 comes from a kernel that had none for its own architecture.',
  ),
  TRAILING_BYTES: error(
    'well-formed',
    '{length} bytes that are no object follow; an object header has 8',
    'Objects fill an image to its end. The file was cut inside an object header, or something was appended.',
  ),
  OBJECT_TOO_SHORT: error(
    'well-formed',
    'len is {actual}, but the object header alone has 8 bytes',
    'len counts the object header and the body. With a smaller one the next object cannot be found.',
  ),
  OBJECT_TRUNCATED: error(
    'well-formed',
    'object of {len} bytes ends beyond the image, which has {available} left',
    'Either the file was cut or len is damaged; what stands behind it cannot be found.',
  ),
  PADDING_NOT_ZERO: error(
    'well-formed',
    'padding is not zero: {actual}',
    'The bytes up to the next multiple of 8 are a hole in the file and read as zero. Anything else is lost by the next writer.',
  ),
  PADDING_TRUNCATED: error(
    'well-formed',
    '{actual} of {expected} padding bytes are there; it is all of them or none',
    "A file ends with its last object or with that object's padding. In between, it was cut.",
  ),
  END_NOT_LAST: error(
    'well-formed',
    '{length} bytes follow END',
    'END seals an image. What follows was appended later and is covered by no checksum.',
  ),
  END_COUNT_MISMATCH: error(
    'well-formed',
    'END counts {actual} objects, the image has {expected}',
    'Objects were lost or added after the image was sealed.',
  ),
  END_OFFSET_MISMATCH: error(
    'well-formed',
    'END was written at offset {actual} and stands at {expected}',
    'Bytes were lost or added in front of END after the image was sealed.',
  ),
  END_CHECKSUM_MISMATCH: error(
    'well-formed',
    'the checksum of the {bytes} bytes in front of END is {expected}, END has {actual}',
    'At least one bit changed since the image was sealed.',
  ),
  // ------------------------------------------------------------ layout of an object
  BAD_LENGTH: error(
    'valid',
    '{type} has {actual} bytes; {expected}',
    'An object is as long as one of the revisions made it, or longer by whole fields of a newer one.',
  ),
  RESERVED_NOT_ZERO: error(
    'valid',
    'reserved field has {actual}',
    'Reserved fields are zero in every revision; none will ever claim them.',
  ),
  TEXT_AFTER_NUL: error(
    'valid',
    '{field} has bytes behind its first NUL',
    'Fixed-width text is padded with NUL to its full width. Bytes behind the first NUL are invisible to most readers.',
  ),
  TEXT_WITH_NUL: error(
    'valid',
    '{field} holds a NUL',
    'A name or path in a span has no terminator, and a NUL inside would cut it in C.',
  ),
  TAIL_MISPLACED: error(
    'valid',
    '{field} starts at {actual} in its object, expected {expected}',
    'Tails stand in field order, each at the next multiple of 8, so that an image has only one form.',
  ),
  TAIL_OUT_OF_BOUNDS: error(
    'valid',
    '{field} needs bytes {from} to {to} of an object of {len}',
    'A span or table lies inside its own object.',
  ),
  TAIL_GAP_NOT_ZERO: error(
    'valid',
    'bytes between two tails are not zero: {actual}',
    'The bytes between two tails are alignment and zero.',
  ),
  BAD_ENTRY_SIZE: error(
    'valid',
    'entries of {field} have {actual} bytes, expected {expected} or more in steps of {step}',
    'Entries of a table only ever grow, in multiples of 8 bytes (a list of u32: of 4).',
  ),
  // ------------------------------------------------------------ what a newer revision may have brought
  UNKNOWN_KIND: information(
    'valid',
    'object of kind {actual}, which this revision does not know',
    'Kinds can be stepped over. A newer revision of the format, or another project, brought it.',
  ),
  UNKNOWN_FLAG: information(
    'valid',
    '{field} has {actual}, which {set} has no name for in this revision',
    'Flag sets only grow. A newer revision of the format brought the bit.',
  ),
  UNKNOWN_ENUM_VALUE: information(
    'valid',
    '{field} is {actual}, which {set} has no name for in this revision',
    'Enums only grow. A newer revision of the format brought the value.',
  ),
  NOT_SEALED: information(
    'well-formed',
    'the image has no END, so a cut at the end of an object would not show',
    'Revision 1 had no END. Images of revision 2 should be sealed.',
  ),
  // ------------------------------------------------------------ what a writer can't write
  WRONG_TYPE: error(
    'writing',
    '{field} is {actual}, expected {expected}',
    'The value has another type than the field.',
  ),
  OUT_OF_RANGE: error(
    'writing',
    '{field} is {actual}, expected an integer from {min} to {max}',
    'A value that does not fit is refused; it is never wrapped, rounded or cut.',
  ),
  TEXT_TOO_LONG: error('writing', '{field} takes {actual} bytes, there is room for {expected}', 'Text is never cut.'),
  TEXT_HAS_NUL: error('writing', '{field} holds a NUL', 'A NUL would end the text for every reader.'),
  TEXT_NOT_ENCODABLE: error(
    'writing',
    '{field} holds a surrogate that stands for no byte',
    'Bytes that are not UTF-8 are U+DC80 to U+DCFF; other lone surrogates cannot be written.',
  ),
  REFERENCE_MISSING: error(
    'writing',
    '{field} refers to an object that is not in the image',
    'A reference becomes the offset of the object, so the object has to be part of the image.',
  ),
  REFERENCE_FORWARD: error(
    'writing',
    '{field} refers to an object that stands later in the image',
    'References only point backwards, so that an image can be restored while it is read. Move the object.',
  ),
  REFERENCE_KIND: error('writing', '{field} refers to {actual}, expected {expected}', 'Every reference has one kind.'),
  UNKNOWN_BYTES_MOVED: error(
    'writing',
    'the size of {field} changed, but {type} has bytes of a newer revision that may point behind it',
    'This revision cannot know what the unknown bytes point at. Remove `extra` and `extraTail`, or leave the sizes alone.',
  ),
  UNKNOWN_TYPE: error(
    'writing',
    'objects have no type {actual}',
    'The type of an object is one of the kinds, or UNKNOWN.',
  ),
  TOO_LARGE: error(
    'writing',
    '{type} would have {actual} bytes, an object has 4294967295 at the most',
    'len is a u32. Split the object.',
  ),
  // ------------------------------------------------------------ JSON form
  JSON_SYNTAX: error('json', '{reason}', 'The text is not JSON.'),
  JSON_SCHEMA: error('json', '{reason}', 'The JSON form has a schema, schemas/image.schema.json.'),
} as const satisfies Record<string, Rule>;

export type Code = keyof typeof rules;

/** Arguments of a message. */
export type Args = Readonly<Record<string, string | number | bigint>>;

/** The message of a finding, with its arguments filled in. */
export function messageOf(code: Code, args: Args): string {
  return rules[code].message.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? '?'));
}

/** Takes a finding: where it is (absolute offset, length), what it is about (JSON pointer), the arguments of its message. */
export type Report = (code: Code, offset: number, length: number, path: string, args: Args) => void;

/** The first finding is an exception. */
export const throwing: Report = (code, offset, length, path, args) => {
  throw new ImageError(code, messageOf(code, { length, ...args }), offset, length, path);
};

/** Bytes for a message, at most 8 of them. */
export function hex(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return bytes.length > 8 ? `${shown} …` : shown;
}
