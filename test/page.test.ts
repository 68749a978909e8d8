/** The page in a browser: what is seen, clicked and found, by mouse and by keys; images larger than memory. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createImage, vmFlags, writeImage } from 'cr-image';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const page = new URL('../dist/page.html', import.meta.url);
const golden = new URL('../golden/valid/container-x86_64.cr', import.meta.url).pathname;
const cli = new URL('../dist/cli/cr-image.js', import.meta.url).pathname;
const QUIET = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map((what) => `--disable-${what}`);

/** Two images of one container: a page and a mask differ, one process went and one came. */
function twoImages(): { a: Uint8Array; b: Uint8Array } {
  const one = (byte: number, umask: number, other: readonly [number, string]): Uint8Array => {
    const image = createImage();
    const cred = image.add('CRED');
    const mm = image.add('MM_STRUCT');
    const vma = image.add('VMA', { mm, vmStart: 0x10000n, vmEnd: 0x14000n, vmFlags: vmFlags.of('READ', 'WRITE') });
    const data = new Uint8Array(0x4000).fill(1);
    data[0x2000] = byte;
    data.set(Buffer.from('needle'), 0x2010);
    image.add('PAGES', { vma, vaddr: 0x10000n, pageSize: 4096n, data });
    image.add('PIPE', { ino: 3n, data: Buffer.from('another needle') });
    const fs = image.add('FS_STRUCT', { root: '/', pwd: '/', umask });
    const task = (number: number, comm: string, more: object) =>
      image.add('TASK_STRUCT', {
        realCred: cred,
        cred,
        pid: image.add('PID', { numbers: [number] }),
        signal: image.add('SIGNAL_STRUCT'),
        comm,
        ...more,
      });
    const parent = task(1, 'init', { mm, fs });
    task(other[0], other[1], { parent });
    return writeImage(image);
  };
  return { a: one(1, 0o022, [2, 'old']), b: one(2, 0o077, [3, 'new']) };
}

test('the page needs nothing from outside, and is small', () => {
  const html = readFileSync(page, 'utf8');
  expect(html).not.toMatch(/(src|href)="(?!data:)/);
  expect(html).toContain("default-src 'none'");
  expect(gzipSync(html).length).toBeLessThan(130_000);
});

if (CHROMIUM === undefined) console.warn('skipped: the page in a browser, because there is no chromium here');

const absent = CHROMIUM === undefined ? ' (chromium is absent: Debian package chromium)' : '';

(absent === '' ? describe : describe.skip)(`in a browser${absent}`, () => {
  let browser: Browser;
  let dir: string;
  const errors: string[] = [];

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'cr-image-'));
    browser = await chromium.launch({
      executablePath: CHROMIUM as string,
      args: ['--no-sandbox', '--no-first-run', ...QUIET],
      timeout: 120_000,
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true });
    expect(errors).toEqual([]);
  });

  /** Once it is true: what a click or a key does may take a moment. */
  async function soon(assertion: () => Promise<void>): Promise<void> {
    for (const end = performance.now() + 60_000; ; await setTimeout(20)) {
      try {
        return await assertion();
      } catch (error) {
        if (performance.now() > end) throw error;
      }
    }
  }

  async function opened(file: string, at = page.href): Promise<Page> {
    const tab = await browser.newPage({ viewport: { width: 1400, height: 950 } });
    tab.setDefaultTimeout(120_000);
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(at);
    if (file !== '') await tab.setInputFiles('#file', file);
    await tab.waitForSelector('#panel-findings .verdict', { state: 'attached' });
    return tab;
  }

  test('an image is a picture, and each field has its bytes, both ways', async () => {
    const tab = await opened(golden);
    await soon(async () => expect(await tab.textContent('h1')).toBe('container-x86_64.cr'));
    await soon(async () => expect(await tab.locator('.card .comm').allTextContents()).toEqual(['sh', 'sleep']));
    await soon(async () => expect(await tab.locator('.frame .namespaces').textContent()).toContain('uts box'));
    await tab.click('.card >> nth=1');
    await soon(async () => expect(await tab.textContent('#panel-object h2')).toMatch(/^TASK_STRUCT/));
    // a field marks its bytes
    await tab.hover('tr:has(th:text-is("comm"))');
    await soon(async () => expect(await tab.locator('.bytes .on').count()).toBe(16));
    expect((await tab.locator('.text .on').allTextContents()).join('')).toMatch(/^sleep·+$/);
    // a byte marks its field
    await tab.hover('.bytes [data-at="24"]');
    await soon(async () => expect(await tab.locator('tr.on th').allTextContents()).toEqual(['comm']));
    // a reference leads to its object, and back
    await tab.click('tr:has(th:text-is("mm")) .link');
    await soon(async () => expect(await tab.textContent('#panel-object h2')).toMatch(/^MM_STRUCT/));
    await tab.keyboard.press('Backspace');
    await soon(async () => expect(await tab.textContent('#panel-object h2')).toMatch(/^TASK_STRUCT/));
    // flags by name, with what the specs say of them
    await tab.click('.kinds summary:has-text("VMA")');
    await tab.click('.kinds details[open] button >> nth=0');
    await soon(async () => expect(await tab.locator('.flag').first().getAttribute('title')).toMatch(/\w/));
    await tab.close();
  });

  test('memory, findings and search, by keys', async () => {
    const tab = await opened(golden);
    await tab.keyboard.press('m');
    await soon(async () => expect(await tab.locator('.region').count()).toBeGreaterThan(3));
    await soon(async () => expect(await tab.textContent('#panel-memory')).toContain('in the image'));
    await tab.keyboard.press('f');
    await soon(async () =>
      expect(await tab.locator('.verdict').allTextContents()).toEqual(
        expect.arrayContaining(['well-formed: yes', 'valid: yes', 'consistent: yes']),
      ),
    );
    await tab.keyboard.press('/');
    await tab.keyboard.type('no such text');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('.results:has-text("not found")');
    await tab.close();
  });

  test('a damaged image has findings that lead to their bytes', async () => {
    const bytes = readFileSync(golden);
    // behind the end of nodename, in the field itself
    bytes[88 + 8 + 64 + 40] = 0x41;
    writeFileSync(join(dir, 'bad.cr'), bytes);
    const tab = await opened(join(dir, 'bad.cr'));
    await tab.keyboard.press('f');
    await soon(async () => expect(await tab.locator('.finding.error').count()).toBeGreaterThan(0));
    await soon(async () => expect(await tab.locator('nav .error').textContent()).toMatch(/^Findings \d+$/));
    await tab.click('.finding:has-text("TEXT_AFTER_NUL")');
    await soon(async () => expect(await tab.locator('#panel-object').isVisible()).toBe(true));
    await tab.waitForSelector('tr.on');
    await tab.close();
  });

  test('what is no image is told', async () => {
    writeFileSync(join(dir, 'text.cr'), 'no image at all');
    const tab = await browser.newPage();
    await tab.goto(page.href);
    await tab.setInputFiles('#file', join(dir, 'text.cr'));
    await tab.waitForSelector('.status.error:has-text("not a LinuxC/R image")');
    await tab.close();
  });

  test('two images are compared side by side: processes, pages, values, with jumps', async () => {
    const same = await opened(golden);
    await same.keyboard.press('d');
    await same.setInputFiles('#other', golden);
    await same.waitForSelector('.same:has-text("equal")');
    await same.close();
    const { a, b } = twoImages();
    writeFileSync(join(dir, 'a.cr'), a);
    writeFileSync(join(dir, 'b.cr'), b);
    const tab = await opened(join(dir, 'a.cr'));
    await tab.keyboard.press('d');
    await tab.setInputFiles('#other', join(dir, 'b.cr'));
    await tab.waitForSelector('.pairs');
    const rows = tab.locator('.pairs .pair');
    const row = async (i: number) =>
      (await rows.nth(i).locator('.side').allTextContents()).map((text) => text.replace(/\s+/g, ' '));
    await soon(async () => expect(await row(0)).toEqual(['1init2', '1init2']));
    await soon(async () => expect(await row(1)).toEqual(['2old1', 'not there']));
    await soon(async () => expect(await row(2)).toEqual(['not there', '3new1']));
    await soon(async () => expect(await rows.count()).toBe(3));
    await soon(async () => expect(await tab.locator('.pair .side.gone').count()).toBe(1));
    await soon(async () => expect(await tab.locator('.pair .side.new').count()).toBe(1));
    // the page that differs is marked where it is, in both
    await soon(async () => expect(await tab.locator('.compared code').first().textContent()).toBe('000000010000'));
    await soon(async () => expect(await tab.locator('.compared .strip i').count()).toBe(2));
    await soon(async () =>
      expect(await tab.locator('.compared .strip i').first().getAttribute('style')).toMatch(/left: 50%/),
    );
    await soon(async () => expect(await tab.textContent('.compared .name')).toContain('1 of 4 pages, 1 bytes'));
    await soon(async () => expect(await tab.textContent('.differences')).toMatch(/umask.*18.*→.*63/));
    await tab.click('.region.compared');
    await soon(async () => expect(await tab.textContent('#panel-object h2')).toMatch(/^VMA/));
    await tab.keyboard.press('d');
    await rows.nth(1).click();
    await soon(async () => expect(await tab.locator('.sign').textContent()).toBe('−'));
    await tab.click('button.difference');
    await soon(async () => expect(await tab.textContent('#panel-object h2')).toMatch(/^TASK_STRUCT/));
    await tab.close();
  });

  test('what is searched for is found in memory and beside it, and leads to its object', async () => {
    writeFileSync(join(dir, 'a.cr'), twoImages().a);
    const tab = await opened(join(dir, 'a.cr'));
    await tab.keyboard.press('/');
    await tab.keyboard.type('needle');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('.results:has-text("2 found")');
    await soon(async () =>
      expect(await tab.locator('.match .who').allTextContents()).toEqual(['1 init rw-p anonymous', '— PIPE › data']),
    );
    await soon(async () => expect(await tab.locator('.match .at').first().textContent()).toBe('0x12010'));
    await tab.click('.match >> nth=1');
    await soon(async () => expect(await tab.textContent('#panel-object h2')).toMatch(/^PIPE/));
    await tab.close();
  });

  test('an image of 5 GiB is opened in pieces', async () => {
    const path = join(dir, 'large.cr');
    const image = createImage({ revision: 2, sealed: false });
    const mm = image.add('MM_STRUCT');
    image.add('VMA', { mm, vmStart: 0x1000n, vmEnd: 0x2000n });
    writeFileSync(path, writeImage(image));
    const file = openSync(path, 'r+');
    const head = Buffer.alloc(8);
    let at = statSync(path).size;
    // private objects full of nothing: 5 GiB that take no room on the disk
    for (let i = 0; i < 2; i++) {
      head.writeUInt32LE(0x8000_0001, 0);
      head.writeUInt32LE(0xa000_0000, 4);
      writeSync(file, head, 0, 8, at);
      at += 0xa000_0000;
      ftruncateSync(file, at);
    }
    closeSync(file);
    const tab = await opened(path);
    await soon(async () => expect(await tab.textContent('.status')).toContain('5.0G'));
    await tab.click('.kinds summary:has-text("0x80000001")');
    await tab.click('.kinds details[open] button >> nth=1');
    await soon(async () => expect(await tab.textContent('.hex .more')).toContain('more bytes'));
    const heap = await tab.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    expect(heap).toBeLessThan(200 << 20);
    await tab.close();
  });

  test('names can not become markup', async () => {
    const image = createImage({ revision: 2 });
    image.add('UTS_NS', { nodename: '<img src=x onerror=alert(1)>\u001b[31m' });
    writeFileSync(join(dir, 'evil.cr'), writeImage(image));
    const tab = await opened(join(dir, 'evil.cr'));
    await soon(async () => expect(await tab.locator('img').count()).toBe(0));
    await tab.click('.kinds summary:has-text("UTS_NS")');
    await tab.click('.kinds details[open] button >> nth=0');
    await soon(async () =>
      expect(await tab.textContent('tr:has(th:text-is("nodename")) .value')).toContain('<img src=x'),
    );
    await tab.close();
  });

  test('everything that can be used has a name for those who do not see it', async () => {
    const tab = await opened(golden);
    for (const button of await tab.locator('button, input').all()) {
      const name = await button.evaluate((element) => {
        const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return (
          label.trim() || (element as HTMLInputElement).labels?.[0]?.textContent || element.parentElement?.textContent
        );
      });
      expect(name).toMatch(/\S/);
    }
    await soon(async () => expect(await tab.locator('[role=tree], [role=tablist], [role=status]').count()).toBe(3));
    await tab.close();
  });

  test('cr-image view writes a page, and serves one', async () => {
    const html = join(dir, 'view.html');
    expect(spawnSync(process.execPath, [cli, 'view', golden, '--html', html], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    const tab = await opened('', `file://${html}`);
    await soon(async () => expect(await tab.locator('.card .comm').allTextContents()).toEqual(['sh', 'sleep']));
    await tab.close();
    const server = spawn(process.execPath, [cli, 'view', golden], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [line] = await once(server.stdout, 'data');
      const url = String(line).trim();
      const served = await opened('', url);
      await soon(async () => expect(await served.locator('.card .comm').allTextContents()).toEqual(['sh', 'sleep']));
      await served.close();
      const other = await fetch(new URL('/image', url));
      expect(other.status).toBe(404);
    } finally {
      server.kill('SIGTERM');
    }
    const [status] = await once(server, 'exit');
    expect(status).toBe(0);
    const missing = spawnSync(process.execPath, [cli, 'view', join(dir, 'none.cr'), '--html', html], {
      encoding: 'utf8',
    });
    expect([missing.status, missing.stdout]).toEqual([3, '']);
  });
});
