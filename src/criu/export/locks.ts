import type { FileLockEntry } from '../../generated/criu.js';
import type { File, FileLock, TaskStruct } from '../../generated/model.js';
import { ACCESS, LOCK } from '../import/locks.js';
import type { ExportNotes } from './notes.js';
import { pidOf } from './process.js';

const TO_END = 0xffff_ffff_ffff_ffffn;

const numberOf = (names: Readonly<Record<number, string>>, name: string | number): number | undefined =>
  typeof name === 'number'
    ? undefined
    : Object.keys(names)
        .map(Number)
        .find((number) => names[number] === name);

/** What filelocks.img says: of each lock a process and a descriptor that has it. */
export function locksOf(leaders: readonly TaskStruct[], notes: ExportNotes): FileLockEntry[] {
  const entries: FileLockEntry[] = [];
  const done = new Set<FileLock>();
  const holders = new Map<File, { pid: number; fd: number }[]>();
  for (const leader of leaders) {
    for (const { fd, file } of leader.files?.fds ?? []) {
      const known = holders.get(file);
      if (known === undefined) holders.set(file, [{ pid: pidOf(leader), fd }]);
      else known.push({ pid: pidOf(leader), fd });
    }
  }
  for (const [file, held] of holders) {
    for (const lock of file.locks ?? []) {
      if (done.has(lock)) continue;
      done.add(lock);
      const owner = lock.owner?.numbers[0];
      const holder = held.find(({ pid }) => owner === undefined || pid === owner);
      const [flag, type] = [numberOf(LOCK, lock.lockType), numberOf(ACCESS, lock.access)];
      if (holder === undefined || flag === undefined || type === undefined) notes.add('LOCK', file.path);
      else entries.push({ flag, type, ...holder, start: lock.start, len: lengthOf(lock) });
    }
  }
  return entries;
}

/** A lock without an end has length 0. */
const lengthOf = ({ start, last }: FileLock): bigint => (last === TO_END ? 0n : last - start + 1n);
