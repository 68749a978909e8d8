import { flags, Reference, Table, u64 } from '../bytes/types.js';
import type { Rlimit, SignalStruct } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toPid = new Reference('PID');

const rlimits = new Table<Rlimit>(16, (s, e) => {
  u64.encode(s, e.rlimCur, 'rlimCur');
  u64.encode(s, e.rlimMax, 'rlimMax');
});

/** `struct cr_image_signal_struct` */
export const signalStruct: ObjectEncoder<SignalStruct> = {
  type: 'SIGNAL_STRUCT',
  encode(s, o) {
    u64.encode(s, o.sharedPending, 'sharedPending');
    flags.encode(s, o.signalFlags, 'signalFlags');
    u64.encode(s, o.utime, 'utime');
    u64.encode(s, o.stime, 'stime');
    u64.encode(s, o.cutime, 'cutime');
    u64.encode(s, o.cstime, 'cstime');
    u64.encode(s, o.minFlt, 'minFlt');
    u64.encode(s, o.majFlt, 'majFlt');
    u64.encode(s, o.cminFlt, 'cminFlt');
    u64.encode(s, o.cmajFlt, 'cmajFlt');
    u64.encode(s, o.nvcsw, 'nvcsw');
    u64.encode(s, o.nivcsw, 'nivcsw');
    u64.encode(s, o.rchar, 'rchar');
    u64.encode(s, o.wchar, 'wchar');
    u64.encode(s, o.syscr, 'syscr');
    u64.encode(s, o.syscw, 'syscw');
    u64.encode(s, o.readBytes, 'readBytes');
    u64.encode(s, o.writeBytes, 'writeBytes');
    toPid.encode(s, o.pgrp, 'pgrp');
    toPid.encode(s, o.session, 'session');
    rlimits.encode(s, o.rlimits, 'rlimits', o);
  },
};
