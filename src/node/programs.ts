/** `cr-dump` and `cr-restart` as functions. Both are programs for Linux, mostly for root; `native/cr-dump.1`, `native/cr-restart.1`. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { argument, optionsOf } from '../argument.js';
import { AtomicFile } from './atomic-file.js';

/** What speaks against a dump or a restart. `property`, `image` and `here` are there where the machine has another value. */
export interface ProgramFinding {
  /** The name for `allow`. */
  readonly check: string;
  readonly allowed: boolean;
  readonly message: string;
  readonly property?: string;
  readonly image?: string;
  readonly here?: string;
}

export interface ProgramReport {
  readonly ok: boolean;
  /** Tasks of the container. */
  readonly tasks: number;
  readonly findings: readonly ProgramFinding[];
  /** Why it could not even be looked at. */
  readonly error?: string;
}

/** Thrown where a program refuses or fails. `findings` has the reasons that have a name. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';

  constructor(
    message: string,
    readonly findings: readonly ProgramFinding[],
    /** 1 refused or failed, 2 called with what it does not know, null killed. */
    readonly exitCode: number | null,
  ) {
    super(message);
  }
}

interface ProgramOptions {
  /** Checks whose risk is taken. */
  allow?: readonly string[];
  /** Where the program is; by default where `npm run build:native` puts it. */
  program?: string;
}

export interface CheckpointOptions extends ProgramOptions {
  /** `default` refuses what an image can't represent, `seed` what the kernel patch of 2009 refused. */
  policy?: 'default' | 'seed';
  revision?: 1 | 2 | 3;
  /** False leaves pages out. */
  memory?: boolean;
  /** What becomes of the container once the image is whole: `running` is the default. */
  leave?: 'running' | 'stopped' | 'killed';
  /** Called with the bytes that are written so far; of a container that does not go on, at the end only. */
  onProgress?: (bytes: number) => void;
}

export interface RestartOptions extends ProgramOptions {
  /** The root of the container's files. */
  root?: string;
  /** `keep`, the default: namespaces that others were in, too, are those of this process; `new`: all are made anew. */
  namespaces?: 'new' | 'keep';
  /** In a user namespace: its root is this user outside. */
  userns?: number;
  /** The clocks go on from where they were. */
  timeNs?: boolean;
  /** The container gets the terminal of this process. */
  tty?: boolean;
  /** All tasks are left stopped. */
  stopped?: boolean;
  /** True leaves the container alone: it goes on when this process ends, and nobody hears how it ends. */
  detach?: boolean;
  /** Called with the name of each phase: namespaces, tree, memory, files, process, task, end, running. */
  onProgress?: (phase: string) => void;
}

export interface Restarted {
  /** Process ID of the container's init, as it is seen from here. */
  readonly pid: number;
  /** How the container ends: its init's exit status, 128 + signal where it was killed. Of a detached one: 0, at once. */
  readonly exited: Promise<number>;
}

const programPath = (name: string, { program }: ProgramOptions) =>
  program ?? fileURLToPath(new URL(`../../native/build/${name}`, import.meta.url));

const allowed = ({ allow = [] }: ProgramOptions) => allow.flatMap((check) => ['--allow', check]);

async function text(stream: NodeJS.ReadableStream | null): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

async function start(name: string, options: ProgramOptions, args: string[], stdio: ('pipe' | 'inherit' | 'ignore')[]) {
  const path = programPath(name, options);
  await access(path).catch(() => {
    throw new ProgramError(`${path} is not there: npm run build:native makes it`, [], null);
  });
  const child = spawn(path, args, { stdio });
  await once(child, 'spawn').catch((error: NodeJS.ErrnoException) => {
    throw new ProgramError(`${path} can't be run: ${error.code}`, [], null);
  });
  return child;
}

async function report(name: string, options: ProgramOptions, args: string[]): Promise<ProgramReport> {
  const child = await start(
    name,
    options,
    [...args, '--check', '--json', ...allowed(options)],
    ['ignore', 'pipe', 'pipe'],
  );
  const [out, messages, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  if (out === '') throw new ProgramError(messages.trim() || `${name} said nothing`, [], exitCode);
  const { ok, tasks, findings, error } = JSON.parse(out);
  return { ok, tasks, findings, ...(error !== undefined && { error }) };
}

/** Throws what speaks against it, with the findings; otherwise what the program itself said. */
async function fail(messages: string, exitCode: number | null, check: () => Promise<ProgramReport>): Promise<never> {
  const { findings } = exitCode === 1 ? await check().catch(() => ({ findings: [] })) : { findings: [] };
  throw new ProgramError(
    messages.trim(),
    findings.filter((finding) => !finding.allowed),
    exitCode,
  );
}

const DUMP = { allow: 'texts', program: 'name', policy: 'text', revision: 'number', onProgress: 'function' } as const;
const RESTART = {
  allow: 'texts',
  program: 'name',
  root: 'name',
  namespaces: 'text',
  userns: 'number',
  onProgress: 'function',
} as const;

const dumpArgs = (pid: number, { policy, revision, memory = true }: CheckpointOptions): string[] => [
  '-p',
  String(pid),
  ...(policy ? ['--policy', policy] : []),
  ...(revision ? ['--revision', String(revision)] : []),
  ...(memory ? [] : ['--no-memory']),
];

/**
 * What speaks against a dump of the container that `pid` is in.
 * @throws {ProgramError} where the program is missing, or was called wrongly
 */
export async function checkCheckpoint(pid: number, options: CheckpointOptions = {}): Promise<ProgramReport> {
  argument(pid, '/pid', 'number');
  const settings = optionsOf(options, DUMP);
  return report('cr-dump', settings, dumpArgs(pid, settings));
}

/**
 * Writes an image of the container that `pid` is in. The file appears when it is complete, and before the container ends, where it does.
 * @returns the size of the image in bytes
 * @throws {ProgramError} with the findings that speak against it
 */
export async function checkpoint(pid: number, path: string, options: CheckpointOptions = {}): Promise<number> {
  argument(pid, '/pid', 'number');
  argument(path, '/path', 'name');
  const settings = optionsOf(options, { ...DUMP, leave: 'text' });
  const { leave = 'running', onProgress } = settings;
  const args = [...dumpArgs(pid, settings), ...(leave === 'running' ? [] : ['--leave', leave]), ...allowed(settings)];
  const ending = async (messages: Promise<string>, child: ChildProcess) => {
    const exitCode = await ended(child);
    if (exitCode !== 0) await fail(await messages, exitCode, () => checkCheckpoint(pid, settings));
  };
  if (leave !== 'running' || onProgress === undefined) {
    const child = await start('cr-dump', settings, [...args, '-o', path], ['ignore', 'ignore', 'pipe']);
    await ending(text(child.stderr), child);
    const { size } = await stat(path);
    onProgress?.(size);
    return size;
  }
  const file = await AtomicFile.create(path);
  try {
    const child = await start('cr-dump', settings, [...args, '-o', '-'], ['ignore', 'pipe', 'pipe']);
    const messages = text(child.stderr);
    let size = 0;
    for await (const chunk of child.stdout ?? []) {
      await file.write(chunk);
      size += chunk.length;
      onProgress(size);
    }
    await ending(messages, child);
    await file.commit();
    return size;
  } catch (error) {
    await file.abort();
    throw error;
  }
}

function restartArgs(path: string, options: RestartOptions): string[] {
  const { root, namespaces, userns, timeNs, tty, stopped, detach } = options;
  return [
    path.startsWith('-') && path !== '-' ? `./${path}` : path,
    ...(root === undefined ? [] : ['--root', root]),
    ...(namespaces ? ['--namespaces', namespaces] : []),
    ...(userns === undefined ? [] : ['--userns', String(userns)]),
    ...(timeNs ? ['--time-ns'] : []),
    ...(tty ? ['--tty'] : []),
    ...(stopped ? ['--stopped'] : []),
    ...(detach ? ['--detach'] : []),
  ];
}

/**
 * What speaks against a restart of the image, in it and on this machine. No task is made.
 * @throws {ProgramError} where the program is missing, or was called wrongly
 */
export async function checkRestart(path: string, options: RestartOptions = {}): Promise<ProgramReport> {
  argument(path, '/path', 'name');
  const settings = optionsOf(options, RESTART);
  return report('cr-restart', settings, restartArgs(path, { ...settings, detach: false }));
}

/** Lines of `cr-restart --verbose`: "cr-restart:    12 ms: memory (…)". */
const PHASE = /^cr-restart: +\d+ ms: (\w+)/gm;

/**
 * Makes the tasks of an image again, and lets them go on. If anything fails, nothing is left of them.
 * @throws {ProgramError} with the findings that speak against it
 */
export async function restart(path: string, options: RestartOptions = {}): Promise<Restarted> {
  argument(path, '/path', 'name');
  const settings = optionsOf(options, RESTART);
  const folder = await mkdtemp(join(tmpdir(), 'cr-restart-'));
  const pidfile = join(folder, 'pid');
  try {
    const args = [...restartArgs(path, settings), '--pidfile', pidfile, '--verbose', ...allowed(settings)];
    const child = await start('cr-restart', settings, args, [settings.tty ? 'inherit' : 'ignore', 'ignore', 'pipe']);
    let messages = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      messages += chunk;
      for (const [, phase] of chunk.matchAll(PHASE)) settings.onProgress?.(phase as string);
    });
    const closed = once(child, 'close');
    const exited = closed.then(([code, signal]) => (code as number | null) ?? 128 + (signal ? 9 : 0));
    const pid = await appears(pidfile, child);
    if (pid === undefined) {
      await closed;
      const own = messages.split('\n').filter((line) => line !== '' && !line.match(/^cr-restart: +\d+ ms: /));
      await fail(own.join('\n'), child.exitCode, () => checkRestart(path, settings));
    }
    return { pid: pid as number, exited };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The number in the file, once it is whole; `undefined` where the program ends without it. */
async function appears(pidfile: string, child: ChildProcess): Promise<number | undefined> {
  for (;;) {
    const ended = child.exitCode !== null || child.signalCode !== null;
    const content = await readFile(pidfile, 'utf8').catch(() => '');
    if (content.endsWith('\n')) return Number(content);
    if (ended) return undefined;
    await setTimeout(5);
  }
}
