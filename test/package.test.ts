import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import * as library from 'cr-image';
import * as nodeLibrary from 'cr-image/node';
import { build } from 'esbuild';
import { golden } from './support/goldens.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const description = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Source of a file without its comments. */
const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');

/** Files of dist that `entry` reaches, and the packages that they import. */
function reach(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, name] of code(file).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([\w@./:-]+)['"]/g)) {
      if (name?.startsWith('.')) visit(join(dirname(file), name));
      else packages.add(name as string);
    }
  };
  visit(join(root, entry));
  return { files, packages };
}

/** The package that a module is of. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe('the package', () => {
  test('exports this, and nothing else', () => {
    expect(Object.keys(library).toSorted()).toMatchSnapshot();
    expect(Object.keys(nodeLibrary).toSorted()).toMatchSnapshot();
  });

  test('has files for everything in its exports, which are these', () => {
    expect(Object.keys(description.exports)).toMatchSnapshot();
    const targets = Object.values(description.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target as object),
    );
    const missing = [...targets, ...Object.values(description.bin)].filter(
      (target) => !existsSync(join(root, String(target).replace('/*', ''))),
    );
    expect(missing).toEqual([]);
    for (const path of ['cr-image/schemas/image.schema.json', 'cr-image/formats/linux_cr.ksy']) {
      expect(existsSync(fileURLToPath(import.meta.resolve(path)))).toBe(true);
    }
  });

  test('runs in a browser: nothing below index.js imports a module of Node', () => {
    const { files, packages } = reach('dist/index.js');
    expect(files.size).toBeGreaterThan(30);
    expect([...packages].filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([]);
    // base64.ts takes Node's own where it finds it.
    const own = [...files].filter((file) => !/\/generated\/|\/bytes\/base64\.js$/.test(file));
    const used = own.filter((file) => /\bBuffer\b|\bprocess\.\w|\brequire\(/.test(code(file)));
    expect(used.map((file) => file.slice(root.length))).toEqual([]);
  });

  test('imports only what it depends on', () => {
    const declared = new Set(Object.keys({ ...description.dependencies, ...description.peerDependencies }));
    for (const entry of ['dist/index.js', 'dist/node.js', ...Object.values<string>(description.bin)]) {
      const { packages } = reach(entry);
      const foreign = [...packages].filter((name) => !name.startsWith('node:') && !declared.has(packageOf(name)));
      expect(foreign).toEqual([]);
    }
  });

  test('has fresh generated files', () => {
    const { status, stderr } = spawnSync(process.execPath, [`${root}tools/generate.mjs`, '--check'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('a bundle for the browser', () => {
  const bundle = async (contents: string, format: 'esm' | 'iife' = 'esm') => {
    const options = {
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      format,
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    } as const;
    const { outputFiles, warnings } = await build(options);
    expect(warnings).toEqual([]);
    return outputFiles[0]?.text as string;
  };
  const gzipped = (source: string) => gzipSync(source, { level: 9 }).length;

  test('of everything takes less than 128 kB, of reading alone less than 45.5', async () => {
    const whole = gzipped(await bundle("export * from 'cr-image';"));
    const reading = gzipped(await bundle("export { readImage } from 'cr-image';"));
    expect(whole).toBeLessThan(128_000);
    // what checkpoints of CRIU are told about stays out of it
    expect(reading).toBeLessThan(45_500);
    expect(reading).toBeLessThan(whole);
  });

  test('works where there is nothing of Node', async () => {
    const source = await bundle("import * as cr from 'cr-image'; globalThis.cr = cr;", 'iife');
    const page: { cr?: typeof library } = {};
    Object.assign(page, { globalThis: page, TextDecoder, TextEncoder, Uint8Array, ArrayBuffer, DataView });
    runInNewContext(source, page);
    const { bytes } = golden('container-x86_64');
    const { imageToJson, readImage, writeImage, imageFromJson } = page.cr as typeof library;
    const image = readImage(bytes);
    expect(Buffer.from(writeImage(image)).equals(bytes)).toBe(true);
    expect(JSON.parse(JSON.stringify(imageToJson(image)))).toEqual(JSON.parse(golden('container-x86_64').json));
    expect(Buffer.from(writeImage(imageFromJson(golden('container-x86_64').json))).equals(bytes)).toBe(true);
  });
});

describe('the types', () => {
  /** The package as npm installs it, beside what it depends on and nothing else. */
  const dir = mkdtempSync(join(tmpdir(), 'cr-image-'));
  const modules = join(dir, 'node_modules');
  cpSync(join(root, 'dist'), join(modules, 'cr-image/dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(modules, 'cr-image/package.json'));
  for (const name of Object.keys(description.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
  afterAll(() => rmSync(dir, { recursive: true }));

  /** What the strictest of consumers is told about `source`. */
  function complaints(source: string): string[] {
    writeFileSync(join(dir, 'consumer.ts'), source);
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--skipLibCheck',
      'false',
    ];
    const target = ['--target', 'es2022', '--module', 'nodenext', '--noEmit', '--ignoreConfig'];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, ...options, ...target, 'consumer.ts'], {
      cwd: dir,
      encoding: 'utf8',
    });
    return `${stdout}${stderr}`.split('\n').filter((line) => line.includes('error TS') || line.includes('not found'));
  }

  test('are complete without those of Node', () => {
    const modules = ['cr-image', 'cr-image/node', 'cr-image/compat'];
    const imports = modules.map((name, i) => `import * as m${i} from '${name}';\nconsole.log(m${i});`);
    expect(complaints(imports.join('\n'))).toEqual([]);
  });

  test('let a consumer read, narrow and build', () => {
    const source = `
import { type Cred, createImage, type Image, type ImageObject, isDangling, isImageError, type KindName, readImage, type TaskStruct, validateImage, vmFlags, writeImage } from 'cr-image';
import { openImage } from 'cr-image/node';

const image: Image = readImage(new Uint8Array());
for (const object of image.objects) {
  if (object.type === 'TASK_STRUCT') {
    const name: string | undefined = object.nsproxy?.utsNs.nodename;
    const parent: TaskStruct | null = object.parent;
    const state: 'RUNNING' | string | number = object.state;
    console.log(name, parent, state);
  } else if (object.type === 'VMA') {
    const flags: bigint = object.vmFlags;
    const names: readonly string[] = vmFlags.names(flags);
    console.log(names, object.mm.exeFile?.path, isDangling(object.file));
  } else if (object.type === 'UNKNOWN') {
    const code: number = object.code;
    console.log(code, object.payload.length);
  }
}

/** Every kind has its case, or this does not compile. */
function nameOf(object: ImageObject): KindName | 'UNKNOWN' {
  return object.type;
}

const built = createImage({ arch: 'S390X' });
const cred: Cred = built.add('CRED', { uid: 1 });
const ambient: bigint | undefined = cred.capAmbient;
const mm = built.add('MM_STRUCT');
built.add('VMA', { mm, vmStart: 0n, vmEnd: 4096n });
const task = built.add('TASK_STRUCT', { cred, realCred: cred, pid: built.add('PID', { numbers: [1] }), signal: built.add('SIGNAL_STRUCT') });
built.add('THREAD_X86_64', { task, rip: 0x1000n });
const bytes: Uint8Array = writeImage(built);
const codes: string[] = validateImage(bytes).findings.map(({ code }) => code);
console.log(nameOf(cred), ambient, codes);

try {
  await openImage('x');
} catch (error) {
  if (isImageError(error)) console.log(error.code, error.offset, error.path);
}
`;
    expect(complaints(source)).toEqual([]);
  });

  test.each([
    ['a VMA without its mm', "createImage().add('VMA', { vmStart: 0n })", 'TS2345'],
    ['a task without anything', "createImage().add('TASK_STRUCT')", 'TS2554'],
    ['a kind of another name', "createImage().add('FUTEX', {})", 'TS2345'],
    ['a field of another name', "createImage().add('CRED', { user: 1 })", 'TS2353'],
    ['a number for a u64', "createImage().add('VMA', { mm: createImage().add('MM_STRUCT'), vmStart: 1 })", 'TS2322'],
    ['a reference to another kind', "createImage().add('VMA', { mm: createImage().add('CRED') })", 'TS2740'],
    ['an arch of another name', "createImage({ arch: 'VAX' })", 'TS2322'],
    ['a field before the kind is known', 'readImage(new Uint8Array()).objects[0]?.nodename', 'TS2339'],
    ['a flag of another set', "vmFlags.of('CHOWN')", 'TS2345'],
  ])('refuse %s', (_, expression, expected) => {
    const found = complaints(
      `import { createImage, readImage, vmFlags } from 'cr-image';\nconsole.log(${expression}, readImage, vmFlags, createImage);\n`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });
});
