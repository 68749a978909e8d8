import { Enumerator, flags, Reference, s32, spanBytes, text16, u32, u64 } from '../bytes/types.js';
import type { TaskStruct } from '../generated/model.js';
import { enumMembers } from '../registry.js';
import type { ObjectEncoder } from './encoder.js';
import { siginfos } from './siginfo.js';

const toCred = new Reference('CRED');
const toMmStruct = new Reference('MM_STRUCT');
const toPid = new Reference('PID');
const toFsStruct = new Reference('FS_STRUCT');
const toFilesStruct = new Reference('FILES_STRUCT');
const toNsproxy = new Reference('NSPROXY');
const toSignalStruct = new Reference('SIGNAL_STRUCT');
const toSighandStruct = new Reference('SIGHAND_STRUCT');
const toTaskStruct = new Reference('TASK_STRUCT');
const taskState = new Enumerator(enumMembers('task_state'));
const ioprioClass = new Enumerator(enumMembers('ioprio_class'));
const schedPolicy = new Enumerator(enumMembers('sched_policy'));

/** `struct cr_image_task_struct` */
export const taskStruct: ObjectEncoder<TaskStruct> = {
  type: 'TASK_STRUCT',
  encode(s, o, revision) {
    toCred.encode(s, o.realCred, 'realCred');
    toCred.encode(s, o.cred, 'cred');
    text16.encode(s, o.comm, 'comm');
    toMmStruct.encode(s, o.mm, 'mm');
    toPid.encode(s, o.pid, 'pid');
    toPid.encode(s, o.pgid, 'pgid');
    toPid.encode(s, o.sid, 'sid');
    toFsStruct.encode(s, o.fs, 'fs');
    toFilesStruct.encode(s, o.files, 'files');
    toNsproxy.encode(s, o.nsproxy, 'nsproxy');
    toSignalStruct.encode(s, o.signal, 'signal');
    toSighandStruct.encode(s, o.sighand, 'sighand');
    toTaskStruct.encode(s, o.parent, 'parent');
    toTaskStruct.encode(s, o.groupLeader, 'groupLeader');
    flags.encode(s, o.taskFlags, 'taskFlags');
    taskState.encode(s, o.state, 'state');
    u32.encode(s, o.exitCode, 'exitCode');
    u32.encode(s, o.exitSignal, 'exitSignal');
    schedPolicy.encode(s, o.policy, 'policy');
    s32.encode(s, o.nice, 'nice');
    u32.encode(s, o.rtPriority, 'rtPriority');
    u64.encode(s, o.blocked, 'blocked');
    u64.encode(s, o.pending, 'pending');
    u64.encode(s, o.utime, 'utime');
    u64.encode(s, o.stime, 'stime');
    u64.encode(s, o.gtime, 'gtime');
    u64.encode(s, o.startTime, 'startTime');
    u64.encode(s, o.nvcsw, 'nvcsw');
    u64.encode(s, o.nivcsw, 'nivcsw');
    u64.encode(s, o.minFlt, 'minFlt');
    u64.encode(s, o.majFlt, 'majFlt');
    u64.encode(s, o.readBytes, 'readBytes');
    u64.encode(s, o.writeBytes, 'writeBytes');
    if (revision < 3) return;
    u64.encode(s, o.clearChildTid, 'clearChildTid');
    u64.encode(s, o.robustList, 'robustList');
    u64.encode(s, o.robustListLen, 'robustListLen');
    u64.encode(s, o.rseq, 'rseq');
    u32.encode(s, o.rseqLen, 'rseqLen');
    u32.encode(s, o.rseqSig, 'rseqSig');
    u64.encode(s, o.sasSsSp, 'sasSsSp');
    u64.encode(s, o.sasSsSize, 'sasSsSize');
    flags.encode(s, o.sasFlags, 'sasFlags');
    flags.encode(s, o.personality, 'personality');
    u64.encode(s, o.timerSlack, 'timerSlack');
    u32.encode(s, o.pdeathSignal, 'pdeathSignal');
    ioprioClass.encode(s, o.ioprioClass, 'ioprioClass');
    u32.encode(s, o.ioprioLevel, 'ioprioLevel');
    u32.encode(s, 0, 'reserved');
    u64.encode(s, o.schedRuntime, 'schedRuntime');
    u64.encode(s, o.schedDeadline, 'schedDeadline');
    u64.encode(s, o.schedPeriod, 'schedPeriod');
    spanBytes.encode(s, o.cpusAllowed, 'cpusAllowed');
    siginfos.encode(s, o.queue, 'queue', o);
  },
};
