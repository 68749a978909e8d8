import { error, information, type Rule } from './rule.js';

const TAILS = 'format.md#tails';
const FIELDS = 'format.md#fields';
const GROWTH = 'format.md#growth';
const WRITER =
  'The writer laid the object out wrongly, or bytes were changed later. Dump again with a writer that keeps to the format.';
const NEWER = 'Use a reader of a newer revision if the difference matters; everything known was checked.';

/** Each object by itself: layout, and what a newer revision may have brought. */
export const layout = {
  LATER_POSTING: error(
    'valid',
    'the image is in the layout of the posting of 2009-03-01, which renumbered every kind under the same image_version ({count} of {objects} objects fit only that one)',
    'That posting gave kind 1 to TASK_STRUCT and 14 to CRED. Its objects have other lengths, which is the only way to tell.',
    'Dump again with software that keeps to the numbers of the first posting.',
    'validating.md#the-later-posting',
  ),
  BAD_LENGTH: error(
    'valid',
    '{type} has {actual} bytes; {expected}',
    'An object is as long as one of the revisions made it, or longer by whole fields of a newer one.',
    WRITER,
    GROWTH,
  ),
  RESERVED_NOT_ZERO: error(
    'valid',
    'reserved field has {actual}',
    'Reserved fields are zero in every revision; none will ever claim them.',
    WRITER,
    FIELDS,
  ),
  TEXT_AFTER_NUL: error(
    'valid',
    '{field} has bytes behind its first NUL',
    'Fixed-width text is filled up with NUL to its full width. Bytes behind the first NUL are invisible to most readers.',
    'Clear the buffer before the text is copied into it, as strncpy does.',
    FIELDS,
  ),
  TEXT_WITH_NUL: error(
    'valid',
    '{field} holds a NUL',
    'A name or path in a span has no terminator, and a NUL inside would cut it in C.',
    'Leave the terminator out of the length.',
    FIELDS,
  ),
  TAIL_MISPLACED: error(
    'valid',
    '{field} starts at {actual} in its object, expected {expected}',
    'Tails stand in field order, each at the next multiple of 8, so that an image has only one form.',
    WRITER,
    TAILS,
  ),
  TAIL_OUT_OF_BOUNDS: error(
    'valid',
    '{field} needs bytes {from} to {to} of an object of {len}',
    'A span or table lies inside its own object.',
    WRITER,
    TAILS,
  ),
  TAIL_GAP_NOT_ZERO: error(
    'valid',
    'bytes between two tails are not zero: {actual}',
    'The bytes between two tails are alignment and zero.',
    WRITER,
    TAILS,
  ),
  BAD_ENTRY_SIZE: error(
    'valid',
    'entries of {field} have {actual} bytes, expected {expected} or more in steps of {step}',
    'Entries of a table only ever grow, in multiples of 8 bytes (a list of u32: of 4).',
    WRITER,
    TAILS,
  ),
  KIND_ZERO: error(
    'valid',
    'object of kind 0, a number that is never assigned',
    'Kind 0 is kept free so that a hole in a file does not look like an object.',
    WRITER,
    GROWTH,
  ),
  PAGES_LENGTH_MISMATCH: error(
    'valid',
    'data has {actual} bytes, {nrPages} pages of {pageSize} bytes are {expected}',
    'data holds every page of the run, whole.',
    WRITER,
    'reference.md#11-pages',
  ),
  PID_NUMBERS_MISMATCH: error(
    'valid',
    'there are {actual} numbers, level {level} has {expected}',
    'A PID has one number in each namespace from the root of the container down to its own.',
    WRITER,
    'reference.md#16-pid',
  ),
  // ------------------------------------------------------------ what a newer revision may have brought
  UNKNOWN_KIND: information(
    'valid',
    'object of kind {actual}, which this revision does not know',
    'Kinds can be stepped over. A newer revision of the format brought it.',
    NEWER,
    GROWTH,
  ),
  PRIVATE_KIND: information(
    'valid',
    'object of the private kind {actual}',
    'Kinds from 0x80000000 on belong to other projects and are stepped over.',
    'Ask whoever wrote the image what it holds.',
    GROWTH,
  ),
  UNKNOWN_BYTES: information(
    'valid',
    '{length} bytes of {type} that this revision does not know ({where})',
    'A newer revision of the format appended fields, which older readers keep without looking at them.',
    NEWER,
    GROWTH,
  ),
  UNKNOWN_FLAG: information(
    'valid',
    '{field} has {actual}, which {set} has no name for in this revision',
    'Flag sets only grow. A newer revision of the format brought the bit.',
    NEWER,
    GROWTH,
  ),
  UNKNOWN_ENUM_VALUE: information(
    'valid',
    '{field} is {actual}, which {set} has no name for in this revision',
    'Enums only grow. A newer revision of the format brought the value.',
    NEWER,
    GROWTH,
  ),
} as const satisfies Record<string, Rule>;
