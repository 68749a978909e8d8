/** The house: imports go down only, and in no circle (CONTRIBUTING.md). Read from the text, so that types count, too. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';

const files = (readdirSync('src', { recursive: true }) as string[])
  .map((name) => join('src', name))
  .filter((name) => name.endsWith('.ts'));
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;
const TYPES = /^(?:import|export) type [^;]*;$/gm;
const namesIn = (text: string) => [...text.matchAll(IMPORT)].map(([, name]) => name as string);

/** What each file imports of this project, by the texts of the files. */
const houseOf = (texts: Map<string, string>) =>
  new Map(
    [...texts].map(([file, text]) => [
      file,
      namesIn(text)
        .filter((name) => /^\..*\.js$/.test(name))
        .map((name) => normalize(join(dirname(file), name)).replace(/\.js$/, '.ts')),
    ]),
  );

const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
/** Without types, and without what is loaded when it is asked for, as `ImageFile.open` loads the file system. */
const running = new Map([...texts].map(([file, text]) => [file, text.replace(TYPES, '').replaceAll('import(', '')]));
const house = houseOf(texts);

/** Everything that `file` reaches, itself only over a circle. */
function reachedFrom(file: string, from = house): Set<string> {
  const reached = new Set<string>();
  const open = [...(from.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(from.get(next) ?? []));
  }
  return reached;
}

/** The floors, the ground first. What stands on one may import from those below it, and from itself. */
const FLOORS = [
  /^src\/(argument|errors|unknown|field-info|model|registry|flags|owner)\.ts$|^src\/(findings|generated|bytes)\/|^src\/findings\.ts$/,
  /^src\/container\//,
  /^src\/objects\//,
  /^src\/(read|write|build|dump-text)\.ts$|^src\/json\//,
  /^src\/validate\//,
  /^src\/(inspect|compat|criu)\/|^src\/(compat|criu)\.ts$/,
  /^src\/report\/|^src\/report\.ts$|^src\/node\//,
  /^src\/(index|node)\.ts$|^src\/page\//,
  /^src\/cli\//,
];
const floorOf = (file: string) => FLOORS.findIndex((floor) => floor.test(file));

test('every file stands on a floor, and imports what there is', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  expect([...house.values()].flat().filter((file) => !house.has(file))).toEqual([]);
});

test('no file imports itself over others', () => {
  expect(files.filter((file) => reachedFrom(file).has(file))).toEqual([]);
});

test('no import goes up', () => {
  // generated readers and views are written in terms of the floors that use them
  const up = files
    .filter((file) => !file.startsWith('src/generated/'))
    .flatMap((file) =>
      (house.get(file) ?? []).filter((to) => floorOf(to) > floorOf(file)).map((to) => `${file} -> ${to}`),
    );
  expect(up).toEqual([]);
});

test('the core has nothing of Node', () => {
  const rooms = houseOf(running);
  const entries = ['src/index.ts', 'src/criu.ts', 'src/report.ts', 'src/page/main.ts', 'src/page/work.ts'];
  const core = [...new Set(entries.flatMap((entry) => [entry, ...reachedFrom(entry, rooms)]))];
  expect(core.filter((file) => namesIn(running.get(file) as string).some((name) => name.startsWith('node:')))).toEqual(
    [],
  );
});
