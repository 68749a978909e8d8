import { s32, spanBytes, Table, u32 } from '../bytes/types.js';
import type { Siginfo } from '../generated/model.js';

/** Signals that wait, with what came along: `struct cr_siginfo`. */
export const siginfos = new Table<Siginfo>(24, (s, e) => {
  u32.encode(s, e.siSigno, 'siSigno');
  s32.encode(s, e.siErrno, 'siErrno');
  s32.encode(s, e.siCode, 'siCode');
  u32.encode(s, 0, 'reserved');
  spanBytes.encode(s, e.info, 'info');
});
