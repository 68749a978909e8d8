import { ttyFlags } from '../../flags.js';
import type { TermiosEntry, TtyInfoEntry } from '../../generated/criu.js';
import type { File, Tty } from '../../generated/model.js';
import { Cache, type Context } from './context.js';
import type { Processes } from './process.js';
import { statDevice } from './words.js';

/** Major number of the devices that have two ends, and of what opens the end of the master: /dev/ptmx. */
const TTYAUX_MAJOR = 5;

/** Terminals, whose settings stand in tty-info.img. */
export class Terminals {
  private readonly byId = new Cache((id: number) => this.make(id));

  constructor(
    private readonly context: Context,
    private readonly processes: Processes,
  ) {}

  get(id: number): Tty {
    return this.byId.get(id);
  }

  /** What a file of the terminal is: a device, which belongs to somebody. */
  deviceOf(id: number): Partial<File> {
    const info = this.infoOf(id);
    if (info === undefined) return {};
    const { major, minor } = statDevice(info.rdev);
    return { rdevMajor: major, rdevMinor: minor, iUid: info.uid ?? 0, iGid: info.gid ?? 0 };
  }

  /** The terminal that controls a session. */
  ofSession(sid: number): Tty | null {
    for (const { message } of this.context.checkpoint.get('TTY_INFO')?.entries ?? []) {
      if (message.sid === sid && sid !== 0) return this.get(message.id);
    }
    return null;
  }

  private infoOf(id: number): TtyInfoEntry | undefined {
    return this.context.checkpoint.get('TTY_INFO')?.entries.find(({ message }) => message.id === id)?.message;
  }

  private make(id: number): Tty {
    const info = this.infoOf(id);
    const { major } = statDevice(info?.rdev ?? 0);
    let flags = 0n;
    if (info?.locked) flags |= ttyFlags.of('LOCKED');
    if (info?.packet_mode) flags |= ttyFlags.of('PACKET');
    if (info?.exclusive) flags |= ttyFlags.of('EXCLUSIVE');
    return this.context.add('TTY', {
      index: info?.pty?.index ?? 0,
      ttyType: info?.pty === undefined ? 'OTHER' : major === TTYAUX_MAJOR ? 'MASTER' : 'SLAVE',
      rows: info?.winsize?.ws_row ?? 0,
      cols: info?.winsize?.ws_col ?? 0,
      xpixel: info?.winsize?.ws_xpixel ?? 0,
      ypixel: info?.winsize?.ws_ypixel ?? 0,
      ttyFlags: flags,
      session: info && info.sid !== 0 ? this.processes.knownPid(info.sid) : null,
      pgrp: info && info.pgrp !== 0 ? this.processes.knownPid(info.pgrp) : null,
      termios: termiosOf(info?.termios),
    });
  }
}

/** struct termios2 of x86-64: four words, the line discipline, 19 control characters, two speeds. */
function termiosOf(termios: TermiosEntry | undefined): Uint8Array {
  if (termios === undefined) return new Uint8Array(0);
  const bytes = new Uint8Array(44);
  const view = new DataView(bytes.buffer);
  const { c_iflag, c_oflag, c_cflag, c_lflag, c_line, c_ispeed, c_ospeed, c_cc } = termios;
  for (const [i, word] of [c_iflag, c_oflag, c_cflag, c_lflag].entries()) view.setUint32(4 * i, word, true);
  bytes[16] = c_line;
  c_cc.slice(0, 19).forEach((character, i) => {
    bytes[17 + i] = character;
  });
  view.setUint32(36, c_ispeed, true);
  view.setUint32(40, c_ospeed, true);
  return bytes;
}
