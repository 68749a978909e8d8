import { Enumerator, flags, Reference, spanBytes, u32 } from '../bytes/types.js';
import type { Tty } from '../generated/model.js';
import { enumMembers } from '../registry.js';
import type { ObjectEncoder } from './encoder.js';

const toPid = new Reference('PID');
const ttyType = new Enumerator(enumMembers('tty_type'));

/** `struct cr_image_tty` */
export const tty: ObjectEncoder<Tty> = {
  type: 'TTY',
  encode(s, o) {
    u32.encode(s, o.index, 'index');
    ttyType.encode(s, o.ttyType, 'ttyType');
    u32.encode(s, o.rows, 'rows');
    u32.encode(s, o.cols, 'cols');
    u32.encode(s, o.xpixel, 'xpixel');
    u32.encode(s, o.ypixel, 'ypixel');
    flags.encode(s, o.ttyFlags, 'ttyFlags');
    toPid.encode(s, o.session, 'session');
    toPid.encode(s, o.pgrp, 'pgrp');
    spanBytes.encode(s, o.termios, 'termios');
  },
};
