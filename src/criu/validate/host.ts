/** Whether a machine can restore a checkpoint, as far as that shows before anybody tries: files, processor, kernel. */
import { cpuFeatures, enums, type VmaEntry, xfeatureBits } from '../../generated/criu.js';
import { type Checkpoint, type DefinedFile, pathOf } from '../checkpoint.js';
import { fileName, type ImageName, type ImageOf } from '../images.js';
import { isRegular, S_IFMT, S_IFREG } from '../modes.js';
import { offsetOf } from '../wire.js';
import { VMA } from './memory.js';

/** A file of the machine. */
export interface HostFile {
  /** `st_mode` of stat(2). */
  readonly mode: number;
  /** Bytes. */
  readonly size: bigint;
  /** Of a program or library, the build ID in its notes; `undefined` where it has none. */
  buildId(): Promise<Uint8Array | undefined>;
}

/** A machine to restore on; `thisHost` of `cr-image/node` is the one that this runs on. */
export interface Host {
  /** As uname(2) has it: `x86_64`. */
  readonly machine: string;
  /** Of the kernel, as uname(2) has it: `6.12.1-amd64`. */
  readonly release: string;
  /** What its processor has, in the words of /proc/cpuinfo. */
  readonly cpuFlags: ReadonlySet<string>;
  /** Security modules that are active: `apparmor`, `selinux`. */
  readonly lsms: readonly string[];
  /** Whether paths are taken in the root of the container. */
  readonly hasRoot: boolean;
  /** The file of a path of the checkpoint; `undefined` where there is none. */
  file(path: string): Promise<HostFile | undefined>;
}

/** Machines of CRIU as uname(2) calls them. */
const MACHINES: Readonly<Record<string, readonly string[]>> = {
  X86_64: ['x86_64'],
  ARM: ['armv7l', 'armv6l', 'armv8l', 'arm'],
  AARCH64: ['aarch64'],
  PPC64: ['ppc64le', 'ppc64'],
  S390: ['s390x'],
  MIPS: ['mips64', 'mips'],
  LOONGARCH64: ['loongarch64'],
  RISCV64: ['riscv64'],
};

/** What of a checkpoint was not held against the machine, and why. */
export interface HostGap {
  readonly what: string;
  readonly why: string;
}

export async function checkHost(
  checkpoint: Checkpoint,
  files: ReadonlyMap<number, DefinedFile>,
  host: Host,
): Promise<HostGap[]> {
  const gaps: HostGap[] = [];
  checkMachine(checkpoint, host);
  checkProcessor(checkpoint, host);
  checkKernel(checkpoint, host);
  checkLsm(checkpoint, host);
  if (hasOwnMounts(checkpoint) && !host.hasRoot) {
    gaps.push({ what: 'files by path', why: 'the processes have mounts of their own; --root names where these are' });
  } else await checkFiles(checkpoint, files, host);
  return gaps;
}

function hasOwnMounts(checkpoint: Checkpoint): boolean {
  const root = checkpoint.one('INVENTORY')?.root_ids?.mnt_ns_id;
  return checkpoint.processes.some(({ pid }) => {
    const id = checkpoint.ids(pid)?.mnt_ns_id;
    return id !== undefined && root !== undefined && id !== root;
  });
}

function checkMachine(checkpoint: Checkpoint, host: Host): void {
  const [first] = checkpoint.processes;
  const core = first && checkpoint.core(first.pid);
  if (core === undefined || first === undefined) return;
  const machine = (enums.march as Readonly<Record<number, string>>)[core.mtype] ?? String(core.mtype);
  const names = MACHINES[machine] ?? [machine];
  if (names.includes(host.machine)) return;
  const args = { property: 'the machine', expected: names[0] as string, actual: host.machine };
  checkpoint.raise(fileName('CORE', first.pid), 'CRIU_HOST_CPU', offsetOf(core, 'mtype'), 0, '/0/mtype', args);
}

const BITS_OF_XSAVE = new Map(xfeatureBits.map(([name, bit]) => [bit, name]));

/** Names of the parts of an XSAVE area that the machine has not. */
function missingParts(bits: bigint, host: Host): string[] {
  const missing = new Set<string>();
  for (const [bit, name] of BITS_OF_XSAVE) {
    if (((bits >> BigInt(bit)) & 1n) !== 0n && !host.cpuFlags.has(name)) missing.add(name);
  }
  return [...missing];
}

function checkProcessor(checkpoint: Checkpoint, host: Host): void {
  if (host.cpuFlags.size === 0) return;
  const have = (names: readonly string[]): string => (names.length === 1 ? 'not there' : 'none of them there');
  for (const { file, entries } of checkpoint.all('CPUINFO')) {
    for (const [index, cpu] of (entries[0]?.message.x86_entry ?? []).entries()) {
      const missing = cpuFeatures
        .filter(([, word, bit]) => (((cpu.capability[word] ?? 0) >>> bit) & 1) !== 0)
        .map(([name]) => name)
        .filter((name) => !host.cpuFlags.has(name));
      const path = `/0/x86_entry/${index}`;
      if (missing.length > 0) {
        const args = { property: 'the features of the processor', expected: missing.join(' '), actual: have(missing) };
        checkpoint.raise(file, 'CRIU_HOST_CPU', offsetOf(cpu, 'capability'), 0, `${path}/capability`, args);
      }
      const parts = missingParts(cpu.xfeatures_mask ?? 0n, host);
      if (parts.length > 0) {
        const args = { property: 'the registers of the processor', expected: parts.join(' '), actual: have(parts) };
        checkpoint.raise(file, 'CRIU_HOST_CPU', offsetOf(cpu, 'xfeatures_mask'), 0, `${path}/xfeatures_mask`, args);
      }
    }
  }
  for (const { file, entries } of checkpoint.all('CORE')) {
    const xsave = entries[0]?.message.thread_info?.fpregs.xsave;
    if (xsave === undefined) continue;
    const parts = missingParts(xsave.xstate_bv, host);
    if (parts.length === 0) continue;
    const path = '/0/thread_info/fpregs/xsave/xstate_bv';
    const args = { property: 'registers in use', expected: parts.join(' '), actual: have(parts) };
    checkpoint.raise(file, 'CRIU_HOST_CPU', offsetOf(xsave, 'xstate_bv'), 0, path, args);
  }
}

interface Place {
  readonly file: string;
  readonly at: number;
  readonly path: string;
}

type Find = (checkpoint: Checkpoint) => Place | undefined;

/** A message that has something, the field that says so, and its path in the image. */
type Spot = readonly [message: object, field: string, path: string];

/** The first entry of the images of a name that has something. */
const first =
  <N extends ImageName>(
    name: N,
    look: (
      message: ImageOf<N>['entries'][number]['message'],
      index: number,
      checkpoint: Checkpoint,
    ) => Spot | undefined,
  ): Find =>
  (checkpoint) => {
    for (const { file, entries } of checkpoint.all(name)) {
      for (const [index, entry] of entries.entries()) {
        const spot = look(entry.message, index, checkpoint);
        if (spot !== undefined) return { file, at: offsetOf(spot[0], spot[1]), path: spot[2] };
      }
    }
    return undefined;
  };

/** The first mapping of an address space that has something. */
const mapping = (field: 'status' | 'madv', has: (vma: VmaEntry) => boolean): Find =>
  first('MM', ({ vmas }, index) => {
    const at = vmas.findIndex(has);
    const vma = vmas[at];
    return vma && [vma, field, `/${index}/vmas/${at}/${field}`];
  });

const F_SEAL_EXEC = 0x20;
const WIPEONFORK = 1n << 18n;

/** What a checkpoint may have that not every kernel knows, and since when it does. */
const FEATURES: readonly (readonly [property: string, since: string, find: Find])[] = [
  ['guard pages', '6.13', mapping('status', ({ status }) => (status & VMA.GUARD) !== 0)],
  ['shadow stacks', '6.6', mapping('status', ({ status }) => (status & VMA.SHSTK) !== 0)],
  [
    'a time namespace',
    '5.6',
    first('IDS', (ids, index, checkpoint) => {
      const root = checkpoint.one('INVENTORY')?.root_ids?.time_ns_id;
      const isOther = ids.time_ns_id !== undefined && root !== undefined && ids.time_ns_id !== root;
      return isOther ? [ids, 'time_ns_id', `/${index}/time_ns_id`] : undefined;
    }),
  ],
  [
    'a seal on being executed',
    '6.3',
    first('MEMFD_INODE', (memfd, index) =>
      (memfd.seals & F_SEAL_EXEC) !== 0 ? [memfd, 'seals', `/${index}/seals`] : undefined,
    ),
  ],
  ['a pidfd', '5.3', first('FILES', (file, index) => file.pidfd && [file, 'pidfd', `/${index}/pidfd`])],
  [
    'restartable sequences',
    '4.18',
    first('CORE', ({ thread_core }, index) => {
      const rseq = thread_core?.rseq_entry;
      const path = `/${index}/thread_core/rseq_entry/rseq_abi_pointer`;
      return rseq !== undefined && rseq.rseq_abi_pointer !== 0n ? [rseq, 'rseq_abi_pointer', path] : undefined;
    }),
  ],
  ['memory that is wiped on fork', '4.14', mapping('madv', ({ madv = 0n }) => (madv & WIPEONFORK) !== 0n)],
];

/** Whether a release is older than a version of two numbers. */
function isOlder(release: string, since: string): boolean {
  const [major = 0, minor = 0] = release.split(/[.-]/).map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = since.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

function checkKernel(checkpoint: Checkpoint, host: Host): void {
  for (const [property, since, find] of FEATURES) {
    if (!isOlder(host.release, since)) continue;
    const place = find(checkpoint);
    if (place === undefined) continue;
    const args = { property, expected: `a kernel from ${since} on`, actual: host.release };
    checkpoint.raise(place.file, 'CRIU_HOST_KERNEL', place.at, 0, place.path, args);
  }
}

function checkLsm(checkpoint: Checkpoint, host: Host): void {
  const inventory = checkpoint.one('INVENTORY');
  const wanted = inventory?.lsmtype;
  if (inventory === undefined || wanted === undefined || wanted === 0) return;
  const name = ((enums.lsmtype as Readonly<Record<number, string>>)[wanted] ?? String(wanted)).toLowerCase();
  if (host.lsms.includes(name)) return;
  const args = { property: 'the security module', expected: name, actual: host.lsms.join(' ') || 'none' };
  checkpoint.raise(fileName('INVENTORY'), 'CRIU_HOST_KERNEL', offsetOf(inventory, 'lsmtype'), 0, '/0/lsmtype', args);
}

const TYPES: ReadonlyMap<number, string> = new Map([
  [S_IFREG, 'a regular file'],
  [0o040000, 'a directory'],
  [0o020000, 'a character device'],
  [0o060000, 'a block device'],
  [0o010000, 'a named pipe'],
  [0o140000, 'a socket'],
  [0o120000, 'a symbolic link'],
]);
const typeOf = (mode: number): string => TYPES.get(mode & S_IFMT) ?? `of type ${(mode & S_IFMT).toString(8)}`;

/** CRIU refuses a file by path whose size, mode or build ID is another one. */
async function checkFiles(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>, host: Host): Promise<void> {
  const remapped = new Set(
    checkpoint.all('REMAP_FPATH').flatMap(({ entries }) => entries.map(({ message }) => message.orig_id)),
  );
  for (const [id, file] of files) {
    const { image, entry } = file;
    const { reg } = entry;
    if (reg === undefined || reg.ext || remapped.has(id) || !reg.name.startsWith('/')) continue;
    const base = pathOf(file, 'reg');
    const differs = (
      field: 'name' | 'size' | 'mode' | 'build_id',
      property: string,
      expected: string,
      actual: string,
    ) =>
      checkpoint.raise(image.file, 'CRIU_HOST_FILE', offsetOf(reg, field), 0, `${base}/${field}`, {
        file: reg.name,
        property,
        expected,
        actual,
      });
    const found = await host.file(reg.name);
    if (found === undefined) {
      differs('name', 'the file', reg.mode === undefined ? 'there' : typeOf(reg.mode), 'not there');
      continue;
    }
    if (reg.mode !== undefined && (reg.mode & S_IFMT) !== (found.mode & S_IFMT)) {
      differs('mode', 'the file', typeOf(reg.mode), typeOf(found.mode));
      continue;
    }
    if (reg.mode !== undefined && reg.mode !== found.mode) {
      differs('mode', 'the mode', octal(reg.mode), octal(found.mode));
    }
    if (reg.size !== undefined && reg.size !== found.size && isRegular(found.mode)) {
      differs('size', 'the size', `${reg.size} bytes`, `${found.size} bytes`);
    }
    if (reg.build_id.length === 0) continue;
    const [expected, actual] = [bytesOf(reg.build_id), await found.buildId()];
    const same = actual?.every((byte, i) => expected[i] === byte);
    if (!same) differs('build_id', 'the build ID', hexOf(expected), actual === undefined ? 'none' : hexOf(actual));
  }
}

const octal = (mode: number): string => `0${(mode & 0o7777).toString(8)}`;
const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** CRIU keeps the bytes of a build ID as little-endian words. */
function bytesOf(words: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * words.length);
  const view = new DataView(bytes.buffer);
  for (const [i, word] of words.entries()) view.setUint32(4 * i, word, true);
  return bytes;
}
