import { type Descriptor, fdsOf, type Process } from '../../inspect/index.js';
import type { Given } from '../common/given.js';
import { about, aboutJson } from './objects.js';
import { type Cell, number, type Screen } from './screen.js';
import { chosen, identity, pidOperand, pidText, show } from './show.js';

/** `cr-image fds`: the open descriptors. */
export const fds = (given: Given) =>
  show(given, async (image) => {
    const all = (await chosen(image, pidOperand(given, 1))).map((process) => ({ process, open: fdsOf(process.task) }));
    return {
      json: () => all.map(({ process, open }) => ({ ...identity(process), fds: open.map(descriptorJson) })),
      text: (screen) => table(screen, all),
    };
  });

export const descriptorJson = ({ fd, fdFlags, kind, path, flags, position, file, object }: Descriptor) => ({
  fd,
  fdFlags,
  kind,
  path,
  flags,
  position: String(position),
  ...(file !== null && {
    size: String(file.iSize),
    inode: String(file.iIno),
    dev: `${file.devMajor}:${file.devMinor}`,
    fstype: file.fstype,
  }),
  ...(object !== null && { object: aboutJson(object) }),
});

/** What a descriptor is of, in a line. */
export const descriptorText = ({ path, object }: Descriptor): string =>
  object === null ? path : `${path}  ${about(object)}`;

export const accessOf = (flags: readonly string[]): string =>
  [flags.includes('READ') ? 'r' : '', flags.includes('WRITE') ? 'w' : ''].join('') || '-';

function table(screen: Screen, all: readonly { process: Process; open: readonly Descriptor[] }[]): string[] {
  const rows = all.flatMap(({ process, open }) =>
    open.map((one): Cell[] => [
      number(pidText(process.pid)),
      process.comm,
      number(one.fd),
      accessOf(one.flags) + (one.fdFlags.includes('CLOEXEC') ? 'e' : ''),
      one.kind ?? '?',
      number(one.position),
      { text: descriptorText(one), paint: 'cyan' },
    ]),
  );
  return screen.table(['PID', 'COMM', 'FD', 'MODE', 'KIND', 'POS', 'NAME'], rows);
}
