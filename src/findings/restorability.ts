import { conditions, losses } from '../generated/restart.js';
import { error, information, type Rule, warning } from './rule.js';

const SEE = 'validating.md#restorable';

type Texts = { readonly message: string; readonly why: string; readonly hint: string };

/** A rule for each value of a table, whose message, why and hint it has. */
const rulesOf = <T extends Record<string, Texts>>(table: T, make: typeof error) =>
  Object.fromEntries(
    Object.entries(table).map(([code, { message, why, hint }]) => [code, make('restorable', message, why, hint, SEE)]),
  ) as { readonly [Code in keyof T]: Rule };

/** What speaks against a restart, what is lost by one, and what the patch of 2009 refuses to dump (`--policy seed`). */
export const restorability = {
  ...rulesOf(conditions, error),
  ...rulesOf(losses, warning),
  SECUREBITS_SET: error(
    'restorable',
    'securebits has {actual}',
    'Credentials with securebits cannot be restored.',
    'Dump the container without tasks that called prctl(PR_SET_SECUREBITS).',
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
  POSIX_TIMERS: error(
    'restorable',
    'the process has {actual} POSIX timers',
    'The patch has no place for timer_create(2).',
    'Dump with cr-dump, which has one, and restart with cr-restart.',
    SEE,
  ),
  NS_OUTSIDE: error(
    'restorable',
    'ns_flags has {actual}',
    'The patch dumps a container whose namespaces nobody outside is in.',
    'Let nobody else use them, or start the container with namespaces of its own.',
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
} as const satisfies Record<string, Rule>;
