import { error, information, type Rule } from './rule.js';

const CONTAINER = 'format.md#container';
const CUT = 'Get the file anew from where it was dumped, and compare the sizes.';
const DAMAGED = 'The file was damaged or written by faulty software: dump again, or take another copy.';

/** Header, object headers, padding, END: whether every object can be found. */
export const container = {
  NOT_AN_IMAGE: error(
    'well-formed',
    'not a LinuxC/R image: it starts with {actual}, not with "LinuxC/R"',
    'The first eight bytes of every image spell LinuxC/R. The file is something else, empty, or was overwritten.',
    'Check that this is the file you meant.',
    CONTAINER,
  ),
  UNSUPPORTED_VERSION: error(
    'well-formed',
    'image_version is {actual}, this reader knows version 1',
    'The version changes only when compatibility breaks; nothing behind it may be trusted.',
    'Use a newer reader.',
    CONTAINER,
  ),
  HEADER_TRUNCATED: error(
    'well-formed',
    'the header ends after {actual} of {expected} bytes',
    'The header has 84 bytes, and 4 more of padding when an object follows. The file was cut.',
    CUT,
    CONTAINER,
  ),
  UNKNOWN_ARCH: error(
    'well-formed',
    'arch {actual} is unknown, so the byte order of everything behind the header is unknown too',
    'An architecture decides the byte order. Number 0 comes from a kernel that had no number for its own architecture.',
    'Use a newer reader, or a kernel that knows its architecture.',
    'reference.md#arch',
  ),
  TRAILING_BYTES: error(
    'well-formed',
    '{length} bytes that are no object follow; an object header has 8',
    'Objects fill an image to its end. The file was cut inside an object header, or something was appended.',
    CUT,
    CONTAINER,
  ),
  OBJECT_TOO_SHORT: error(
    'well-formed',
    'len is {actual}, but the object header alone has 8 bytes',
    'len counts the object header and the body. With a smaller one the next object cannot be found.',
    DAMAGED,
    CONTAINER,
  ),
  OBJECT_TRUNCATED: error(
    'well-formed',
    'len is {actual}, but the image ends {available} bytes behind the start of the object',
    'Either the file was cut or len is damaged; what stands behind the object cannot be found.',
    CUT,
    CONTAINER,
  ),
  PADDING_NOT_ZERO: error(
    'well-formed',
    'padding is not zero: {actual}',
    'The bytes up to the next multiple of 8 are a hole in the file and read as zero. Anything else is lost by the next writer.',
    DAMAGED,
    CONTAINER,
  ),
  PADDING_TRUNCATED: error(
    'well-formed',
    '{actual} of {expected} padding bytes are there; it is all of them or none',
    "A file ends with its last object or with that object's padding. In between, it was cut.",
    CUT,
    CONTAINER,
  ),
  END_NOT_LAST: error(
    'well-formed',
    '{length} bytes follow END',
    'END seals an image. What follows was appended later and is covered by no checksum.',
    'Cut the file behind END, or find out what was appended.',
    'reference.md#19-end',
  ),
  END_COUNT_MISMATCH: error(
    'well-formed',
    'END counts {actual} objects, the image has {expected}',
    'Objects were lost or added after the image was sealed.',
    DAMAGED,
    'reference.md#19-end',
  ),
  END_OFFSET_MISMATCH: error(
    'well-formed',
    'END was written at offset {actual} and stands at {expected}',
    'Bytes were lost or added in front of END after the image was sealed.',
    DAMAGED,
    'reference.md#19-end',
  ),
  END_CHECKSUM_MISMATCH: error(
    'well-formed',
    'the checksum of the {bytes} bytes in front of END is {expected}, END has {actual}',
    'At least one bit changed since the image was sealed.',
    DAMAGED,
    'reference.md#19-end',
  ),
  END_HIDDEN: error(
    'well-formed',
    'these bytes hold their own offset, as only END does, but {actual}',
    'A damaged kind or len would make a sealed image look like one without END.',
    DAMAGED,
    'reference.md#19-end',
  ),
  NOT_SEALED: information(
    'well-formed',
    'the image has no END, so a cut between two objects would not show',
    'Revision 1 had no END, so this is for information only. It is a warning in an image that holds anything of a later revision.',
    'Write images with END.',
    CONTAINER,
  ),
} as const satisfies Record<string, Rule>;
