/** The machine that this runs on, as far as a checkpoint of CRIU is held against it. */

import { open, readFile, stat } from 'node:fs/promises';
import { machine, release } from 'node:os';
import { join } from 'node:path';
import { optionsOf } from '../argument.js';
import type { Host, HostFile } from '../criu/validate/host.js';
import { buildIdOf } from './build-id.js';

export interface ThisHostOptions {
  /** Where the files of the container are. Default: the root of this machine. */
  root?: string;
}

/** @throws the error of the file system where the processor can't be asked */
export async function thisHost(options: ThisHostOptions = {}): Promise<Host> {
  const { root } = optionsOf(options, { root: 'name' });
  const flags = /^flags\s*:\s*(.*)$/m.exec(await readFile('/proc/cpuinfo', 'utf8'))?.[1] ?? '';
  const lsms = await readFile('/sys/kernel/security/lsm', 'utf8').catch(() => ''); // not mounted: none is known
  return {
    machine: machine(),
    release: release(),
    cpuFlags: new Set(flags.split(' ').filter((flag) => flag !== '')),
    lsms: lsms
      .trim()
      .split(',')
      .filter((name) => name !== ''),
    hasRoot: root !== undefined,
    file: (path) => fileOf(join(root ?? '/', path)),
  };
}

const ABSENT: readonly string[] = ['ENOENT', 'ENOTDIR'];

async function fileOf(path: string): Promise<HostFile | undefined> {
  const info = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (ABSENT.includes(error.code ?? '')) return undefined;
    throw error;
  });
  if (info === undefined) return undefined;
  return {
    mode: Number(info.mode),
    size: info.size,
    async buildId() {
      if (!info.isFile()) return undefined;
      const file = await open(path, 'r');
      try {
        return await buildIdOf(file, Number(info.size));
      } finally {
        await file.close();
      }
    },
  };
}
