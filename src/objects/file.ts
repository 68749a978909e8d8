import { flags, Reference, spanText, u32, u64 } from '../bytes/types.js';
import type { File } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toCred = new Reference('CRED');

/** `struct cr_image_file` */
export const file: ObjectEncoder<File> = {
  type: 'FILE',
  encode(s, o) {
    flags.encode(s, o.fFlags, 'fFlags');
    u64.encode(s, o.fPos, 'fPos');
    u32.encode(s, o.iMode, 'iMode');
    u32.encode(s, o.iNlink, 'iNlink');
    u64.encode(s, o.iIno, 'iIno');
    u64.encode(s, o.iSize, 'iSize');
    u32.encode(s, o.devMajor, 'devMajor');
    u32.encode(s, o.devMinor, 'devMinor');
    u32.encode(s, o.rdevMajor, 'rdevMajor');
    u32.encode(s, o.rdevMinor, 'rdevMinor');
    toCred.encode(s, o.fCred, 'fCred');
    spanText.encode(s, o.path, 'path');
    spanText.encode(s, o.fstype, 'fstype');
  },
};
