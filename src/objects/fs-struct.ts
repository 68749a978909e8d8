import { flags, spanText, u32 } from '../bytes/types.js';
import type { FsStruct } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

/** `struct cr_image_fs_struct` */
export const fsStruct: ObjectEncoder<FsStruct> = {
  type: 'FS_STRUCT',
  encode(s, o, revision) {
    u32.encode(s, o.umask, 'umask');
    u32.encode(s, 0, 'reserved');
    spanText.encode(s, o.root, 'root');
    spanText.encode(s, o.pwd, 'pwd');
    if (revision < 3) return;
    flags.encode(s, o.fsFlags, 'fsFlags');
  },
};
