/** Numbers that the kernel takes in no other way, so that `criu restore` stops where one was damaged. */
import type { FileEntry, FownEntry } from '../../generated/criu.js';
import { type Checkpoint, type DefinedFile, pathOf } from '../checkpoint.js';
import { fileName } from '../images.js';
import { offsetOf } from '../wire.js';

type Files = ReadonlyMap<number, DefinedFile>;

export function checkValues(checkpoint: Checkpoint, files: Files): void {
  checkThreads(checkpoint);
  checkPipes(checkpoint);
  checkSockets(checkpoint, files);
  checkConnections(checkpoint, files);
  checkOwners(checkpoint, files);
  checkTargets(checkpoint, files);
}

const MACHINE_X86 = 1;
/** struct robust_list_head, of 64 bits and of 32. */
const ROBUST: readonly number[] = [24, 12];
/** struct rseq as it was first. */
const RSEQ = 32;
const MINSIGSTKSZ = 2048n;
const SS_DISABLE = 2;

function checkThreads(checkpoint: Checkpoint): void {
  for (const { file, entries } of checkpoint.all('CORE')) {
    const core = entries[0]?.message;
    const thread = core?.thread_core;
    if (thread === undefined) continue;
    const told = (message: object, field: string, path: string, actual: number | bigint, expected: string): void =>
      checkpoint.raise(file, 'CRIU_REFUSED', offsetOf(message, field), 0, path, { field, actual, expected });
    const { futex_rla_len, rseq_entry: rseq, sas } = thread;
    const base = '/0/thread_core';
    if (core?.mtype === MACHINE_X86 && futex_rla_len !== 0 && !ROBUST.includes(futex_rla_len)) {
      told(
        thread,
        'futex_rla_len',
        `${base}/futex_rla_len`,
        futex_rla_len,
        `the list of robust futexes has ${ROBUST[0]}`,
      );
    }
    if (rseq !== undefined && rseq.rseq_abi_pointer !== 0n && rseq.rseq_abi_size < RSEQ) {
      const path = `${base}/rseq_entry/rseq_abi_size`;
      told(rseq, 'rseq_abi_size', path, rseq.rseq_abi_size, `struct rseq has at least ${RSEQ}`);
    }
    if (sas !== undefined && (sas.ss_flags & SS_DISABLE) === 0 && sas.ss_size !== 0n && sas.ss_size < MINSIGSTKSZ) {
      told(sas, 'ss_size', `${base}/sas/ss_size`, sas.ss_size, `a stack for signals has at least ${MINSIGSTKSZ}`);
    }
  }
}

const PAGE = 4096;

/** The kernel gives a pipe whole pages, a power of two of them. */
function checkPipes(checkpoint: Checkpoint): void {
  for (const name of ['PIPES_DATA', 'FIFO_DATA'] as const) {
    for (const { file, entries } of checkpoint.all(name)) {
      entries.forEach(({ message }, index) => {
        const { size, bytes } = message;
        if (size === undefined || size === 0) return;
        const at = offsetOf(message, 'size');
        const told = (code: 'CRIU_REFUSED' | 'CRIU_UNUSUAL', expected: string): void =>
          checkpoint.raise(file, code, at, 0, `/${index}/size`, { field: 'size', actual: size, expected });
        if (size < bytes) told('CRIU_REFUSED', `and the pipe has ${bytes} bytes in it`);
        else if (size < PAGE || (size & (size - 1)) !== 0) told('CRIU_UNUSUAL', 'a pipe has a power of two of pages');
      });
    }
  }
}

const TYPE = { STREAM: 1, DGRAM: 2, RAW: 3, SEQPACKET: 5 } as const;
const UNIX_TYPES: readonly number[] = [TYPE.STREAM, TYPE.DGRAM, TYPE.SEQPACKET];
const FAMILIES: readonly number[] = [2, 10];
/** The protocols of an Internet socket by its type: TCP and MPTCP, UDP and UDP-Lite; a raw one has any. */
const PROTOCOLS: Readonly<Record<number, readonly number[]>> = { [TYPE.STREAM]: [6, 262], [TYPE.DGRAM]: [17, 136] };
/** Of the kernel's TCP_* states, which all sockets have. */
const STATE = { ESTABLISHED: 1, CLOSE: 7, LISTEN: 10 } as const;
const TCP = 6;

function checkSockets(checkpoint: Checkpoint, files: Files): void {
  const networks = networksOf(checkpoint);
  const byIno = new Map<number, NonNullable<FileEntry['usk']>>();
  for (const { entry } of files.values()) if (entry.usk) byIno.set(entry.usk.ino, entry.usk);
  for (const file of files.values()) {
    const { image, entry } = file;
    for (const member of ['usk', 'isk', 'nlsk', 'psk'] as const) {
      const socket = entry[member];
      if (socket === undefined) continue;
      const base = pathOf(file, member);
      const told = (field: string, actual: number, expected: string): void =>
        checkpoint.raise(image.file, 'CRIU_REFUSED', offsetOf(socket, field), 0, `${base}/${field}`, {
          field,
          actual,
          expected,
        });
      const { ns_id } = socket;
      if (networks !== undefined && ns_id !== undefined && !networks.has(ns_id)) {
        const args = { field: 'ns_id', actual: ns_id, where: 'any process' };
        checkpoint.raise(image.file, 'CRIU_ID_UNDEFINED', offsetOf(socket, 'ns_id'), 0, `${base}/ns_id`, args);
      }
      if (entry.isk !== undefined) {
        const { family, type, proto, src_port } = entry.isk;
        const protocols = PROTOCOLS[type];
        if (!FAMILIES.includes(family)) told('family', family, 'of IPv4 it is 2, of IPv6 10');
        for (const field of ['src_addr', 'dst_addr'] as const) {
          const [actual, expected] = [entry.isk[field].length, family === FAMILIES[0] ? 1 : 4];
          if (actual === 0 || actual === expected || !FAMILIES.includes(family)) continue;
          const args = { field, message: 'inet_sk_entry', actual, expected };
          checkpoint.raise(image.file, 'CRIU_COUNT', offsetOf(socket, field), 0, `${base}/${field}`, args);
        }
        if (protocols === undefined && type !== TYPE.RAW) told('type', type, 'an Internet socket has 1, 2 or 3');
        else if (protocols?.includes(proto) === false)
          told('proto', proto, `a socket of type ${type} has ${protocols.join(' or ')}`);
        else if (type === TYPE.RAW && src_port !== proto)
          told('type', type, `a raw socket has its protocol as port, not ${src_port}`);
      }
      if (entry.usk === undefined) continue;
      const { type, state, ino } = entry.usk;
      if (!UNIX_TYPES.includes(type)) told('type', type, 'a Unix socket has 1, 2 or 5');
      const peer = byIno.get(entry.usk.peer);
      if (peer === undefined) continue;
      if (peer.type !== type) told('type', type, `that of its other end is ${peer.type}`);
      const isPair = type !== TYPE.DGRAM && state === STATE.ESTABLISHED && peer.state !== STATE.LISTEN;
      if (isPair && peer.peer !== ino) told('peer', entry.usk.peer, `and the other end of that is ${peer.peer}`);
    }
  }
}

/** A connection of TCP has its sequence numbers and queues in an image of its own, but where CRIU was to close it. */
function checkConnections(checkpoint: Checkpoint, files: Files): void {
  const streams = new Set<string>();
  const isClosed = checkpoint.one('INVENTORY')?.tcp_close === true;
  for (const file of files.values()) {
    const { image, entry } = file;
    const { isk } = entry;
    if (isk === undefined || isk.proto !== TCP || isk.dst_addr.length === 0) continue;
    const stream = fileName('TCP_STREAM', isk.ino.toString(16));
    streams.add(stream);
    if (isClosed || isk.state === STATE.CLOSE || isk.state === STATE.LISTEN || checkpoint.has(stream)) continue;
    const path = `${pathOf(file, 'isk')}/ino`;
    const args = { file: stream, why: 'has the sequence numbers and queues of the connection' };
    checkpoint.raise(image.file, 'CRIU_IMAGE_MISSING', offsetOf(isk, 'ino'), 0, path, args);
  }
  for (const { file, source } of checkpoint.all('TCP_STREAM')) {
    if (streams.has(file)) continue;
    checkpoint.raise(file, 'CRIU_STRAY', 0, source.length, '', { actual: 'there is a connection of TCP' });
  }
}

/** The network namespaces that there are; `undefined` where the checkpoint does not number them. */
function networksOf(checkpoint: Checkpoint): Set<number> | undefined {
  const root = checkpoint.one('INVENTORY')?.root_ids?.net_ns_id;
  if (root === undefined) return undefined;
  const ids = checkpoint.processes.flatMap(({ pid }) => checkpoint.ids(pid)?.net_ns_id ?? []);
  return new Set([root, ...ids, ...checkpoint.all('NETNS').map(({ id }) => Number(id))]);
}

/** Whom a file sends SIGIO: somebody has to have the number when it is set. */
function checkOwners(checkpoint: Checkpoint, files: Files): void {
  const numbers = new Set<number>();
  for (const { pid, pgid, sid, threads } of checkpoint.processes)
    for (const number of [pid, pgid, sid, ...threads]) numbers.add(number);
  for (const file of files.values()) {
    const { image, entry } = file;
    for (const [member, message] of Object.entries(entry)) {
      const fown = (Object(message) as { fown?: FownEntry }).fown;
      if (fown === undefined || fown.pid === 0 || numbers.has(fown.pid)) continue;
      const path = `${pathOf(file, member)}/fown/pid`;
      checkpoint.raise(image.file, 'CRIU_OWNER_OUTSIDE', offsetOf(fown, 'pid'), 0, path, { actual: fown.pid });
    }
  }
}

/** Sets of epoll(7) name what they watch by descriptor, in a table that has the set. */
function checkTargets(checkpoint: Checkpoint, files: Files): void {
  const tables = checkpoint.all('FDINFO').map(({ file, entries }) => ({
    file,
    ids: new Set(entries.map(({ message }) => message.id)),
    fds: new Set(entries.map(({ message }) => message.fd)),
  }));
  for (const [id, file] of files) {
    const { image, entry } = file;
    const own = tables.filter(({ ids }) => ids.has(id));
    const [table] = own;
    if (table === undefined) continue;
    for (const [at, target] of (entry.epfd?.tfd ?? []).entries()) {
      if (own.some(({ fds }) => fds.has(target.tfd))) continue;
      const path = `${pathOf(file, 'epfd')}/tfd/${at}/tfd`;
      const args = { field: 'tfd', actual: target.tfd, where: own.map(({ file }) => file).join(' or ') };
      checkpoint.raise(image.file, 'CRIU_ID_UNDEFINED', offsetOf(target, 'tfd'), 0, path, args);
    }
  }
}
