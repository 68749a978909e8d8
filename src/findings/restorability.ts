import { error, information, type Rule } from './rule.js';

const SEE = 'validating.md#restorable';

/** What the patch of 2009 refuses to dump because it could not be restored. */
export const restorability = {
  SECUREBITS_SET: error(
    'restorable',
    'securebits has {actual}',
    'Credentials with securebits cannot be restored.',
    'Dump the container without tasks that called prctl(PR_SET_SECUREBITS).',
    SEE,
  ),
  FILE_TYPE: error(
    'restorable',
    'an open {actual} cannot be restored, only regular files and directories can',
    'What is behind a device, a pipe or a socket is not part of the image.',
    'Close it before the dump.',
    SEE,
  ),
  FILE_WITHOUT_DEVICE: error(
    'restorable',
    'the file is on {actual}, which has no device behind it',
    'A file that lives in memory or on another machine may not be there any more after a restart.',
    'Close it before the dump, or keep it on a disk.',
    SEE,
  ),
  VM_FLAG: error(
    'restorable',
    'vm_flags has {actual}',
    'Only thirteen properties of a mapping can be restored: READ to CAN_NONLINEAR.',
    'Unmap it before the dump, or take the property away: munlock(2), a private mapping in place of a shared one.',
    SEE,
  ),
  RETIRED_FLAG: information(
    'restorable',
    '{field} has {actual}, which kernels dropped since',
    'Retired flags stay readable. Kernels of today have no such property.',
    'Nothing needs to be done; a restore ignores them.',
    'reference.md#vm_flag',
  ),
  TASK_LACKS: error(
    'restorable',
    'the task has no {field}',
    'A task without it has ended or is about to, and cannot be restored.',
    'Let its parent wait(2) for it before the dump.',
    SEE,
  ),
  MM_SHARED: error(
    'restorable',
    'the address space belongs to another process as well, whose leader stands at {expected}',
    'An address space can be restored for one process; vfork(2) and clone(2) with CLONE_VM share it.',
    'Dump when no process is inside vfork(2).',
    SEE,
  ),
} as const satisfies Record<string, Rule>;
