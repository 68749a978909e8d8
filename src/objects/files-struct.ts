import { flags, Reference, Table, u32, u64 } from '../bytes/types.js';
import type { Fd, FilesStruct } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toFile = new Reference('FILE');

const fds = new Table<Fd>(24, (s, e) => {
  u32.encode(s, e.fd, 'fd');
  u32.encode(s, 0, 'reserved');
  flags.encode(s, e.fdFlags, 'fdFlags');
  toFile.encode(s, e.file, 'file');
});

/** `struct cr_image_files_struct` */
export const filesStruct: ObjectEncoder<FilesStruct> = {
  type: 'FILES_STRUCT',
  encode(s, o) {
    u64.encode(s, o.maxFds, 'maxFds');
    fds.encode(s, o.fds, 'fds', o);
  },
};
