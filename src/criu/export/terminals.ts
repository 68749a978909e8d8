import { ttyFlags } from '../../flags.js';
import type { TermiosEntry } from '../../generated/criu.js';
import type { File, Tty, TtyFlag } from '../../generated/model.js';
import type { OutEntry } from '../encode.js';

/** Terminals, whose settings go to tty-info.img. */
export class OutTerminals {
  readonly entries: OutEntry[] = [];
  private readonly ids = new Map<Tty, number>();

  idOf(tty: Tty, file: File): number {
    const known = this.ids.get(tty);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.ids.set(tty, id);
    const has = (flag: TtyFlag) => (tty.ttyFlags & ttyFlags.of(flag)) !== 0n;
    const termios = termiosOf(tty.termios);
    const isPty = tty.ttyType !== 'OTHER';
    this.entries.push({
      message: {
        id,
        type: isPty ? 1 : 2,
        locked: has('LOCKED'),
        exclusive: has('EXCLUSIVE'),
        packet_mode: has('PACKET'),
        sid: tty.session?.numbers[0] ?? 0,
        pgrp: tty.pgrp?.numbers[0] ?? 0,
        rdev: (file.rdevMajor << 8) | file.rdevMinor,
        ...(termios && { termios, termios_locked: { ...termios, c_iflag: 0, c_oflag: 0, c_cflag: 0, c_lflag: 0 } }),
        winsize: { ws_row: tty.rows, ws_col: tty.cols, ws_xpixel: tty.xpixel, ws_ypixel: tty.ypixel },
        ...(isPty ? { pty: { index: tty.index } } : {}),
        uid: file.iUid ?? 0,
        gid: file.iGid ?? 0,
      },
    });
    return id;
  }
}

/** From struct termios2. */
function termiosOf(bytes: Uint8Array): TermiosEntry | undefined {
  if (bytes.length < 44) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return {
    c_iflag: view.getUint32(0, true),
    c_oflag: view.getUint32(4, true),
    c_cflag: view.getUint32(8, true),
    c_lflag: view.getUint32(12, true),
    c_line: bytes[16] ?? 0,
    c_ispeed: view.getUint32(36, true),
    c_ospeed: view.getUint32(40, true),
    c_cc: [...bytes.subarray(17, 36)],
  };
}
