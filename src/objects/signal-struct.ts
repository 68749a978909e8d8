import { Enumerator, flags, Reference, s32, Table, u32, u64 } from '../bytes/types.js';
import type { PosixTimer, Rlimit, SignalStruct } from '../generated/model.js';
import { enumMembers } from '../registry.js';
import type { ObjectEncoder } from './encoder.js';
import { siginfos } from './siginfo.js';

const toPid = new Reference('PID');
const toTty = new Reference('TTY');
const clock = new Enumerator(enumMembers('clock'));
const timerNotify = new Enumerator(enumMembers('timer_notify'));

const rlimits = new Table<Rlimit>(16, (s, e) => {
  u64.encode(s, e.rlimCur, 'rlimCur');
  u64.encode(s, e.rlimMax, 'rlimMax');
});

const timers = new Table<PosixTimer>(64, (s, e) => {
  u32.encode(s, e.timerId, 'timerId');
  clock.encode(s, e.clock, 'clock');
  timerNotify.encode(s, e.notify, 'notify');
  u32.encode(s, e.signo, 'signo');
  u64.encode(s, e.sigevValue, 'sigevValue');
  u64.encode(s, e.value, 'value');
  u64.encode(s, e.interval, 'interval');
  u32.encode(s, e.overrun, 'overrun');
  u32.encode(s, 0, 'reserved');
  toPid.encode(s, e.pid, 'pid');
  toPid.encode(s, e.clockTask, 'clockTask');
});

/** `struct cr_image_signal_struct` */
export const signalStruct: ObjectEncoder<SignalStruct> = {
  type: 'SIGNAL_STRUCT',
  encode(s, o, revision) {
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
    if (revision < 3) return;
    u64.encode(s, o.itRealValue, 'itRealValue');
    u64.encode(s, o.itRealInterval, 'itRealInterval');
    u64.encode(s, o.itVirtValue, 'itVirtValue');
    u64.encode(s, o.itVirtInterval, 'itVirtInterval');
    u64.encode(s, o.itProfValue, 'itProfValue');
    u64.encode(s, o.itProfInterval, 'itProfInterval');
    toTty.encode(s, o.tty, 'tty');
    s32.encode(s, o.oomScoreAdj, 'oomScoreAdj');
    u32.encode(s, o.loginuid, 'loginuid');
    u32.encode(s, o.stopSignal, 'stopSignal');
    u32.encode(s, 0, 'reserved');
    timers.encode(s, o.timers, 'timers', o);
    siginfos.encode(s, o.queue, 'queue', o);
  },
};
