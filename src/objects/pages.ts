import { Reference, spanBytes, u64 } from '../bytes/types.js';
import type { Pages } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toVma = new Reference('VMA');

/** `struct cr_image_pages` */
export const pages: ObjectEncoder<Pages> = {
  type: 'PAGES',
  encode(s, o) {
    toVma.encode(s, o.vma, 'vma');
    u64.encode(s, o.vaddr, 'vaddr');
    u64.encode(s, o.pageSize, 'pageSize');
    u64.encode(s, o.nrPages, 'nrPages');
    spanBytes.encode(s, o.data, 'data');
  },
};
