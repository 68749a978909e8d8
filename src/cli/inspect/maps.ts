import { vmFlags } from '../../flags.js';
import type { Vma } from '../../generated/model.js';
import { nameOfMapping, type Process, permissionsOf, type Sources, sourcesOf, vmasOf } from '../../inspect/index.js';
import type { Given } from '../common/given.js';
import { type Cell, hex, number, type Screen, size } from './screen.js';
import { chosen, identity, pidOperand, pidText, show } from './show.js';

/** `cr-image maps`: the address spaces, and what the image has of each mapping. */
export const maps = (given: Given) =>
  show(given, async (image) => {
    const pid = pidOperand(given, 1);
    const all = (await chosen(image, pid)).map((process) => ({
      process,
      mappings: process.mm === null ? [] : vmasOf(process.mm),
    }));
    return {
      json: () => all.map(({ process, mappings }) => ({ ...identity(process), mappings: mappings.map(mappingJson) })),
      text: function* (screen) {
        for (const [i, { process, mappings }] of all.entries()) {
          if (all.length > 1) yield `${i === 0 ? '' : '\n'}${screen.paint(title(process), 'bold')}`;
          yield* table(screen, mappings);
        }
      },
    };
  });

export const title = (process: Process): string =>
  `${pidText(process.pid)} ${process.cmdline.join(' ') || `[${process.comm}]`}`;

const inImage = (sources: Sources): bigint => (sources.pages ?? 0n) + (sources['file-data'] ?? 0n);

const mappingJson = (vma: Vma) => ({
  start: hex(vma.vmStart),
  end: hex(vma.vmEnd),
  permissions: permissionsOf(vma),
  flags: vmFlags.names(vma.vmFlags),
  offset: String(vma.vmPgoff),
  name: nameOfMapping(vma),
  bytes: Object.fromEntries(Object.entries(sourcesOf(vma)).map(([source, bytes]) => [source, String(bytes)])),
});

function table(screen: Screen, mappings: readonly Vma[]): string[] {
  const rows = mappings.map((vma): Cell[] => {
    const sources = sourcesOf(vma);
    const permissions = permissionsOf(vma);
    return [
      `${vma.vmStart.toString(16).padStart(12, '0')}-${vma.vmEnd.toString(16).padStart(12, '0')}`,
      { text: permissions, ...(/w.*x|x.*w/.test(permissions) && { paint: 'red' as const }) },
      number(size(vma.vmEnd - vma.vmStart)),
      number(size(inImage(sources))),
      number(size(sources.file ?? 0n)),
      number(size(sources.zero ?? 0n)),
      number(vma.vmPgoff.toString(16)),
      { text: nameOfMapping(vma), paint: 'cyan' },
    ];
  });
  return screen.table(['ADDRESS', 'PERM', 'SIZE', 'IMAGE', 'FILE', 'ZERO', 'OFFSET', 'NAME'], rows);
}
