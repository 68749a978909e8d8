/** The package as npm packs it: what is in it, whether its links lead somewhere, licences, and types for those who install it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { rules } from 'cr-image';
import { build } from 'esbuild';
import { packagesIn } from '../tools/emit/notices.mjs';
import { scratch } from './scratch.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const description = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const folder = scratch();
const modules = join(folder, 'node_modules');
const installed = join(modules, 'cr-image');

/** The package beside what it depends on and nothing else. */
function install(): string[] {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout, stderr, status } = spawnSync('npm', pack, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [{ filename, files }] = JSON.parse(stdout);
  spawnSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  mkdirSync(modules);
  renameSync(join(folder, 'package'), installed);
  for (const name of Object.keys(description.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return files.map(({ path }: { path: string }) => path);
}

const files = install();
const read = (path: string) => readFileSync(join(installed, path), 'utf8');

describe('the tarball', () => {
  test('has nothing that was left behind', () => {
    const wanted = [
      /^(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$|^LICENSE$|^THIRD-PARTY-NOTICES$|^package\.json$/,
      /^action\.yml$|^bench\/(RESULTS\.md|bare\.mjs|growth\.svg)$/,
      /^dist\/(?!cli\/|page\/).*\.(js|d\.ts)(\.map)?$|^dist\/page\.html$/,
      /^dist\/cli\/(cr-\w+|worker|chunk-\w+)\.js$/,
      /^src\/(?!cli\/|page\/).*\.ts$/,
      /^docs\/[\w-]+\.(md|1|magic|png)$/,
      /^completions\/(_cr-\w+|cr-\w+\.(bash|fish))$/,
      /^formats\/((kinds\/)?cr_\w+|linux_cr)\.ksy$|^formats\/(README\.md|format\.lock\.json|restart\.yml|criu\/(messages\.yaml|criu_image\.ksy|protobuf_wire\.ksy))$/,
      /^schemas\/[\w-]+\.schema\.json$/,
      /^native\/(Makefile|[\w-]+\.1|\w+\/[\w-]+\.[ch])$/,
    ];
    expect(files.filter((path) => !wanted.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('has every chunk that its commands take, and no other', () => {
    const inside = (name: string) => read(`dist/cli/${name}`);
    const reached = new Set<string>();
    const visit = (name: string): void => {
      if (reached.has(name)) return;
      reached.add(name);
      for (const [, other] of inside(name).matchAll(/["']\.\/([\w-]+\.js)["']/g)) visit(other as string);
    };
    for (const name of ['cr-compat.js', 'cr-image.js', 'cr-validate.js', 'worker.js']) visit(name);
    expect(readdirSync(join(installed, 'dist/cli')).toSorted()).toEqual([...reached].toSorted());
  });

  test('has maps of its modules and declarations, and the sources that they lead to', () => {
    const code = files.filter((path) => /^dist\/(?!cli\/).*\.(js|d\.ts)$/.test(path));
    expect(code.length).toBeGreaterThan(300);
    const missing = code.flatMap((path) => {
      const map = `${path}.map`;
      if (!files.includes(map)) return [map];
      const sources: string[] = JSON.parse(read(map)).sources;
      return sources.map((source) => join(dirname(path), source)).filter((source) => !files.includes(source));
    });
    expect(missing).toEqual([]);
  });

  test('has the C of both programs, and it compiles', () => {
    const { status, stderr } = spawnSync('make', ['-s', '-n', '-C', join(installed, 'native')], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

/** Anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(text: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  const prose = text.replace(/^```.*?^```$/gms, '');
  for (const [, id] of prose.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.add(id as string);
  for (const [, heading] of prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const words = (heading as string).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}

describe('links', () => {
  const pages = files.filter((path) => path.endsWith('.md'));

  /** Why a link of `page` leads nowhere. */
  function fault(page: string, target: string): string | undefined {
    if (/^(https:|mailto:)/.test(target)) return undefined;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : relative(installed, resolve(installed, dirname(page), path));
    if (file.startsWith('..')) return `${target} leads out of the package`;
    if (!existsSync(join(installed, file))) return `${target} is not there`;
    if (anchor !== undefined && !anchorsOf(read(file)).has(anchor)) return `${target} has no such heading`;
    return undefined;
  }

  test.each(pages)('of %s lead somewhere', (page) => {
    const text = read(page).replace(/^```.*?^```$/gms, '');
    const targets = [
      ...[...text.matchAll(/\]\(([^()\s]+(?:\([^()]*\))?)(?: "[^"]*")?\)/g)].map(([, target]) => target as string),
      ...[...text.matchAll(/^\[[^\]]+\]: +(\S+)/gm)].map(([, target]) => target as string),
      ...[...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target]) => target as string),
    ];
    expect(targets.flatMap((target) => fault(page, target) ?? [])).toEqual([]);
  });

  test('there are many', () => expect(pages.length).toBeGreaterThan(12));

  test('of findings lead somewhere', () => {
    const wrong = Object.values(rules).flatMap(({ see }) => fault('docs/findings.md', see) ?? []);
    expect(wrong).toEqual([]);
  });

  test('of man pages and help name files that are there', () => {
    const texts = files.filter((path) => /\.1$/.test(path)).map((path) => [path, read(path)] as const);
    const wrong = texts.flatMap(([page, text]) =>
      [...text.matchAll(/\b(docs|schemas|formats|native)\\?\/[\w./\\-]+\.(?:md|json|yml|ksy|h)\b/g)]
        .map(([path]) => path.replaceAll('\\', ''))
        .filter((path) => !existsSync(join(installed, path)))
        .map((path) => `${page}: ${path}`),
    );
    expect(texts.length).toBe(5);
    expect(wrong).toEqual([]);
  });
});

describe('licences', () => {
  const notices = read('THIRD-PARTY-NOTICES');
  const KAITAI = /kaitai-struct [\d.]+, Apache-2\.0/;

  const about = (name: string) => {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    const text = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
    return { title: `${name} ${version}\n`, text };
  };

  /** Packages whose code is in a bundle that is made of `entry`. */
  async function bundled(entry: string, platform: 'browser' | 'node'): Promise<string[]> {
    const { metafile } = await build({
      entryPoints: [join(root, entry)],
      absWorkingDir: root,
      bundle: true,
      write: false,
      metafile: true,
      platform,
      format: 'esm',
      external: ['kaitai-struct-compiler'],
      logLevel: 'silent',
      ...(platform === 'browser' && { plugins: [withoutNode] }),
    });
    return packagesIn(metafile);
  }

  const withoutNode = {
    name: 'without-node',
    setup(setup: { onLoad: (filter: { filter: RegExp }, use: () => { contents: string }) => void }) {
      setup.onLoad({ filter: /[\\/]node[\\/]source\.[jt]s$/ }, () => ({
        contents: 'export const openSource = undefined;',
      }));
    },
  };

  test('of everything that is in the page are there in full, and the page names them', async () => {
    const names = await bundled('src/page/main.ts', 'browser');
    expect(names).toContain('kaitai-struct');
    const page = read('dist/page.html');
    for (const name of names) {
      const { title, text } = about(name);
      expect(notices).toContain(title);
      expect(notices).toContain(text);
      expect(page).toContain(title.trim());
    }
  });

  test('of Kaitai stand where its runtime is: in dist/generated, in the bundles of the commands, and in the page', () => {
    expect(read('dist/generated/kaitai-runtime.js')).toMatch(KAITAI);
    expect(read('dist/page.html')).toMatch(KAITAI);
    const chunks = files.filter((path) => path.startsWith('dist/cli/'));
    const holding = chunks.filter((path) => read(path).includes('processRotateLeft'));
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.filter((path) => !KAITAI.test(read(path)))).toEqual([]);
  });

  test('no other package is in the bundles of the commands', () => {
    const imported = files
      .filter((path) => path.startsWith('dist/cli/'))
      .flatMap((path) =>
        [...read(path).matchAll(/(?:from|import\()\s*["']([^."'][^"']*)["']/g)].map(([, name]) => name),
      );
    for (const name of ['yaml', 'picocolors', 'tinypool', '@hpcc-js/wasm-zstd', 'fzstd', 'modern-tar', 'base64-js']) {
      expect(imported).toContain(name);
    }
    const own = new Set([...Object.keys(description.dependencies), ...Object.keys(description.peerDependencies)]);
    const foreign = imported.filter((name) => !name?.startsWith('node:') && !own.has(name as string));
    expect(foreign.filter((name) => !name?.startsWith('@noble/hashes/'))).toEqual([]);
  });

  test('of what the action has in its file are written beside it', async () => {
    const names = await bundled('dist/cli/cr-compat.js', 'node');
    expect(names).toEqual(expect.arrayContaining(['yaml', 'picocolors']));
    const tool = spawnSync(process.execPath, [join(root, 'tools/bundle-action.mjs')], { encoding: 'utf8' });
    expect(tool.stderr).toBe('');
    const beside = readFileSync(join(root, 'action/THIRD-PARTY-NOTICES'), 'utf8');
    for (const name of names) expect(beside).toContain(about(name).text);
  });
});

describe('types', () => {
  writeFileSync(
    join(folder, 'module.mts'),
    `import * as library from 'cr-image';
import * as node from 'cr-image/node';
import * as compat from 'cr-image/compat';
import * as report from 'cr-image/report';
import * as criu from 'cr-image/criu';
console.log(library, node, compat, report, criu);

const image: library.Image = library.readImage(new Uint8Array());
for (const object of image.objects) {
  if (object.type === 'TASK_STRUCT') console.log(object.nsproxy?.utsNs.nodename, object.parent?.comm);
  if (object.type === 'VMA') console.log(object.mm.brk + 1n, library.vmFlags.names(object.vmFlags));
}
const lenient: library.LenientImage = library.readImage(new Uint8Array(), { references: 'lenient' });
for (const object of lenient.objects) {
  if (object.type !== 'VMA') continue;
  const { mm } = object;
  if (mm === null || library.isDangling(mm)) console.log(mm?.pos);
  else console.log(mm.brk);
}
`,
  );
  writeFileSync(
    join(folder, 'common.cts'),
    `import type { Image } from 'cr-image' with { 'resolution-mode': 'import' };
export async function read(bytes: Uint8Array): Promise<Image> {
  const { readImage } = await import('cr-image');
  return readImage(bytes);
}
`,
  );
  writeFileSync(
    join(folder, 'required.cts'),
    `import cr = require('cr-image');
export const read = (bytes: Uint8Array): cr.Image => cr.readImage(bytes);
`,
  );

  function check(compiler: string, ...args: string[]): string {
    const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
    const strict = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      'false',
      '--target',
      'es2022',
    ];
    const own = compiler === 'typescript' ? ['--ignoreConfig'] : [];
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, ...strict, ...own, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout + stderr;
  }

  const NODE16 = ['--module', 'node16', 'module.mts', 'common.cts'];
  const NODENEXT = ['--module', 'nodenext', 'module.mts', 'common.cts', 'required.cts'];
  const BUNDLER = ['--module', 'esnext', '--moduleResolution', 'bundler', 'module.mts'];

  test.each([
    ['5.4, as modules and from CommonJS of Node 16', 'typescript-5.4', NODE16],
    ['5.4, for bundlers', 'typescript-5.4', BUNDLER],
    ['the newest, as modules and from CommonJS of Node 16', 'typescript', NODE16],
    ['the newest, with require', 'typescript', NODENEXT],
    ['the newest, for bundlers', 'typescript', BUNDLER],
  ])('are those of TypeScript %s', (_, compiler, args) => {
    expect(check(compiler, ...args)).toBe('');
  });

  test('the compilers are the oldest one that is promised, and the newest', () => {
    const version = (name: string) =>
      JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version as string;
    expect(version('typescript-5.4')).toMatch(/^5\.4\./);
    expect(description.devDependencies.typescript).toMatch(/^\^7\./);
    expect(read('README.md')).toContain('TypeScript 5.4');
  });
});

describe('CommonJS', () => {
  test('takes the package with require, as the README says', () => {
    const program = `
const { createImage, readImage, writeImage } = require('cr-image');
const { openImage } = require('cr-image/node');
const image = createImage();
image.add('UTS_NS', { nodename: 'box' });
console.log(readImage(writeImage(image)).objects[0].nodename, typeof openImage);
`;
    writeFileSync(join(folder, 'program.cjs'), program);
    const { stdout, stderr, status } = spawnSync(process.execPath, ['program.cjs'], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: 'box function\n', status: 0 });
    const lines = stderr
      .split('\n')
      .filter((line) => line !== '' && !/ExperimentalWarning|--trace-warnings/.test(line));
    expect(lines).toEqual([]);
  });
});
