import { Reference, spanBytes, u64 } from '../bytes/types.js';
import type { FileData } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toFile = new Reference('FILE');

/** `struct cr_image_file_data` */
export const fileData: ObjectEncoder<FileData> = {
  type: 'FILE_DATA',
  encode(s, o) {
    toFile.encode(s, o.file, 'file');
    u64.encode(s, o.offset, 'offset');
    spanBytes.encode(s, o.data, 'data');
  },
};
