import { text64 } from '../bytes/types.js';
import type { UtsNs } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

/** `struct cr_image_uts_ns` */
export const utsNs: ObjectEncoder<UtsNs> = {
  type: 'UTS_NS',
  encode(s, o) {
    text64.encode(s, o.sysname, 'sysname');
    text64.encode(s, o.nodename, 'nodename');
    text64.encode(s, o.release, 'release');
    text64.encode(s, o.version, 'version');
    text64.encode(s, o.machine, 'machine');
    text64.encode(s, o.domainname, 'domainname');
  },
};
