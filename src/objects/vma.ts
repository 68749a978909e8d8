import { flags, Reference, spanText, u64 } from '../bytes/types.js';
import type { Vma } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toMmStruct = new Reference('MM_STRUCT');
const toFile = new Reference('FILE');

/** `struct cr_image_vma` */
export const vma: ObjectEncoder<Vma> = {
  type: 'VMA',
  encode(s, o) {
    toMmStruct.encode(s, o.mm, 'mm');
    u64.encode(s, o.vmStart, 'vmStart');
    u64.encode(s, o.vmEnd, 'vmEnd');
    flags.encode(s, o.vmFlags, 'vmFlags');
    u64.encode(s, o.vmPgoff, 'vmPgoff');
    toFile.encode(s, o.file, 'file');
    spanText.encode(s, o.name, 'name');
  },
};
