// Generated from formats/*.ksy by `npm run generate`. Do not edit.
import { BAD, NONE } from '../validate/places.js';
import { Rows, type Sight, View } from '../validate/view.js';

/** The entries of `groups`, or the one that was asked for last. */
class CredGroupsRows extends Rows {
  at(row: number): number { return this.s.u32(this.origin + row * 4); }
}

/** The entries of `mounts`, or the one that was asked for last. */
class MntNsMountsRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 72; return this; }
  get mntId(): number { return this.s.u32(this.place + 0); }
  get parentId(): number { return this.s.u32(this.place + 4); }
  get devMajor(): number { return this.s.u32(this.place + 8); }
  get devMinor(): number { return this.s.u32(this.place + 12); }
  get mntFlags(): bigint { return this.s.u64(this.place + 16); }
  get root(): string { return this.s.text(this.s.start + this.s.u32(this.place + 24), this.s.u32(this.place + 24 + 4)); }
  get mountpoint(): string { return this.s.text(this.s.start + this.s.u32(this.place + 32), this.s.u32(this.place + 32 + 4)); }
  get fstype(): string { return this.s.text(this.s.start + this.s.u32(this.place + 40), this.s.u32(this.place + 40 + 4)); }
  get source(): string { return this.s.text(this.s.start + this.s.u32(this.place + 48), this.s.u32(this.place + 48 + 4)); }
  get options(): string { return this.s.text(this.s.start + this.s.u32(this.place + 56), this.s.u32(this.place + 56 + 4)); }
  get sharedGroup(): number { return this.s.u32(this.place + 64); }
  get masterGroup(): number { return this.s.u32(this.place + 68); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 72) {
      if (!(s.hasOnly(e + 16, 0x7ff, 0x0) && s.textTail(e + 24) && s.textTail(e + 32) && s.textTail(e + 40) && s.textTail(e + 48) && s.textTail(e + 56))) return false;
    }
    return true;
  }
}

/** The entries of `netdevs`, or the one that was asked for last. */
class NetNsNetdevsRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 72; return this; }
  get ifindex(): number { return this.s.u32(this.place + 0); }
  get hwtype(): number { return this.s.u32(this.place + 4); }
  get devFlags(): bigint { return this.s.u64(this.place + 8); }
  get mtu(): bigint { return this.s.u64(this.place + 16); }
  get rxBytes(): bigint { return this.s.u64(this.place + 24); }
  get rxPackets(): bigint { return this.s.u64(this.place + 32); }
  get txBytes(): bigint { return this.s.u64(this.place + 40); }
  get txPackets(): bigint { return this.s.u64(this.place + 48); }
  get name(): string { return this.s.fixedText(this.place + 56, 16); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 72) {
      if (!(s.hasOnly(e + 8, 0x3ff, 0x0) && s.isPadded(e + 56, 16))) return false;
    }
    return true;
  }
}

/** The entries of `addresses`, or the one that was asked for last. */
class NetNsAddressesRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 24; return this; }
  get ifindex(): number { return this.s.u32(this.place + 0); }
  get family(): number { return this.s.u32(this.place + 4); }
  get prefixLen(): number { return this.s.u32(this.place + 8); }
  get scope(): number { return this.s.u32(this.place + 12); }
  get address(): string { return this.s.text(this.s.start + this.s.u32(this.place + 16), this.s.u32(this.place + 16 + 4)); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 24) {
      if (!(s.isOneOf(e + 4, 0x30406) && s.textTail(e + 16))) return false;
    }
    return true;
  }
}

/** The entries of `locks`, or the one that was asked for last. */
class FileLocksRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 32; return this; }
  get lockType(): number { return this.s.u32(this.place + 0); }
  get access(): number { return this.s.u32(this.place + 4); }
  get start(): bigint { return this.s.u64(this.place + 8); }
  get last(): bigint { return this.s.u64(this.place + 16); }
  get owner(): number { return this.s.refer(this.place + 24, 16, false); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 32) {
      if (!(s.isOneOf(e + 0, 0x1e) && s.isOneOf(e + 4, 0x6) && (s.refer(e + 24, 16, true)) !== BAD)) return false;
    }
    return true;
  }
}

/** The entries of `auxv`, or the one that was asked for last. */
class MmStructAuxvRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 16; return this; }
  get aType(): bigint { return this.s.u64(this.place + 0); }
  get aVal(): bigint { return this.s.u64(this.place + 8); }
}

/** The entries of `guards`, or the one that was asked for last. */
class VmaGuardsRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 16; return this; }
  get vmStart(): bigint { return this.s.u64(this.place + 0); }
  get vmEnd(): bigint { return this.s.u64(this.place + 8); }
}

/** The entries of `fds`, or the one that was asked for last. */
class FilesStructFdsRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 24; return this; }
  get fd(): number { return this.s.u32(this.place + 0); }
  get fdFlags(): bigint { return this.s.u64(this.place + 8); }
  get file(): number { return this.s.refer(this.place + 16, 8, false); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 24) {
      if (!(s.u32(e + 4) === 0 && s.hasOnly(e + 8, 0x1, 0x0) && (s.refer(e + 16, 8, true)) >= 0)) return false;
    }
    return true;
  }
}

/** The entries of `rlimits`, or the one that was asked for last. */
class SignalStructRlimitsRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 16; return this; }
  get rlimCur(): bigint { return this.s.u64(this.place + 0); }
  get rlimMax(): bigint { return this.s.u64(this.place + 8); }
}

/** The entries of `timers`, or the one that was asked for last. */
class SignalStructTimersRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 64; return this; }
  get timerId(): number { return this.s.u32(this.place + 0); }
  get clock(): number { return this.s.u32(this.place + 4); }
  get notify(): number { return this.s.u32(this.place + 8); }
  get signo(): number { return this.s.u32(this.place + 12); }
  get sigevValue(): bigint { return this.s.u64(this.place + 16); }
  get value(): bigint { return this.s.u64(this.place + 24); }
  get interval(): bigint { return this.s.u64(this.place + 32); }
  get overrun(): number { return this.s.u32(this.place + 40); }
  get pid(): number { return this.s.refer(this.place + 48, 16, false); }
  get clockTask(): number { return this.s.refer(this.place + 56, 16, false); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 64) {
      if (!(s.isOneOf(e + 4, 0xb8f) && s.isOneOf(e + 8, 0x17) && s.u32(e + 44) === 0 && (s.refer(e + 48, 16, true)) !== BAD && (s.refer(e + 56, 16, true)) !== BAD)) return false;
    }
    return true;
  }
}

/** The entries of `queue`, or the one that was asked for last. */
class SignalStructQueueRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 24; return this; }
  get siSigno(): number { return this.s.u32(this.place + 0); }
  get siErrno(): number { return this.s.s32(this.place + 4); }
  get siCode(): number { return this.s.s32(this.place + 8); }
  get info(): Uint8Array { return this.s.span(this.s.start + this.s.u32(this.place + 16), this.s.u32(this.place + 16 + 4)); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 24) {
      if (!(s.u32(e + 12) === 0 && s.tail(e + 16))) return false;
    }
    return true;
  }
}

/** The entries of `actions`, or the one that was asked for last. */
class SighandStructActionsRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 32; return this; }
  get saHandler(): bigint { return this.s.u64(this.place + 0); }
  get saFlags(): bigint { return this.s.u64(this.place + 8); }
  get saRestorer(): bigint { return this.s.u64(this.place + 16); }
  get saMask(): bigint { return this.s.u64(this.place + 24); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 32) {
      if (!(s.hasOnly(e + 8, 0x3ff, 0x0))) return false;
    }
    return true;
  }
}

/** The entries of `numbers`, or the one that was asked for last. */
class PidNumbersRows extends Rows {
  at(row: number): number { return this.s.u32(this.origin + row * 4); }
}

/** The entries of `queue`, or the one that was asked for last. */
class TaskStructQueueRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 24; return this; }
  get siSigno(): number { return this.s.u32(this.place + 0); }
  get siErrno(): number { return this.s.s32(this.place + 4); }
  get siCode(): number { return this.s.s32(this.place + 8); }
  get info(): Uint8Array { return this.s.span(this.s.start + this.s.u32(this.place + 16), this.s.u32(this.place + 16 + 4)); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 24) {
      if (!(s.u32(e + 12) === 0 && s.tail(e + 16))) return false;
    }
    return true;
  }
}

/** The entries of `packets`, or the one that was asked for last. */
class PipePacketsRows extends Rows {
  at(row: number): number { return this.s.u32(this.origin + row * 4); }
}

/** The entries of `targets`, or the one that was asked for last. */
class EpollTargetsRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 32; return this; }
  get fd(): number { return this.s.u32(this.place + 0); }
  get events(): bigint { return this.s.u64(this.place + 8); }
  get data(): bigint { return this.s.u64(this.place + 16); }
  get file(): number { return this.s.refer(this.place + 24, 8, false); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 32) {
      if (!(s.u32(e + 4) === 0 && s.hasOnly(e + 8, 0xffff, 0x0) && (s.refer(e + 24, 8, true)) >= 0)) return false;
    }
    return true;
  }
}

/** The entries of `watches`, or the one that was asked for last. */
class InotifyWatchesRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 40; return this; }
  get wd(): number { return this.s.u32(this.place + 0); }
  get mask(): bigint { return this.s.u64(this.place + 8); }
  get iIno(): bigint { return this.s.u64(this.place + 16); }
  get devMajor(): number { return this.s.u32(this.place + 24); }
  get devMinor(): number { return this.s.u32(this.place + 28); }
  get path(): string { return this.s.text(this.s.start + this.s.u32(this.place + 32), this.s.u32(this.place + 32 + 4)); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 40) {
      if (!(s.u32(e + 4) === 0 && s.hasOnly(e + 8, 0x3fff, 0x0) && s.textTail(e + 32))) return false;
    }
    return true;
  }
}

/** The entries of `queue`, or the one that was asked for last. */
class SocketQueueRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 16; return this; }
  get data(): Uint8Array { return this.s.span(this.s.start + this.s.u32(this.place + 0), this.s.u32(this.place + 0 + 4)); }
  get address(): string { return this.s.text(this.s.start + this.s.u32(this.place + 8), this.s.u32(this.place + 8 + 4)); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 16) {
      if (!(s.tail(e + 0) && s.tail(e + 8))) return false;
    }
    return true;
  }
}

/** The entries of `options`, or the one that was asked for last. */
class SocketOptionsRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 16; return this; }
  get level(): number { return this.s.u32(this.place + 0); }
  get name(): number { return this.s.u32(this.place + 4); }
  get value(): Uint8Array { return this.s.span(this.s.start + this.s.u32(this.place + 8), this.s.u32(this.place + 8 + 4)); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 16) {
      if (!(s.tail(e + 8))) return false;
    }
    return true;
  }
}

/** The entries of `values`, or the one that was asked for last. */
class IpcSemValuesRows extends Rows {
  at(row: number): number { return this.s.u32(this.origin + row * 4); }
}

/** The entries of `messages`, or the one that was asked for last. */
class IpcMsgMessagesRows extends Rows {
  at(row: number): this { this.place = this.origin + row * 16; return this; }
  get mtype(): bigint { return this.s.u64(this.place + 0); }
  get data(): Uint8Array { return this.s.span(this.s.start + this.s.u32(this.place + 8), this.s.u32(this.place + 8 + 4)); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 16) {
      if (!(s.tail(e + 8))) return false;
    }
    return true;
  }
}

class UtsNsView extends View {
  get sysname(): string { return this.s.fixedText(this.at + 8, 64); }
  get nodename(): string { return this.s.fixedText(this.at + 72, 64); }
  get release(): string { return this.s.fixedText(this.at + 136, 64); }
  get version(): string { return this.s.fixedText(this.at + 200, 64); }
  get machine(): string { return this.s.fixedText(this.at + 264, 64); }
  get domainname(): string { return this.s.fixedText(this.at + 328, 64); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(392)
      && s.isPadded(at + 8, 64)
      && s.isPadded(at + 72, 64)
      && s.isPadded(at + 136, 64)
      && s.isPadded(at + 200, 64)
      && s.isPadded(at + 264, 64)
      && s.isPadded(at + 328, 64)
      && s.ends();
  }
}

class CredView extends View {
  get uid(): number { return this.s.u32(this.at + 8); }
  get gid(): number { return this.s.u32(this.at + 12); }
  get suid(): number { return this.s.u32(this.at + 16); }
  get sgid(): number { return this.s.u32(this.at + 20); }
  get euid(): number { return this.s.u32(this.at + 24); }
  get egid(): number { return this.s.u32(this.at + 28); }
  get fsuid(): number { return this.s.u32(this.at + 32); }
  get fsgid(): number { return this.s.u32(this.at + 36); }
  get capInheritable(): bigint { return this.s.u64(this.at + 40); }
  get capPermitted(): bigint { return this.s.u64(this.at + 48); }
  get capEffective(): bigint { return this.s.u64(this.at + 56); }
  get capBset(): bigint { return this.s.u64(this.at + 64); }
  get capAmbient(): bigint | undefined { return this.s.fixed > 72 ? this.s.u64(this.at + 72) : undefined; }
  get securebits(): bigint | undefined { return this.s.fixed > 72 ? this.s.u64(this.at + 80) : undefined; }
  get credFlags(): bigint | undefined { return this.s.fixed > 72 ? this.s.u64(this.at + 88) : undefined; }
  get groups(): CredGroupsRows | undefined { return this.s.fixed > 72 ? new CredGroupsRows(this.s, this.at, this.at + 96) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len === 72) {
      return s.begins(72)
      && s.hasOnly(at + 40, 0xffffffff, 0x1ff)
      && s.hasOnly(at + 48, 0xffffffff, 0x1ff)
      && s.hasOnly(at + 56, 0xffffffff, 0x1ff)
      && s.hasOnly(at + 64, 0xffffffff, 0x1ff)
      && s.ends();
    }
    return s.begins(112)
      && s.hasOnly(at + 40, 0xffffffff, 0x1ff)
      && s.hasOnly(at + 48, 0xffffffff, 0x1ff)
      && s.hasOnly(at + 56, 0xffffffff, 0x1ff)
      && s.hasOnly(at + 64, 0xffffffff, 0x1ff)
      && s.hasOnly(at + 72, 0xffffffff, 0x1ff)
      && s.hasOnly(at + 80, 0xff, 0x0)
      && s.hasOnly(at + 88, 0x1, 0x0)
      && s.tableTail(at + 96, 4)
      && s.ends();
  }
}

class IpcNsView extends View {
  get semMsl(): bigint { return this.s.u64(this.at + 8); }
  get semMns(): bigint { return this.s.u64(this.at + 16); }
  get semOpm(): bigint { return this.s.u64(this.at + 24); }
  get semMni(): bigint { return this.s.u64(this.at + 32); }
  get msgCtlmax(): bigint { return this.s.u64(this.at + 40); }
  get msgCtlmnb(): bigint { return this.s.u64(this.at + 48); }
  get msgCtlmni(): bigint { return this.s.u64(this.at + 56); }
  get shmCtlmax(): bigint { return this.s.u64(this.at + 64); }
  get shmCtlall(): bigint { return this.s.u64(this.at + 72); }
  get shmCtlmni(): bigint { return this.s.u64(this.at + 80); }
  get usedSems(): bigint { return this.s.u64(this.at + 88); }
  get msgBytes(): bigint { return this.s.u64(this.at + 96); }
  get msgHdrs(): bigint { return this.s.u64(this.at + 104); }
  get shmTot(): bigint { return this.s.u64(this.at + 112); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(120)
      && s.ends();
  }
}

class MntNsView extends View {
  get mounts(): MntNsMountsRows { return new MntNsMountsRows(this.s, this.at, this.at + 8); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(24)
      && s.tableTail(at + 8, 72) && MntNsMountsRows.isPlain(s, at + 8)
      && s.ends();
  }
}

class PidNsView extends View {
  get level(): number { return this.s.u32(this.at + 8); }
  get lastPid(): number { return this.s.u32(this.at + 12); }
  parent = NONE;

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(24)
      && (this.parent = s.refer(at + 16, 5, true)) !== BAD
      && s.ends();
  }
}

class NetNsView extends View {
  get netdevs(): NetNsNetdevsRows { return new NetNsNetdevsRows(this.s, this.at, this.at + 8); }
  get addresses(): NetNsAddressesRows | undefined { return this.s.fixed > 24 ? new NetNsAddressesRows(this.s, this.at, this.at + 24) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len >= 24 && s.u32(at + 8) === 24) {
      return s.begins(24)
      && s.tableTail(at + 8, 72) && NetNsNetdevsRows.isPlain(s, at + 8)
      && s.ends();
    }
    return s.begins(40)
      && s.tableTail(at + 8, 72) && NetNsNetdevsRows.isPlain(s, at + 8)
      && s.tableTail(at + 24, 24) && NetNsAddressesRows.isPlain(s, at + 24)
      && s.ends();
  }
}

class NsproxyView extends View {
  utsNs = NONE;
  ipcNs = NONE;
  mntNs = NONE;
  pidNs = NONE;
  netNs = NONE;
  get nsFlags(): bigint | undefined { return this.s.fixed > 48 ? this.s.u64(this.at + 48) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len === 48) {
      return s.begins(48)
      && (this.utsNs = s.refer(at + 8, 1, true)) >= 0
      && (this.ipcNs = s.refer(at + 16, 3, true)) >= 0
      && (this.mntNs = s.refer(at + 24, 4, true)) >= 0
      && (this.pidNs = s.refer(at + 32, 5, true)) >= 0
      && (this.netNs = s.refer(at + 40, 6, true)) >= 0
      && s.ends();
    }
    return s.begins(56)
      && (this.utsNs = s.refer(at + 8, 1, true)) >= 0
      && (this.ipcNs = s.refer(at + 16, 3, true)) >= 0
      && (this.mntNs = s.refer(at + 24, 4, true)) >= 0
      && (this.pidNs = s.refer(at + 32, 5, true)) >= 0
      && (this.netNs = s.refer(at + 40, 6, true)) >= 0
      && s.hasOnly(at + 48, 0xff, 0x0)
      && s.ends();
  }
}

class FileView extends View {
  get fFlags(): bigint { return this.s.u64(this.at + 8); }
  get fPos(): bigint { return this.s.u64(this.at + 16); }
  get iMode(): number { return this.s.u32(this.at + 24); }
  get iNlink(): number { return this.s.u32(this.at + 28); }
  get iIno(): bigint { return this.s.u64(this.at + 32); }
  get iSize(): bigint { return this.s.u64(this.at + 40); }
  get devMajor(): number { return this.s.u32(this.at + 48); }
  get devMinor(): number { return this.s.u32(this.at + 52); }
  get rdevMajor(): number { return this.s.u32(this.at + 56); }
  get rdevMinor(): number { return this.s.u32(this.at + 60); }
  fCred = NONE;
  get path(): string { return this.s.text(this.s.start + this.s.u32(this.at + 72), this.s.u32(this.at + 72 + 4)); }
  get fstype(): string { return this.s.text(this.s.start + this.s.u32(this.at + 80), this.s.u32(this.at + 80 + 4)); }
  object: number | undefined = NONE;
  get mntId(): number | undefined { return this.s.fixed > 88 ? this.s.u32(this.at + 96) : undefined; }
  get ownerType(): number | undefined { return this.s.fixed > 88 ? this.s.u32(this.at + 100) : undefined; }
  owner: number | undefined = NONE;
  get ownerUid(): number | undefined { return this.s.fixed > 88 ? this.s.u32(this.at + 112) : undefined; }
  get ownerEuid(): number | undefined { return this.s.fixed > 88 ? this.s.u32(this.at + 116) : undefined; }
  get ownerSignal(): number | undefined { return this.s.fixed > 88 ? this.s.u32(this.at + 120) : undefined; }
  get iUid(): number | undefined { return this.s.fixed > 88 ? this.s.u32(this.at + 124) : undefined; }
  get iGid(): number | undefined { return this.s.fixed > 88 ? this.s.u32(this.at + 128) : undefined; }
  get iBlksize(): number | undefined { return this.s.fixed > 88 ? this.s.u32(this.at + 132) : undefined; }
  get iMtime(): bigint | undefined { return this.s.fixed > 88 ? this.s.u64(this.at + 136) : undefined; }
  get seals(): bigint | undefined { return this.s.fixed > 88 ? this.s.u64(this.at + 144) : undefined; }
  get locks(): FileLocksRows | undefined { return this.s.fixed > 88 ? new FileLocksRows(this.s, this.at, this.at + 152) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len >= 88 && s.u32(at + 72) === 88) {
      this.object = undefined;
      this.owner = undefined;
      return s.begins(88)
      && s.hasOnly(at + 8, 0x7fff, 0x0)
      && (this.fCred = s.refer(at + 64, 2, true)) !== BAD
      && s.textTail(at + 72)
      && s.textTail(at + 80)
      && s.ends();
    }
    return s.begins(168)
      && s.hasOnly(at + 8, 0x7fff, 0x0)
      && (this.fCred = s.refer(at + 64, 2, true)) !== BAD
      && (this.object = s.referAny(at + 88, [22,23,24,25,26,27,28,32,33], true)) !== BAD
      && s.isOneOf(at + 100, 0xf)
      && (this.owner = s.refer(at + 104, 16, true)) !== BAD
      && s.hasOnly(at + 144, 0x3f, 0x0)
      && s.textTail(at + 72)
      && s.textTail(at + 80)
      && s.tableTail(at + 152, 32) && FileLocksRows.isPlain(s, at + 152)
      && s.ends();
  }
}

class MmStructView extends View {
  get startCode(): bigint { return this.s.u64(this.at + 8); }
  get endCode(): bigint { return this.s.u64(this.at + 16); }
  get startData(): bigint { return this.s.u64(this.at + 24); }
  get endData(): bigint { return this.s.u64(this.at + 32); }
  get startBrk(): bigint { return this.s.u64(this.at + 40); }
  get brk(): bigint { return this.s.u64(this.at + 48); }
  get startStack(): bigint { return this.s.u64(this.at + 56); }
  get argStart(): bigint { return this.s.u64(this.at + 64); }
  get argEnd(): bigint { return this.s.u64(this.at + 72); }
  get envStart(): bigint { return this.s.u64(this.at + 80); }
  get envEnd(): bigint { return this.s.u64(this.at + 88); }
  get defFlags(): bigint { return this.s.u64(this.at + 96); }
  exeFile = NONE;
  get totalVm(): bigint { return this.s.u64(this.at + 112); }
  get lockedVm(): bigint { return this.s.u64(this.at + 120); }
  get pinnedVm(): bigint { return this.s.u64(this.at + 128); }
  get dataVm(): bigint { return this.s.u64(this.at + 136); }
  get execVm(): bigint { return this.s.u64(this.at + 144); }
  get stackVm(): bigint { return this.s.u64(this.at + 152); }
  get hiwaterRss(): bigint { return this.s.u64(this.at + 160); }
  get hiwaterVm(): bigint { return this.s.u64(this.at + 168); }
  get anonRss(): bigint { return this.s.u64(this.at + 176); }
  get fileRss(): bigint { return this.s.u64(this.at + 184); }
  get shmemRss(): bigint { return this.s.u64(this.at + 192); }
  get swap(): bigint { return this.s.u64(this.at + 200); }
  get pgtables(): bigint { return this.s.u64(this.at + 208); }
  get auxv(): MmStructAuxvRows { return new MmStructAuxvRows(this.s, this.at, this.at + 216); }
  get dumpable(): number | undefined { return this.s.fixed > 232 ? this.s.u32(this.at + 232) : undefined; }
  get mmFlags(): bigint | undefined { return this.s.fixed > 232 ? this.s.u64(this.at + 240) : undefined; }
  get coredumpFilter(): bigint | undefined { return this.s.fixed > 232 ? this.s.u64(this.at + 248) : undefined; }
  get membarrier(): bigint | undefined { return this.s.fixed > 232 ? this.s.u64(this.at + 256) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len >= 232 && s.u32(at + 216) === 232) {
      return s.begins(232)
      && s.hasOnly(at + 96, 0xfcffe67f, 0xfff)
      && (this.exeFile = s.refer(at + 104, 8, true)) !== BAD
      && s.tableTail(at + 216, 16)
      && s.ends();
    }
    return s.begins(264)
      && s.hasOnly(at + 96, 0xfcffe67f, 0xfff)
      && (this.exeFile = s.refer(at + 104, 8, true)) !== BAD
      && s.isOneOf(at + 232, 0x7)
      && s.u32(at + 236) === 0
      && s.hasOnly(at + 240, 0x1f, 0x0)
      && s.hasOnly(at + 248, 0x1ff, 0x0)
      && s.hasOnly(at + 256, 0xf, 0x0)
      && s.tableTail(at + 216, 16)
      && s.ends();
  }
}

class VmaView extends View {
  mm = NONE;
  get vmStart(): bigint { return this.s.u64(this.at + 16); }
  get vmEnd(): bigint { return this.s.u64(this.at + 24); }
  get vmFlags(): bigint { return this.s.u64(this.at + 32); }
  get vmPgoff(): bigint { return this.s.u64(this.at + 40); }
  file = NONE;
  get name(): string { return this.s.text(this.s.start + this.s.u32(this.at + 56), this.s.u32(this.at + 56 + 4)); }
  get pageSize(): bigint | undefined { return this.s.fixed > 64 ? this.s.u64(this.at + 64) : undefined; }
  get pkey(): number | undefined { return this.s.fixed > 64 ? this.s.u32(this.at + 72) : undefined; }
  get guards(): VmaGuardsRows | undefined { return this.s.fixed > 64 ? new VmaGuardsRows(this.s, this.at, this.at + 80) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len >= 64 && s.u32(at + 56) === 64) {
      return s.begins(64)
      && (this.mm = s.refer(at + 8, 9, false)) >= 0
      && s.hasOnly(at + 32, 0xfcffe67f, 0xfff)
      && (this.file = s.refer(at + 48, 8, true)) !== BAD
      && s.textTail(at + 56)
      && s.ends();
    }
    return s.begins(96)
      && (this.mm = s.refer(at + 8, 9, false)) >= 0
      && s.hasOnly(at + 32, 0xfcffe67f, 0xfff)
      && (this.file = s.refer(at + 48, 8, true)) !== BAD
      && s.u32(at + 76) === 0
      && s.textTail(at + 56)
      && s.tableTail(at + 80, 16)
      && s.ends();
  }
}

class PagesView extends View {
  vma = NONE;
  get vaddr(): bigint { return this.s.u64(this.at + 16); }
  get pageSize(): bigint { return this.s.u64(this.at + 24); }
  get nrPages(): bigint { return this.s.u64(this.at + 32); }
  get data(): number { return this.s.u32(this.at + 40 + 4); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(48)
      && (this.vma = s.refer(at + 8, 10, false)) >= 0
      && s.tail(at + 40)
      && s.ends();
  }
}

class FilesStructView extends View {
  get maxFds(): bigint { return this.s.u64(this.at + 8); }
  get fds(): FilesStructFdsRows { return new FilesStructFdsRows(this.s, this.at, this.at + 16); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(32)
      && s.tableTail(at + 16, 24) && FilesStructFdsRows.isPlain(s, at + 16)
      && s.ends();
  }
}

class FsStructView extends View {
  get umask(): number { return this.s.u32(this.at + 8); }
  get root(): string { return this.s.text(this.s.start + this.s.u32(this.at + 16), this.s.u32(this.at + 16 + 4)); }
  get pwd(): string { return this.s.text(this.s.start + this.s.u32(this.at + 24), this.s.u32(this.at + 24 + 4)); }
  get fsFlags(): bigint | undefined { return this.s.fixed > 32 ? this.s.u64(this.at + 32) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len >= 32 && s.u32(at + 16) === 32) {
      return s.begins(32)
      && s.u32(at + 12) === 0
      && s.textTail(at + 16)
      && s.textTail(at + 24)
      && s.ends();
    }
    return s.begins(40)
      && s.u32(at + 12) === 0
      && s.hasOnly(at + 32, 0x3, 0x0)
      && s.textTail(at + 16)
      && s.textTail(at + 24)
      && s.ends();
  }
}

class SignalStructView extends View {
  get sharedPending(): bigint { return this.s.u64(this.at + 8); }
  get signalFlags(): bigint { return this.s.u64(this.at + 16); }
  get utime(): bigint { return this.s.u64(this.at + 24); }
  get stime(): bigint { return this.s.u64(this.at + 32); }
  get cutime(): bigint { return this.s.u64(this.at + 40); }
  get cstime(): bigint { return this.s.u64(this.at + 48); }
  get minFlt(): bigint { return this.s.u64(this.at + 56); }
  get majFlt(): bigint { return this.s.u64(this.at + 64); }
  get cminFlt(): bigint { return this.s.u64(this.at + 72); }
  get cmajFlt(): bigint { return this.s.u64(this.at + 80); }
  get nvcsw(): bigint { return this.s.u64(this.at + 88); }
  get nivcsw(): bigint { return this.s.u64(this.at + 96); }
  get rchar(): bigint { return this.s.u64(this.at + 104); }
  get wchar(): bigint { return this.s.u64(this.at + 112); }
  get syscr(): bigint { return this.s.u64(this.at + 120); }
  get syscw(): bigint { return this.s.u64(this.at + 128); }
  get readBytes(): bigint { return this.s.u64(this.at + 136); }
  get writeBytes(): bigint { return this.s.u64(this.at + 144); }
  pgrp = NONE;
  session = NONE;
  get rlimits(): SignalStructRlimitsRows { return new SignalStructRlimitsRows(this.s, this.at, this.at + 168); }
  get itRealValue(): bigint | undefined { return this.s.fixed > 184 ? this.s.u64(this.at + 184) : undefined; }
  get itRealInterval(): bigint | undefined { return this.s.fixed > 184 ? this.s.u64(this.at + 192) : undefined; }
  get itVirtValue(): bigint | undefined { return this.s.fixed > 184 ? this.s.u64(this.at + 200) : undefined; }
  get itVirtInterval(): bigint | undefined { return this.s.fixed > 184 ? this.s.u64(this.at + 208) : undefined; }
  get itProfValue(): bigint | undefined { return this.s.fixed > 184 ? this.s.u64(this.at + 216) : undefined; }
  get itProfInterval(): bigint | undefined { return this.s.fixed > 184 ? this.s.u64(this.at + 224) : undefined; }
  tty: number | undefined = NONE;
  get oomScoreAdj(): number | undefined { return this.s.fixed > 184 ? this.s.s32(this.at + 240) : undefined; }
  get loginuid(): number | undefined { return this.s.fixed > 184 ? this.s.u32(this.at + 244) : undefined; }
  get stopSignal(): number | undefined { return this.s.fixed > 184 ? this.s.u32(this.at + 248) : undefined; }
  get timers(): SignalStructTimersRows | undefined { return this.s.fixed > 184 ? new SignalStructTimersRows(this.s, this.at, this.at + 256) : undefined; }
  get queue(): SignalStructQueueRows | undefined { return this.s.fixed > 184 ? new SignalStructQueueRows(this.s, this.at, this.at + 272) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len >= 184 && s.u32(at + 168) === 184) {
      this.tty = undefined;
      return s.begins(184)
      && s.hasOnly(at + 16, 0x7, 0x0)
      && (this.pgrp = s.refer(at + 152, 16, true)) !== BAD
      && (this.session = s.refer(at + 160, 16, true)) !== BAD
      && s.tableTail(at + 168, 16)
      && s.ends();
    }
    return s.begins(288)
      && s.hasOnly(at + 16, 0x7, 0x0)
      && (this.pgrp = s.refer(at + 152, 16, true)) !== BAD
      && (this.session = s.refer(at + 160, 16, true)) !== BAD
      && (this.tty = s.refer(at + 232, 32, true)) !== BAD
      && s.u32(at + 252) === 0
      && s.tableTail(at + 168, 16)
      && s.tableTail(at + 256, 64) && SignalStructTimersRows.isPlain(s, at + 256)
      && s.tableTail(at + 272, 24) && SignalStructQueueRows.isPlain(s, at + 272)
      && s.ends();
  }
}

class SighandStructView extends View {
  get sighandFlags(): bigint { return this.s.u64(this.at + 8); }
  get actions(): SighandStructActionsRows { return new SighandStructActionsRows(this.s, this.at, this.at + 16); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(32)
      && s.hasOnly(at + 8, 0x1, 0x0)
      && s.tableTail(at + 16, 32) && SighandStructActionsRows.isPlain(s, at + 16)
      && s.ends();
  }
}

class PidView extends View {
  get level(): number { return this.s.u32(this.at + 8); }
  get numbers(): PidNumbersRows { return new PidNumbersRows(this.s, this.at, this.at + 16); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(32)
      && s.u32(at + 12) === 0
      && s.tableTail(at + 16, 4)
      && s.ends();
  }
}

class TaskStructView extends View {
  realCred = NONE;
  cred = NONE;
  get comm(): string { return this.s.fixedText(this.at + 24, 16); }
  mm = NONE;
  pid = NONE;
  pgid = NONE;
  sid = NONE;
  fs = NONE;
  files = NONE;
  nsproxy = NONE;
  signal = NONE;
  sighand = NONE;
  parent = NONE;
  groupLeader = NONE;
  get taskFlags(): bigint { return this.s.u64(this.at + 128); }
  get state(): number { return this.s.u32(this.at + 136); }
  get exitCode(): number { return this.s.u32(this.at + 140); }
  get exitSignal(): number { return this.s.u32(this.at + 144); }
  get policy(): number { return this.s.u32(this.at + 148); }
  get nice(): number { return this.s.s32(this.at + 152); }
  get rtPriority(): number { return this.s.u32(this.at + 156); }
  get blocked(): bigint { return this.s.u64(this.at + 160); }
  get pending(): bigint { return this.s.u64(this.at + 168); }
  get utime(): bigint { return this.s.u64(this.at + 176); }
  get stime(): bigint { return this.s.u64(this.at + 184); }
  get gtime(): bigint { return this.s.u64(this.at + 192); }
  get startTime(): bigint { return this.s.u64(this.at + 200); }
  get nvcsw(): bigint { return this.s.u64(this.at + 208); }
  get nivcsw(): bigint { return this.s.u64(this.at + 216); }
  get minFlt(): bigint { return this.s.u64(this.at + 224); }
  get majFlt(): bigint { return this.s.u64(this.at + 232); }
  get readBytes(): bigint { return this.s.u64(this.at + 240); }
  get writeBytes(): bigint { return this.s.u64(this.at + 248); }
  get clearChildTid(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 256) : undefined; }
  get robustList(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 264) : undefined; }
  get robustListLen(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 272) : undefined; }
  get rseq(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 280) : undefined; }
  get rseqLen(): number | undefined { return this.s.fixed > 256 ? this.s.u32(this.at + 288) : undefined; }
  get rseqSig(): number | undefined { return this.s.fixed > 256 ? this.s.u32(this.at + 292) : undefined; }
  get sasSsSp(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 296) : undefined; }
  get sasSsSize(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 304) : undefined; }
  get sasFlags(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 312) : undefined; }
  get personality(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 320) : undefined; }
  get timerSlack(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 328) : undefined; }
  get pdeathSignal(): number | undefined { return this.s.fixed > 256 ? this.s.u32(this.at + 336) : undefined; }
  get ioprioClass(): number | undefined { return this.s.fixed > 256 ? this.s.u32(this.at + 340) : undefined; }
  get ioprioLevel(): number | undefined { return this.s.fixed > 256 ? this.s.u32(this.at + 344) : undefined; }
  get schedRuntime(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 352) : undefined; }
  get schedDeadline(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 360) : undefined; }
  get schedPeriod(): bigint | undefined { return this.s.fixed > 256 ? this.s.u64(this.at + 368) : undefined; }
  get cpusAllowed(): Uint8Array | undefined { return this.s.fixed > 256 ? this.s.span(this.s.start + this.s.u32(this.at + 376), this.s.u32(this.at + 376 + 4)) : undefined; }
  get queue(): TaskStructQueueRows | undefined { return this.s.fixed > 256 ? new TaskStructQueueRows(this.s, this.at, this.at + 384) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len === 256) {
      return s.begins(256)
      && (this.realCred = s.refer(at + 8, 2, true)) >= 0
      && (this.cred = s.refer(at + 16, 2, true)) >= 0
      && s.isPadded(at + 24, 16)
      && (this.mm = s.refer(at + 40, 9, true)) !== BAD
      && (this.pid = s.refer(at + 48, 16, true)) >= 0
      && (this.pgid = s.refer(at + 56, 16, true)) !== BAD
      && (this.sid = s.refer(at + 64, 16, true)) !== BAD
      && (this.fs = s.refer(at + 72, 13, true)) !== BAD
      && (this.files = s.refer(at + 80, 12, true)) !== BAD
      && (this.nsproxy = s.refer(at + 88, 7, true)) !== BAD
      && (this.signal = s.refer(at + 96, 14, true)) >= 0
      && (this.sighand = s.refer(at + 104, 15, true)) !== BAD
      && (this.parent = s.refer(at + 112, 17, true)) !== BAD
      && (this.groupLeader = s.refer(at + 120, 17, true)) !== BAD
      && s.hasOnly(at + 128, 0x7f, 0x0)
      && s.isOneOf(at + 136, 0x1fe)
      && s.isOneOf(at + 148, 0xef)
      && s.ends();
    }
    return s.begins(400)
      && (this.realCred = s.refer(at + 8, 2, true)) >= 0
      && (this.cred = s.refer(at + 16, 2, true)) >= 0
      && s.isPadded(at + 24, 16)
      && (this.mm = s.refer(at + 40, 9, true)) !== BAD
      && (this.pid = s.refer(at + 48, 16, true)) >= 0
      && (this.pgid = s.refer(at + 56, 16, true)) !== BAD
      && (this.sid = s.refer(at + 64, 16, true)) !== BAD
      && (this.fs = s.refer(at + 72, 13, true)) !== BAD
      && (this.files = s.refer(at + 80, 12, true)) !== BAD
      && (this.nsproxy = s.refer(at + 88, 7, true)) !== BAD
      && (this.signal = s.refer(at + 96, 14, true)) >= 0
      && (this.sighand = s.refer(at + 104, 15, true)) !== BAD
      && (this.parent = s.refer(at + 112, 17, true)) !== BAD
      && (this.groupLeader = s.refer(at + 120, 17, true)) !== BAD
      && s.hasOnly(at + 128, 0x7f, 0x0)
      && s.isOneOf(at + 136, 0x1fe)
      && s.isOneOf(at + 148, 0xef)
      && s.hasOnly(at + 312, 0x7, 0x0)
      && s.hasOnly(at + 320, 0x7ff, 0x0)
      && s.isOneOf(at + 340, 0xf)
      && s.u32(at + 348) === 0
      && s.tail(at + 376)
      && s.tableTail(at + 384, 24) && TaskStructQueueRows.isPlain(s, at + 384)
      && s.ends();
  }
}

class ThreadX8664View extends View {
  task = NONE;
  get r15(): bigint { return this.s.u64(this.at + 16); }
  get r14(): bigint { return this.s.u64(this.at + 24); }
  get r13(): bigint { return this.s.u64(this.at + 32); }
  get r12(): bigint { return this.s.u64(this.at + 40); }
  get rbp(): bigint { return this.s.u64(this.at + 48); }
  get rbx(): bigint { return this.s.u64(this.at + 56); }
  get r11(): bigint { return this.s.u64(this.at + 64); }
  get r10(): bigint { return this.s.u64(this.at + 72); }
  get r9(): bigint { return this.s.u64(this.at + 80); }
  get r8(): bigint { return this.s.u64(this.at + 88); }
  get rax(): bigint { return this.s.u64(this.at + 96); }
  get rcx(): bigint { return this.s.u64(this.at + 104); }
  get rdx(): bigint { return this.s.u64(this.at + 112); }
  get rsi(): bigint { return this.s.u64(this.at + 120); }
  get rdi(): bigint { return this.s.u64(this.at + 128); }
  get origRax(): bigint { return this.s.u64(this.at + 136); }
  get rip(): bigint { return this.s.u64(this.at + 144); }
  get cs(): bigint { return this.s.u64(this.at + 152); }
  get eflags(): bigint { return this.s.u64(this.at + 160); }
  get rsp(): bigint { return this.s.u64(this.at + 168); }
  get ss(): bigint { return this.s.u64(this.at + 176); }
  get fsBase(): bigint { return this.s.u64(this.at + 184); }
  get gsBase(): bigint { return this.s.u64(this.at + 192); }
  get ds(): bigint { return this.s.u64(this.at + 200); }
  get es(): bigint { return this.s.u64(this.at + 208); }
  get fs(): bigint { return this.s.u64(this.at + 216); }
  get gs(): bigint { return this.s.u64(this.at + 224); }
  get xstate(): Uint8Array { return this.s.span(this.s.start + this.s.u32(this.at + 232), this.s.u32(this.at + 232 + 4)); }
  get xcompPerm(): bigint | undefined { return this.s.fixed > 240 ? this.s.u64(this.at + 240) : undefined; }
  get threadFlags(): bigint | undefined { return this.s.fixed > 240 ? this.s.u64(this.at + 248) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len >= 240 && s.u32(at + 232) === 240) {
      return s.begins(240)
      && (this.task = s.refer(at + 8, 17, false)) >= 0
      && s.tail(at + 232)
      && s.ends();
    }
    return s.begins(256)
      && (this.task = s.refer(at + 8, 17, false)) >= 0
      && s.hasOnly(at + 240, 0xfffff, 0x0)
      && s.hasOnly(at + 248, 0x3, 0x0)
      && s.tail(at + 232)
      && s.ends();
  }
}

class DumpInfoView extends View {
  get realtime(): bigint { return this.s.u64(this.at + 8); }
  get monotonic(): bigint { return this.s.u64(this.at + 16); }
  get boottime(): bigint { return this.s.u64(this.at + 24); }
  get pageSize(): bigint { return this.s.u64(this.at + 32); }
  get xfeatures(): bigint { return this.s.u64(this.at + 40); }
  get dumpFlags(): bigint { return this.s.u64(this.at + 48); }
  get bootId(): string { return this.s.fixedText(this.at + 56, 40); }
  get nrCpus(): number { return this.s.u32(this.at + 96); }
  get dumper(): string { return this.s.text(this.s.start + this.s.u32(this.at + 104), this.s.u32(this.at + 104 + 4)); }
  get cpu(): string { return this.s.text(this.s.start + this.s.u32(this.at + 112), this.s.u32(this.at + 112 + 4)); }
  get cpuFeatures(): string { return this.s.text(this.s.start + this.s.u32(this.at + 120), this.s.u32(this.at + 120 + 4)); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(128)
      && s.hasOnly(at + 40, 0xfffff, 0x0)
      && s.hasOnly(at + 48, 0xf, 0x0)
      && s.isPadded(at + 56, 40)
      && s.u32(at + 100) === 0
      && s.textTail(at + 104)
      && s.textTail(at + 112)
      && s.textTail(at + 120)
      && s.ends();
  }
}

class FileDataView extends View {
  file = NONE;
  get offset(): bigint { return this.s.u64(this.at + 16); }
  get data(): number { return this.s.u32(this.at + 24 + 4); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(32)
      && (this.file = s.refer(at + 8, 8, false)) >= 0
      && s.tail(at + 24)
      && s.ends();
  }
}

class PipeView extends View {
  get ino(): bigint { return this.s.u64(this.at + 8); }
  get capacity(): bigint { return this.s.u64(this.at + 16); }
  get pipeFlags(): bigint { return this.s.u64(this.at + 24); }
  get data(): Uint8Array { return this.s.span(this.s.start + this.s.u32(this.at + 32), this.s.u32(this.at + 32 + 4)); }
  get packets(): PipePacketsRows { return new PipePacketsRows(this.s, this.at, this.at + 40); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(56)
      && s.hasOnly(at + 24, 0x7, 0x0)
      && s.tail(at + 32)
      && s.tableTail(at + 40, 4)
      && s.ends();
  }
}

class EventfdView extends View {
  get count(): bigint { return this.s.u64(this.at + 8); }
  get eventfdFlags(): bigint { return this.s.u64(this.at + 16); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(24)
      && s.hasOnly(at + 16, 0x1, 0x0)
      && s.ends();
  }
}

class TimerfdView extends View {
  get clock(): number { return this.s.u32(this.at + 8); }
  get ticks(): bigint { return this.s.u64(this.at + 16); }
  get timerfdFlags(): bigint { return this.s.u64(this.at + 24); }
  get value(): bigint { return this.s.u64(this.at + 32); }
  get interval(): bigint { return this.s.u64(this.at + 40); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(48)
      && s.isOneOf(at + 8, 0xb8f)
      && s.u32(at + 12) === 0
      && s.hasOnly(at + 24, 0x3, 0x0)
      && s.ends();
  }
}

class SignalfdView extends View {
  get mask(): bigint { return this.s.u64(this.at + 8); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(16)
      && s.ends();
  }
}

class EpollView extends View {
  get targets(): EpollTargetsRows { return new EpollTargetsRows(this.s, this.at, this.at + 8); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(24)
      && s.tableTail(at + 8, 32) && EpollTargetsRows.isPlain(s, at + 8)
      && s.ends();
  }
}

class InotifyView extends View {
  get watches(): InotifyWatchesRows { return new InotifyWatchesRows(this.s, this.at, this.at + 8); }
  get unread(): bigint { return this.s.u64(this.at + 24); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(32)
      && s.tableTail(at + 8, 40) && InotifyWatchesRows.isPlain(s, at + 8)
      && s.ends();
  }
}

class SocketView extends View {
  get family(): number { return this.s.u32(this.at + 8); }
  get socketType(): number { return this.s.u32(this.at + 12); }
  get protocol(): number { return this.s.u32(this.at + 16); }
  get state(): number { return this.s.u32(this.at + 20); }
  get socketFlags(): bigint { return this.s.u64(this.at + 24); }
  get backlog(): number { return this.s.u32(this.at + 32); }
  get mark(): number { return this.s.u32(this.at + 36); }
  get priority(): number { return this.s.u32(this.at + 40); }
  get boundIfindex(): number { return this.s.u32(this.at + 44); }
  get sndbuf(): bigint { return this.s.u64(this.at + 48); }
  get rcvbuf(): bigint { return this.s.u64(this.at + 56); }
  get rcvlowat(): bigint { return this.s.u64(this.at + 64); }
  get sndtimeo(): bigint { return this.s.u64(this.at + 72); }
  get rcvtimeo(): bigint { return this.s.u64(this.at + 80); }
  get linger(): bigint { return this.s.u64(this.at + 88); }
  get ino(): bigint { return this.s.u64(this.at + 96); }
  peer = NONE;
  netNs = NONE;
  get port(): number { return this.s.u32(this.at + 120); }
  get peerPort(): number { return this.s.u32(this.at + 124); }
  get peerUid(): number { return this.s.u32(this.at + 128); }
  get peerGid(): number { return this.s.u32(this.at + 132); }
  peerPid = NONE;
  get pathMode(): number { return this.s.u32(this.at + 144); }
  get pathUid(): number { return this.s.u32(this.at + 148); }
  get pathGid(): number { return this.s.u32(this.at + 152); }
  get address(): string { return this.s.text(this.s.start + this.s.u32(this.at + 160), this.s.u32(this.at + 160 + 4)); }
  get peerAddress(): string { return this.s.text(this.s.start + this.s.u32(this.at + 168), this.s.u32(this.at + 168 + 4)); }
  get path(): string { return this.s.text(this.s.start + this.s.u32(this.at + 176), this.s.u32(this.at + 176 + 4)); }
  get queue(): SocketQueueRows { return new SocketQueueRows(this.s, this.at, this.at + 184); }
  get options(): SocketOptionsRows { return new SocketOptionsRows(this.s, this.at, this.at + 200); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(216)
      && s.isOneOf(at + 8, 0x30406)
      && s.isOneOf(at + 12, 0x2e)
      && s.isOneOf(at + 20, 0x7e)
      && s.hasOnly(at + 24, 0x3ffff, 0x0)
      && (this.peer = s.refer(at + 104, 28, true)) !== BAD
      && (this.netNs = s.refer(at + 112, 6, true)) !== BAD
      && (this.peerPid = s.refer(at + 136, 16, true)) !== BAD
      && s.u32(at + 156) === 0
      && s.tail(at + 160)
      && s.tail(at + 168)
      && s.textTail(at + 176)
      && s.tableTail(at + 184, 16) && SocketQueueRows.isPlain(s, at + 184)
      && s.tableTail(at + 200, 16) && SocketOptionsRows.isPlain(s, at + 200)
      && s.ends();
  }
}

class IpcShmView extends View {
  ipcNs = NONE;
  get key(): number { return this.s.u32(this.at + 16); }
  get id(): number { return this.s.u32(this.at + 20); }
  get mode(): number { return this.s.u32(this.at + 24); }
  get uid(): number { return this.s.u32(this.at + 28); }
  get gid(): number { return this.s.u32(this.at + 32); }
  get cuid(): number { return this.s.u32(this.at + 36); }
  get cgid(): number { return this.s.u32(this.at + 40); }
  get size(): bigint { return this.s.u64(this.at + 48); }
  get ipcFlags(): bigint { return this.s.u64(this.at + 56); }
  file = NONE;

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(72)
      && (this.ipcNs = s.refer(at + 8, 3, true)) >= 0
      && s.u32(at + 44) === 0
      && s.hasOnly(at + 56, 0x7, 0x0)
      && (this.file = s.refer(at + 64, 8, true)) >= 0
      && s.ends();
  }
}

class IpcSemView extends View {
  ipcNs = NONE;
  get key(): number { return this.s.u32(this.at + 16); }
  get id(): number { return this.s.u32(this.at + 20); }
  get mode(): number { return this.s.u32(this.at + 24); }
  get uid(): number { return this.s.u32(this.at + 28); }
  get gid(): number { return this.s.u32(this.at + 32); }
  get cuid(): number { return this.s.u32(this.at + 36); }
  get cgid(): number { return this.s.u32(this.at + 40); }
  get values(): IpcSemValuesRows { return new IpcSemValuesRows(this.s, this.at, this.at + 48); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(64)
      && (this.ipcNs = s.refer(at + 8, 3, true)) >= 0
      && s.u32(at + 44) === 0
      && s.tableTail(at + 48, 4)
      && s.ends();
  }
}

class IpcMsgView extends View {
  ipcNs = NONE;
  get key(): number { return this.s.u32(this.at + 16); }
  get id(): number { return this.s.u32(this.at + 20); }
  get mode(): number { return this.s.u32(this.at + 24); }
  get uid(): number { return this.s.u32(this.at + 28); }
  get gid(): number { return this.s.u32(this.at + 32); }
  get cuid(): number { return this.s.u32(this.at + 36); }
  get cgid(): number { return this.s.u32(this.at + 40); }
  get qbytes(): bigint { return this.s.u64(this.at + 48); }
  get messages(): IpcMsgMessagesRows { return new IpcMsgMessagesRows(this.s, this.at, this.at + 56); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(72)
      && (this.ipcNs = s.refer(at + 8, 3, true)) >= 0
      && s.u32(at + 44) === 0
      && s.tableTail(at + 56, 16) && IpcMsgMessagesRows.isPlain(s, at + 56)
      && s.ends();
  }
}

class TtyView extends View {
  get index(): number { return this.s.u32(this.at + 8); }
  get ttyType(): number { return this.s.u32(this.at + 12); }
  get rows(): number { return this.s.u32(this.at + 16); }
  get cols(): number { return this.s.u32(this.at + 20); }
  get xpixel(): number { return this.s.u32(this.at + 24); }
  get ypixel(): number { return this.s.u32(this.at + 28); }
  get ttyFlags(): bigint { return this.s.u64(this.at + 32); }
  session = NONE;
  pgrp = NONE;
  get termios(): Uint8Array { return this.s.span(this.s.start + this.s.u32(this.at + 56), this.s.u32(this.at + 56 + 4)); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(64)
      && s.isOneOf(at + 12, 0xe)
      && s.hasOnly(at + 32, 0x7, 0x0)
      && (this.session = s.refer(at + 40, 16, true)) !== BAD
      && (this.pgrp = s.refer(at + 48, 16, true)) !== BAD
      && s.tail(at + 56)
      && s.ends();
  }
}

class PidfdView extends View {
  pid = NONE;
  get pidfdFlags(): bigint { return this.s.u64(this.at + 16); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(24)
      && (this.pid = s.refer(at + 8, 16, true)) !== BAD
      && s.hasOnly(at + 16, 0x1, 0x0)
      && s.ends();
  }
}

/** By kind number. */
export const viewsOf = (sight: Sight): View[] => {
  const views: View[] = [];
  views[1] = new UtsNsView(sight);
  views[2] = new CredView(sight);
  views[3] = new IpcNsView(sight);
  views[4] = new MntNsView(sight);
  views[5] = new PidNsView(sight);
  views[6] = new NetNsView(sight);
  views[7] = new NsproxyView(sight);
  views[8] = new FileView(sight);
  views[9] = new MmStructView(sight);
  views[10] = new VmaView(sight);
  views[11] = new PagesView(sight);
  views[12] = new FilesStructView(sight);
  views[13] = new FsStructView(sight);
  views[14] = new SignalStructView(sight);
  views[15] = new SighandStructView(sight);
  views[16] = new PidView(sight);
  views[17] = new TaskStructView(sight);
  views[18] = new ThreadX8664View(sight);
  views[20] = new DumpInfoView(sight);
  views[21] = new FileDataView(sight);
  views[22] = new PipeView(sight);
  views[23] = new EventfdView(sight);
  views[24] = new TimerfdView(sight);
  views[25] = new SignalfdView(sight);
  views[26] = new EpollView(sight);
  views[27] = new InotifyView(sight);
  views[28] = new SocketView(sight);
  views[29] = new IpcShmView(sight);
  views[30] = new IpcSemView(sight);
  views[31] = new IpcMsgView(sight);
  views[32] = new TtyView(sight);
  views[33] = new PidfdView(sight);
  return views;
};
