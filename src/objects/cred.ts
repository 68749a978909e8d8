import { flags, u32, u32List } from '../bytes/types.js';
import type { Cred } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

/** `struct cr_image_cred`; revision 1 ended behind `cap_bset`. */
export const cred: ObjectEncoder<Cred> = {
  type: 'CRED',
  encode(s, o, revision) {
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
    if (revision < 2) return;
    flags.encode(s, o.capAmbient, 'capAmbient');
    flags.encode(s, o.securebits, 'securebits');
    flags.encode(s, o.credFlags, 'credFlags');
    u32List.encode(s, o.groups, 'groups', o);
  },
};
