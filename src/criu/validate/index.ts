import { optionsOf } from '../../argument.js';
import type { Code, Level } from '../../findings.js';
import { enums } from '../../generated/criu.js';
import { VERSION } from '../../generated/version.js';
import { Issues } from '../../validate/issues.js';
import { settle, type ValidateOptions } from '../../validate/options.js';
import type { Report, Verdict } from '../../validate/report.js';
import { Checkpoint, type FileRaise } from '../checkpoint.js';
import type { CheckpointFiles } from '../source.js';
import { sourceOf } from '../source.js';
import { checkFaults } from './faults.js';
import { checkFiles } from './files.js';
import { checkHost, type Host } from './host.js';
import { checkMemory } from './memory.js';
import { checkRaw } from './raw.js';
import { checkInventory, checkNames, checkTasks } from './tasks.js';
import { checkTwice } from './twice.js';
import { checkValues } from './values.js';

export interface ValidateCriuOptions extends ValidateOptions {
  /** The machine to hold the checkpoint against: level *restorable* is known then. */
  host?: Host;
}

/**
 * Looks at a checkpoint that CRIU wrote: every image by itself, and whether all of them belong together. The report has
 * the form of that of an image; its findings say which file they are about.
 *
 * @param files the files by name; pages are not read, only counted; archives of tmpfs are unpacked, for their checksums
 * @throws {RangeError} for an option that makes no sense
 */
export async function validateCriu(files: CheckpointFiles, options: ValidateCriuOptions = {}): Promise<Report> {
  const settings = settle(options);
  const issues = new Issues(settings);
  const raise: FileRaise = (file, code, offset, length, path, args, related) =>
    issues.raise(code as Code, offset, length, path, args, { file, ...(related && { related }) });
  const checkpoint = await Checkpoint.read(files, raise);
  checkInventory(checkpoint);
  checkNames(checkpoint);
  const defined = checkpoint.files();
  checkTasks(checkpoint, defined);
  checkFiles(checkpoint, defined);
  checkMemory(checkpoint, defined);
  checkValues(checkpoint, defined);
  checkTwice(checkpoint, defined);
  checkFaults(checkpoint, defined);
  await checkRaw(checkpoint);

  const { host } = optionsOf(options);
  const notChecked =
    host === undefined
      ? [{ what: 'restorable', why: 'whether CRIU can restore it shows on the machine only: --host' }]
      : await checkHost(checkpoint, defined, host);
  const verdicts = issues.verdicts(
    (level) => level !== 'restorable' || (host !== undefined && notChecked.length === 0),
  );
  const [wellFormed, valid, consistent, restorable] = verdicts as [Verdict, Verdict, Verdict, Verdict];
  const findings = issues.list();
  const { level, failOn, name } = settings;
  const size = [...files.values()].reduce((sum, file) => sum + sourceOf(file).length, 0);
  return {
    reportVersion: 1,
    tool: { name: 'cr-image', version: VERSION },
    input: { ...(name !== undefined && { name }), size },
    checkpoint: describe(checkpoint),
    verdict: { wellFormed, valid, consistent, restorable },
    level,
    failOn,
    passes: passes(issues, verdicts, level, failOn),
    counts: issues.counts(),
    findings,
    folded: issues.total - findings.length,
    suppressed: issues.left(),
    notChecked,
    inventory: {
      objects: [...checkpoint.images.values()].reduce((n, { entries }) => n + entries.length, 0),
      header: 0,
      kinds: [],
      padding: 0,
      unread: 0,
    },
  };
}

const ORDER: readonly Level[] = ['well-formed', 'valid', 'consistent', 'restorable'];

function passes(issues: Issues, verdicts: readonly Verdict[], level: Level, failOn: Report['failOn']): boolean {
  return verdicts[ORDER.indexOf(level)] === true && !issues.reaches(failOn, level);
}

function describe(checkpoint: Checkpoint): NonNullable<Report['checkpoint']> {
  const { processes } = checkpoint;
  const [first] = processes;
  const machine = first && checkpoint.core(first.pid)?.mtype;
  const arch = machine === undefined ? undefined : (enums.march as Readonly<Record<number, string>>)[machine];
  return {
    imgVersion: checkpoint.one('INVENTORY')?.img_version ?? null,
    arch: arch ?? null,
    processes: processes.length,
    threads: processes.reduce(
      (sum, { threads, pid }) => sum + (checkpoint.isDead(pid) ? 1 : Math.max(1, threads.length)),
      0,
    ),
    files: checkpoint.images.size + checkpoint.others.size,
    images: checkpoint.images.size,
  };
}
