import { flags, Table, u64 } from '../bytes/types.js';
import type { Action, SighandStruct } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const actions = new Table<Action>(32, (s, e) => {
  u64.encode(s, e.saHandler, 'saHandler');
  flags.encode(s, e.saFlags, 'saFlags');
  u64.encode(s, e.saRestorer, 'saRestorer');
  u64.encode(s, e.saMask, 'saMask');
});

/** `struct cr_image_sighand_struct` */
export const sighandStruct: ObjectEncoder<SighandStruct> = {
  type: 'SIGHAND_STRUCT',
  encode(s, o) {
    flags.encode(s, o.sighandFlags, 'sighandFlags');
    actions.encode(s, o.actions, 'actions', o);
  },
};
