import { flags, Reference, spanBytes, u64 } from '../bytes/types.js';
import type { ThreadX8664 } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toTaskStruct = new Reference('TASK_STRUCT');

/** `struct cr_image_thread_x86_64`: the registers in the order of `struct user_regs_struct`. */
export const threadX8664: ObjectEncoder<ThreadX8664> = {
  type: 'THREAD_X86_64',
  encode(s, o, revision) {
    toTaskStruct.encode(s, o.task, 'task');
    u64.encode(s, o.r15, 'r15');
    u64.encode(s, o.r14, 'r14');
    u64.encode(s, o.r13, 'r13');
    u64.encode(s, o.r12, 'r12');
    u64.encode(s, o.rbp, 'rbp');
    u64.encode(s, o.rbx, 'rbx');
    u64.encode(s, o.r11, 'r11');
    u64.encode(s, o.r10, 'r10');
    u64.encode(s, o.r9, 'r9');
    u64.encode(s, o.r8, 'r8');
    u64.encode(s, o.rax, 'rax');
    u64.encode(s, o.rcx, 'rcx');
    u64.encode(s, o.rdx, 'rdx');
    u64.encode(s, o.rsi, 'rsi');
    u64.encode(s, o.rdi, 'rdi');
    u64.encode(s, o.origRax, 'origRax');
    u64.encode(s, o.rip, 'rip');
    u64.encode(s, o.cs, 'cs');
    u64.encode(s, o.eflags, 'eflags');
    u64.encode(s, o.rsp, 'rsp');
    u64.encode(s, o.ss, 'ss');
    u64.encode(s, o.fsBase, 'fsBase');
    u64.encode(s, o.gsBase, 'gsBase');
    u64.encode(s, o.ds, 'ds');
    u64.encode(s, o.es, 'es');
    u64.encode(s, o.fs, 'fs');
    u64.encode(s, o.gs, 'gs');
    spanBytes.encode(s, o.xstate, 'xstate');
    if (revision < 3) return;
    flags.encode(s, o.xcompPerm, 'xcompPerm');
    flags.encode(s, o.threadFlags, 'threadFlags');
  },
};
