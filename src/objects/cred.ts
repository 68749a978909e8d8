import { flags, u32, u32List } from '../bytes/types.js';
import type { Cred } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

type WholeCred = Required<Pick<Cred, 'capAmbient' | 'securebits' | 'credFlags' | 'groups'>>;

/** `struct cr_image_cred`; revision 1 ended behind `cap_bset`. */
export const cred: ObjectEncoder<Cred> = {
  type: 'CRED',
  isOlder: (o) =>
    o.capAmbient === undefined && o.securebits === undefined && o.credFlags === undefined && o.groups === undefined,
  encode(s, o) {
    u32.encode(s, o.uid, 'uid');
    u32.encode(s, o.gid, 'gid');
    u32.encode(s, o.suid, 'suid');
    u32.encode(s, o.sgid, 'sgid');
    u32.encode(s, o.euid, 'euid');
    u32.encode(s, o.egid, 'egid');
    u32.encode(s, o.fsuid, 'fsuid');
    u32.encode(s, o.fsgid, 'fsgid');
    flags.encode(s, o.capInheritable, 'capInheritable');
    flags.encode(s, o.capPermitted, 'capPermitted');
    flags.encode(s, o.capEffective, 'capEffective');
    flags.encode(s, o.capBset, 'capBset');
    if (this.isOlder?.(o)) return;
    const whole = o as WholeCred;
    flags.encode(s, whole.capAmbient, 'capAmbient');
    flags.encode(s, whole.securebits, 'securebits');
    flags.encode(s, whole.credFlags, 'credFlags');
    u32List.encode(s, whole.groups, 'groups', o);
  },
};
