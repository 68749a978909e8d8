/** Traces of what CRIU is known to write wrongly. */
import { type Checkpoint, type DefinedFile, pathOf } from '../checkpoint.js';
import { type FaultName, faults } from '../faults.js';
import { fileName } from '../images.js';
import { S_IFDIR, S_IFMT } from '../modes.js';
import { offsetOf } from '../wire.js';
import { VMA } from './memory.js';

/** [vvar] alone has four pages. */
const VVAR = 4n * 4096n;
const O_DIRECTORY = 0o200000;

export function checkFaults(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  const done = new Set<FaultName>();
  /** One place is told of each: a fault of the writer is in all processes. */
  const told = (name: FaultName, file: string, at: number, path: string): void => {
    if (!done.has(name)) checkpoint.raise(file, 'CRIU_KNOWN_FAULT', at, 0, path, { name, actual: faults[name].what });
    done.add(name);
  };
  for (const { pid } of checkpoint.processes) {
    const tc = checkpoint.core(pid)?.tc;
    if (tc !== undefined && tc.personality !== 0)
      told('PERSONALITY', fileName('CORE', pid), offsetOf(tc, 'personality'), '/0/tc/personality');
    for (const [index, vma] of (checkpoint.mm(pid)?.vmas ?? []).entries()) {
      if ((vma.status & VMA.VVAR) !== 0 && vma.end - vma.start > VVAR)
        told('VVAR_MERGED', fileName('MM', pid), offsetOf(vma, 'end'), `/0/vmas/${index}/end`);
    }
  }
  const open = new Set(checkpoint.all('FDINFO').flatMap(({ entries }) => entries.map(({ message }) => message.id)));
  for (const [id, file] of files) {
    const { reg } = file.entry;
    if (reg === undefined || !open.has(id) || ((reg.mode ?? 0) & S_IFMT) !== S_IFDIR) continue;
    if ((reg.flags & O_DIRECTORY) === 0) continue;
    told('O_DIRECTORY', file.image.file, offsetOf(reg, 'flags'), `${pathOf(file, 'reg')}/flags`);
  }
}
