import { flags, Reference, spanText, Table, u32, u64 } from '../bytes/types.js';
import type { Guard, Vma } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toMmStruct = new Reference('MM_STRUCT');
const toFile = new Reference('FILE');

const guards = new Table<Guard>(16, (s, e) => {
  u64.encode(s, e.vmStart, 'vmStart');
  u64.encode(s, e.vmEnd, 'vmEnd');
});

/** `struct cr_image_vma` */
export const vma: ObjectEncoder<Vma> = {
  type: 'VMA',
  encode(s, o, revision) {
    toMmStruct.encode(s, o.mm, 'mm');
    u64.encode(s, o.vmStart, 'vmStart');
    u64.encode(s, o.vmEnd, 'vmEnd');
    flags.encode(s, o.vmFlags, 'vmFlags');
    u64.encode(s, o.vmPgoff, 'vmPgoff');
    toFile.encode(s, o.file, 'file');
    spanText.encode(s, o.name, 'name');
    if (revision < 3) return;
    u64.encode(s, o.pageSize, 'pageSize');
    u32.encode(s, o.pkey, 'pkey');
    u32.encode(s, 0, 'reserved');
    guards.encode(s, o.guards, 'guards', o);
  },
};
