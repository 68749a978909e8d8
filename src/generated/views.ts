// Generated from formats/*.ksy by `npm run generate`. Do not edit.
import { BAD, NONE } from '../validate/places.js';
import { Rows, type Sight, View } from '../validate/view.js';

/** The entries of `groups`, or the one that was asked for last. */
class GroupsRows extends Rows {
  at(row: number): number { return this.s.u32(this.start + row * 4); }
}

/** The entries of `mounts`, or the one that was asked for last. */
class MountsRows extends Rows {
  at(row: number): this { this.entry = this.start + row * 64; return this; }
  get mntId(): number { return this.s.u32(this.entry + 0); }
  get parentId(): number { return this.s.u32(this.entry + 4); }
  get devMajor(): number { return this.s.u32(this.entry + 8); }
  get devMinor(): number { return this.s.u32(this.entry + 12); }
  get mntFlags(): bigint { return this.s.u64(this.entry + 16); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 64) {
      if (!(s.hasOnly(e + 16, 0x7ff, 0x0) && s.textTail(e + 24) && s.textTail(e + 32) && s.textTail(e + 40) && s.textTail(e + 48) && s.textTail(e + 56))) return false;
    }
    return true;
  }
}

/** The entries of `netdevs`, or the one that was asked for last. */
class NetdevsRows extends Rows {
  at(row: number): this { this.entry = this.start + row * 72; return this; }
  get ifindex(): number { return this.s.u32(this.entry + 0); }
  get hwtype(): number { return this.s.u32(this.entry + 4); }
  get devFlags(): bigint { return this.s.u64(this.entry + 8); }
  get mtu(): bigint { return this.s.u64(this.entry + 16); }
  get rxBytes(): bigint { return this.s.u64(this.entry + 24); }
  get rxPackets(): bigint { return this.s.u64(this.entry + 32); }
  get txBytes(): bigint { return this.s.u64(this.entry + 40); }
  get txPackets(): bigint { return this.s.u64(this.entry + 48); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 72) {
      if (!(s.hasOnly(e + 8, 0x3ff, 0x0) && s.isPadded(e + 56, 16))) return false;
    }
    return true;
  }
}

/** The entries of `auxv`, or the one that was asked for last. */
class AuxvRows extends Rows {
  at(row: number): this { this.entry = this.start + row * 16; return this; }
  get aType(): bigint { return this.s.u64(this.entry + 0); }
  get aVal(): bigint { return this.s.u64(this.entry + 8); }
}

/** The entries of `fds`, or the one that was asked for last. */
class FdsRows extends Rows {
  at(row: number): this { this.entry = this.start + row * 24; return this; }
  get fd(): number { return this.s.u32(this.entry + 0); }
  get fdFlags(): bigint { return this.s.u64(this.entry + 8); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 24) {
      if (!(s.u32(e + 4) === 0 && s.hasOnly(e + 8, 0x1, 0x0) && (s.refer(e + 16, 8, true)) >= 0)) return false;
    }
    return true;
  }
}

/** The entries of `rlimits`, or the one that was asked for last. */
class RlimitsRows extends Rows {
  at(row: number): this { this.entry = this.start + row * 16; return this; }
  get rlimCur(): bigint { return this.s.u64(this.entry + 0); }
  get rlimMax(): bigint { return this.s.u64(this.entry + 8); }
}

/** The entries of `actions`, or the one that was asked for last. */
class ActionsRows extends Rows {
  at(row: number): this { this.entry = this.start + row * 32; return this; }
  get saHandler(): bigint { return this.s.u64(this.entry + 0); }
  get saFlags(): bigint { return this.s.u64(this.entry + 8); }
  get saRestorer(): bigint { return this.s.u64(this.entry + 16); }
  get saMask(): bigint { return this.s.u64(this.entry + 24); }

  static isPlain(s: Sight, header: number): boolean {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 32) {
      if (!(s.hasOnly(e + 8, 0x3ff, 0x0))) return false;
    }
    return true;
  }
}

/** The entries of `numbers`, or the one that was asked for last. */
class NumbersRows extends Rows {
  at(row: number): number { return this.s.u32(this.start + row * 4); }
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
  get capAmbient(): bigint | undefined { return this.s.len > 72 ? this.s.u64(this.at + 72) : undefined; }
  get securebits(): bigint | undefined { return this.s.len > 72 ? this.s.u64(this.at + 80) : undefined; }
  get credFlags(): bigint | undefined { return this.s.len > 72 ? this.s.u64(this.at + 88) : undefined; }
  get groups(): GroupsRows | undefined { return this.s.len > 72 ? new GroupsRows(this.s, this.at, this.at + 96) : undefined; }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    if (len === 72) return s.begins(72) && s.hasOnly(at + 40, 0xffffffff, 0x1ff) && s.hasOnly(at + 48, 0xffffffff, 0x1ff) && s.hasOnly(at + 56, 0xffffffff, 0x1ff) && s.hasOnly(at + 64, 0xffffffff, 0x1ff) && s.ends();
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
  get mounts(): MountsRows { return new MountsRows(this.s, this.at, this.at + 8); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(24)
      && s.tableTail(at + 8, 64) && MountsRows.isPlain(s, at + 8)
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
  get netdevs(): NetdevsRows { return new NetdevsRows(this.s, this.at, this.at + 8); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(24)
      && s.tableTail(at + 8, 72) && NetdevsRows.isPlain(s, at + 8)
      && s.ends();
  }
}

class NsproxyView extends View {
  utsNs = NONE;
  ipcNs = NONE;
  mntNs = NONE;
  pidNs = NONE;
  netNs = NONE;

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(48)
      && (this.utsNs = s.refer(at + 8, 1, true)) >= 0
      && (this.ipcNs = s.refer(at + 16, 3, true)) >= 0
      && (this.mntNs = s.refer(at + 24, 4, true)) >= 0
      && (this.pidNs = s.refer(at + 32, 5, true)) >= 0
      && (this.netNs = s.refer(at + 40, 6, true)) >= 0
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
  get path(): string { return this.s.text(this.at + this.s.u32(this.at + 72), this.s.u32(this.at + 72 + 4)); }
  get fstype(): string { return this.s.text(this.at + this.s.u32(this.at + 80), this.s.u32(this.at + 80 + 4)); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(88)
      && s.hasOnly(at + 8, 0x7fff, 0x0)
      && (this.fCred = s.refer(at + 64, 2, true)) !== BAD
      && s.textTail(at + 72)
      && s.textTail(at + 80)
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
  get auxv(): AuxvRows { return new AuxvRows(this.s, this.at, this.at + 216); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(232)
      && s.hasOnly(at + 96, 0xfcffe67f, 0xfff)
      && (this.exeFile = s.refer(at + 104, 8, true)) !== BAD
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
  get name(): string { return this.s.text(this.at + this.s.u32(this.at + 56), this.s.u32(this.at + 56 + 4)); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(64)
      && (this.mm = s.refer(at + 8, 9, false)) >= 0
      && s.hasOnly(at + 32, 0xfcffe67f, 0xfff)
      && (this.file = s.refer(at + 48, 8, true)) !== BAD
      && s.textTail(at + 56)
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
  get fds(): FdsRows { return new FdsRows(this.s, this.at, this.at + 16); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(32)
      && s.tableTail(at + 16, 24) && FdsRows.isPlain(s, at + 16)
      && s.ends();
  }
}

class FsStructView extends View {
  get umask(): number { return this.s.u32(this.at + 8); }
  get root(): string { return this.s.text(this.at + this.s.u32(this.at + 16), this.s.u32(this.at + 16 + 4)); }
  get pwd(): string { return this.s.text(this.at + this.s.u32(this.at + 24), this.s.u32(this.at + 24 + 4)); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(32)
      && s.u32(at + 12) === 0
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
  get rlimits(): RlimitsRows { return new RlimitsRows(this.s, this.at, this.at + 168); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(184)
      && s.hasOnly(at + 16, 0x3, 0x0)
      && (this.pgrp = s.refer(at + 152, 16, true)) !== BAD
      && (this.session = s.refer(at + 160, 16, true)) !== BAD
      && s.tableTail(at + 168, 16)
      && s.ends();
  }
}

class SighandStructView extends View {
  get sighandFlags(): bigint { return this.s.u64(this.at + 8); }
  get actions(): ActionsRows { return new ActionsRows(this.s, this.at, this.at + 16); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(32)
      && s.hasOnly(at + 8, 0x1, 0x0)
      && s.tableTail(at + 16, 32) && ActionsRows.isPlain(s, at + 16)
      && s.ends();
  }
}

class PidView extends View {
  get level(): number { return this.s.u32(this.at + 8); }
  get numbers(): NumbersRows { return new NumbersRows(this.s, this.at, this.at + 16); }

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

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
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
      && s.hasOnly(at + 128, 0xf, 0x0)
      && s.isOneOf(at + 136, 0x1fe)
      && s.isOneOf(at + 148, 0xef)
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
  get xstate(): number { return this.s.u32(this.at + 232 + 4); }

  isPlain(at: number, len: number): boolean {
    const { s } = this;
    this.at = at;
    s.start = at;
    s.len = len;
    return s.begins(240)
      && (this.task = s.refer(at + 8, 17, false)) >= 0
      && s.tail(at + 232)
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
  return views;
};
