/** The golden images: a function for each, without input, so that they are the same on every machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createImage, enumMembers, enums, FlagSet, writeImage } from '../dist/index.js';
import { withProgram } from './compile-c.mjs';
import { container } from './golden-container.mjs';
import { distinct, everywhere, flagged, knownIn, newIn, revisions } from './golden-registry.mjs';
import { server } from './golden-server.mjs';

const seed = fileURLToPath(new URL('../test/c/seed.c', import.meta.url));
const U64_MAX = 0xffff_ffff_ffff_ffffn;
const utsRelease = '6.1.0-42';
const bytes = (...values) => Uint8Array.from(values);
const filled = (length, first = 1) => Uint8Array.from({ length }, (_, i) => (first + i) % 256);

/** Whether `image` is a model or bytes, the bytes. */
export const bytesOf = (image) => (image instanceof Uint8Array ? image : writeImage(image));

function headerOnly(unpadded) {
  const image = createImage({ arch: 'X86_32', utsRelease: '2.6.29-rc6', sealed: false });
  return unpadded ? Object.assign(image, { unpadded }) : image;
}

/** The structs of revision 1 as gcc lays them out for `target`. */
const seedImage = (target) =>
  withProgram(target, { file: seed }, (run, dir) => {
    const path = join(dir, 'image');
    run(path);
    return new Uint8Array(readFileSync(path));
  });

/** An architecture, and names that take all 64 bytes. */
function longNames(arch) {
  const name = (letter) => letter.repeat(64);
  const image = createImage({ revision: 2, arch, utsRelease: name('r') });
  image.add('UTS_NS', {
    sysname: name('s'),
    nodename: name('n'),
    release: name('r'),
    version: name('v'),
    machine: name('m'),
    domainname: name('d'),
  });
  return image;
}

function credOfBothLengths() {
  const image = createImage({ revision: 2, arch: 'X86_64', utsRelease });
  const whole = image.add('CRED', { uid: 1000, securebits: 1n, groups: [4, 24, 0xffff_fffe] });
  const { capAmbient, securebits, credFlags, groups, ...older } = whole;
  image.objects.push({ ...older, uid: 1001 });
  image.add('CRED', { uid: 1002 });
  return image;
}

function unknownKinds(arch) {
  const image = createImage({ revision: 2, arch, utsRelease });
  const unknown = (code, payload) => image.objects.push({ type: 'UNKNOWN', code, payload });
  const parent = image.add('PID_NS', { level: 0 });
  unknown(4096, filled(5));
  unknown(0x7fff_ffff, bytes());
  unknown(0x8000_0001, filled(8, 100));
  image.add('PID_NS', { level: 1, parent });
  return image;
}

/** Bytes that are no UTF-8 (alone, cut short, overlong, surrogates), and text of up to four bytes a character. */
function texts() {
  const image = createImage({ revision: 2, arch: 'X86_64', utsRelease: 'caf\udce9' });
  image.add('UTS_NS', {
    nodename: 'k\u00e4se-\u30dc\u30c3\u30af\u30b9-\u{1f980}',
    release: '\udc80\udcff',
    version: '\udce2\udc82 cut',
    machine: '\udcc0\udcaf overlong',
    domainname: '\udced\udca0\udc80 surrogate',
  });
  image.add('FS_STRUCT', { root: '/\udcff', pwd: '/tab\tnewline\n"quote"\\\u0085\ufeff' });
  return image;
}

const addedTo = (set, revision) => enumMembers(set).filter(({ since }) => since === revision);

/** Every value that revision 2 brought to an enum, and one without a name. */
function taskValues(revision, arch) {
  const image = createImage({ revision: 2, arch, utsRelease });
  const cred = image.add('CRED');
  const pid = image.add('PID', { numbers: [1] });
  const signal = image.add('SIGNAL_STRUCT');
  const states = [...addedTo('task_state', revision).map(({ name }) => name), 1000];
  const policies = [...addedTo('sched_policy', revision).map(({ name }) => name), 1000];
  for (let i = 0; i < Math.max(states.length, policies.length); i++) {
    const [state, policy] = [states[i] ?? 'RUNNING', policies[i] ?? 'NORMAL'];
    image.add('TASK_STRUCT', { cred, realCred: cred, pid, signal, state, policy, nice: i - 4 });
  }
  return image;
}

/** Every value of the enums that `revision` brought, and one without a name: as many images in one as the longest has. */
function enumValues(revision, arch) {
  const values = (set) => [...addedTo(set, revision).map(({ name }) => name), 1000];
  const pick = (i) => (field) => (field.role === 'enum' ? values(field.set)[i % values(field.set).length] : undefined);
  const longest = Math.max(
    ...Object.keys(enums)
      .filter((id) => id !== 'kind')
      .map((id) => values(id).length),
  );
  const init = { arch, utsRelease };
  const images = Array.from({ length: longest }, (_, i) => newIn(revision, init, pick(i), 1));
  return Object.assign(images[0], { objects: images.flatMap(({ objects }) => objects) });
}

/** A mapping for every flag. */
function vmFlagByFlag() {
  const image = createImage({ revision: 2, arch: 'RISCV64', utsRelease });
  const mm = image.add('MM_STRUCT');
  for (let bit = 0n; bit < 64n; bit++) {
    const vmStart = 0x10000n + bit * 0x1000n;
    image.add('VMA', { mm, vmStart, vmEnd: vmStart + 0x1000n, vmFlags: 1n << bit });
  }
  return image;
}

/** Tables and spans of many lengths, so that tails of every length follow one another. */
function fullTables(arch) {
  const image = createImage({ revision: 2, arch, utsRelease });
  const text = (length) => 'abcdefghijklmnop'.slice(0, length);
  image.add('CRED', { groups: [1] });
  image.add('CRED', { groups: [...filled(63)] });
  const mount = (i) => ({
    ...{ mntId: i, parentId: 1, devMajor: 0, devMinor: i, mntFlags: 0n },
    ...{ root: text(i), mountpoint: text(17 - i), fstype: text(0), source: text((i * 5) % 17), options: text(8) },
  });
  image.add('MNT_NS', { mounts: Array.from({ length: 17 }, (_, i) => mount(i)) });
  const file = image.add('FILE', { path: text(1), fstype: text(9) });
  image.add('FILES_STRUCT', { fds: Array.from({ length: 5 }, (_, fd) => ({ fd, fdFlags: BigInt(fd % 2), file })) });
  image.add('PID', { level: 4, numbers: [5, 4, 3, 2, 1] });
  for (let i = 0; i < 10; i++) image.add('FS_STRUCT', { root: text(i), pwd: text((i * 3) % 10) });
  return image;
}

/** What a newer revision may have appended: to fixed parts, entries, lists, empty tables, tails and END. */
function newerRevision(arch) {
  const image = createImage({ arch, utsRelease });
  const add = (type, init, unknown) => Object.assign(image.add(type, init), unknown);
  const cred = add('CRED', { groups: [7, 8] }, { extra: filled(16), listExtra: { groups: filled(8) } });
  add('CRED', {}, { extra: filled(8), extraTail: filled(3), entsize: { groups: 8 } });
  const mount = { mntId: 1, parentId: 1, devMajor: 8, devMinor: 1, mntFlags: 1n << 63n };
  const texts = { root: '/', mountpoint: '/', fstype: 'ext4', source: 'none', options: '' };
  const mounts = [1, 2].map((i) => ({ ...mount, ...texts, mntId: i, extra: filled(8, i * 16) }));
  add('MNT_NS', { mounts }, { extra: filled(8), extraTail: filled(13) });
  const pid = image.add('PID', { numbers: [1] });
  const signal = add('SIGNAL_STRUCT', {}, { entsize: { rlimits: 24 } });
  add('TASK_STRUCT', { cred, realCred: cred, pid, signal, state: 77, policy: 99 }, { extra: filled(24) });
  return Object.assign(image, { endExtra: filled(8, 200) });
}

/** The padding behind the last object is a hole that was never written. */
function withoutPadding() {
  const image = createImage({ revision: 2, arch: 'X86_32', utsRelease, sealed: false });
  image.add('CRED', { groups: [1, 2, 3] });
  image.add('FS_STRUCT', { root: '/', pwd: '/tmp' });
  return Object.assign(image, { unpadded: true });
}

/** Images of everything that `revision` brought. */
function goldensOf(revision) {
  const make =
    (arch, ...rest) =>
    () =>
      newIn(revision, { arch, utsRelease }, ...rest);
  const known = (set) =>
    knownIn(revision, new FlagSet(set).members).reduce((all, { number }) => all | (1n << BigInt(number)), 0n);
  const images = {
    'fields-x86_32': make('X86_32', distinct(revision)),
    'fields-x86_64': make('X86_64', distinct(revision)),
    'fields-s390x': make('S390X', distinct(revision)),
    'numbers-at-2-53-plus-1': make('X86_64', everywhere(2n ** 53n + 1n)),
    'numbers-at-2-64-minus-1': make('S390X', everywhere(U64_MAX)),
    'flags-known': make('X86_64', flagged(known), 1),
    'flags-all-64': make(
      'S390X',
      flagged(() => U64_MAX),
      1,
    ),
    'empty-x86_64': make('X86_64', undefined, 0, false),
    'empty-s390x': make('S390X', undefined, 0, false),
  };
  if (revision > 2)
    images['flags-all-64-x86_64'] = make(
      'X86_64',
      flagged(() => U64_MAX),
      1,
    );
  const values = revision === 2 ? taskValues : enumValues;
  if (revision > 1) {
    images['enum-values'] = () => values(revision, 'AARCH64');
    images['enum-values-s390x'] = () => values(revision, 'S390X');
  }
  return Object.entries(images).map(([name, image]) => [`r${revision}-${name}`, image]);
}

export const goldens = {
  ...Object.fromEntries(enumMembers('arch').map(({ name }) => [`arch-${name.toLowerCase()}`, () => longNames(name)])),
  ...Object.fromEntries(revisions.flatMap(goldensOf)),
  'header-of-84-bytes': () => headerOnly(true),
  'header-of-88-bytes': () => headerOnly(false),
  'seed-structs-i386': () => seedImage('i386'),
  'cred-of-both-lengths': credOfBothLengths,
  'unknown-kinds-arm': () => unknownKinds('ARM'),
  'unknown-kinds-s390x': () => unknownKinds('S390X'),
  'text-of-any-bytes': texts,
  'vm-flag-by-flag': vmFlagByFlag,
  'full-tables-x86_64': () => fullTables('X86_64'),
  'full-tables-s390x': () => fullTables('S390X'),
  'newer-revision-x86_64': () => newerRevision('X86_64'),
  'newer-revision-s390x': () => newerRevision('S390X'),
  'without-padding': withoutPadding,
  'container-x86_64': () => container('X86_64', 'x86_64'),
  'container-s390x': () => container('S390X', 's390x'),
  'container-r3-x86_64': () => container('X86_64', 'x86_64', 3),
  'server-x86_64': () => server('X86_64'),
  'server-s390x': () => server('S390X'),
  'container-r3-s390x': () => container('S390X', 's390x', 3),
};
