/** ELF cores of real dumps, opened by gdb and eu-readelf. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createImage, type Image, readImage, toCore, vmFlags } from 'cr-image';
import { openImage } from 'cr-image/node';
import { scratch } from './scratch.js';
import { compile, dumpOf, obstacle } from './support/container.js';

const folder = scratch();
const has = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const missing = ['gdb', 'eu-readelf'].filter((command) => !has(command));
const why = obstacle() ?? (missing.length > 0 ? `no ${missing}` : undefined);
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;

/** An image of one thread with as many mappings as asked for. */
function imageOf(mappings: number): Image {
  const image = createImage();
  const mm = image.add('MM_STRUCT', { auxv: [{ aType: 9n, aVal: 0x1234n }] });
  const flags = vmFlags.of('READ');
  for (let i = 0n; i < BigInt(mappings); i++) {
    image.add('VMA', { mm, vmStart: i * 0x2000n, vmEnd: i * 0x2000n + 0x1000n, vmFlags: i === 0n ? flags : 0n });
  }
  const cred = image.add('CRED', { uid: 1000, gid: 100 });
  const common = { realCred: cred, cred, mm, signal: image.add('SIGNAL_STRUCT') };
  const task = image.add('TASK_STRUCT', { ...common, pid: image.add('PID', { numbers: [77] }), comm: 'one', nice: -5 });
  image.add('THREAD_X86_64', { task, rip: 0xdeadbeefn, xstate: new Uint8Array(576) });
  return image;
}

/** The XSAVE area in a core of one thread that has this one in its image. */
function areaOf(xstate: Uint8Array): Uint8Array {
  const image = imageOf(1);
  for (const object of image.objects) if (object.type === 'THREAD_X86_64') object.xstate = xstate;
  const core = Buffer.from(toCore(image, 77));
  const at = core.indexOf(Buffer.from([0x02, 0x02, 0, 0, ...Buffer.from('LINUX\0')]));
  return core.subarray(at + 12, at + 12 + core.readUInt32LE(at - 4));
}

describe('a core', () => {
  test.each([
    [840, 2696, { 600: 600, 832: 2688 }],
    [2432, 2696, { 600: 600, 832: 1088, 896: 1152, 1407: 1663, 1408: 1664, 2431: 2687 }],
    [2440, 2696, { 600: 600, 832: 1088, 896: 1152, 1407: 1663, 1408: 1664, 2431: 2687, 2432: 2688, 2439: 2695 }],
    [832, 832, { 600: 600 }],
    [2688, 2688, { 2000: 2000 }],
    [2696, 2696, { 2000: 2000 }],
    [3000, 3000, { 2999: 2999 }],
  ])('has the XSAVE area of %i bytes where debuggers look for it', (size, length, places) => {
    for (const [from, to] of Object.entries(places)) {
      const xstate = new Uint8Array(size);
      xstate[Number(from)] = 0xa5;
      const area = areaOf(xstate);
      expect([area.length, area.indexOf(0xa5), area.lastIndexOf(0xa5)]).toEqual([length, to, to]);
    }
  });

  test('of a process that is not there, or has no memory, or no registers, is refused', () => {
    const image = imageOf(1);
    expect(() => toCore(image, 5)).toThrow(new RangeError('the image has no process 5'));
    expect(() => toCore(createImage())).toThrow('the image has no process');
    const bare = { ...image, objects: image.objects.filter(({ type }) => type !== 'THREAD_X86_64') };
    expect(() => toCore(bare, 77)).toThrow('no registers of process 77');
    const short = imageOf(1);
    for (const object of short.objects) if (object.type === 'THREAD_X86_64') object.cs = 0x23n;
    expect(() => toCore(short, 77)).toThrow('process 77 runs a 32-bit program');
    const dead = imageOf(1);
    for (const object of dead.objects) if (object.type === 'TASK_STRUCT') object.mm = null;
    expect(() => toCore(dead, 77)).toThrow('process 77 has no memory');
  });

  const elfutils = has('eu-readelf') ? '' : ' (eu-readelf is absent: Debian package elfutils)';
  (elfutils === '' ? test : test.skip)(
    `has notes and segments that elfutils reads, also more than 65,535${elfutils}`,
    () => {
      const path = join(folder, 'core.many');
      writeFileSync(path, toCore(imageOf(1)));
      const notes = run('eu-readelf', '-n', path);
      expect(notes).toContain('pid: 77, ppid: 0');
      expect(notes).toContain('fname: one');
      expect(notes).toMatch(/uid: 1000, gid: 100/);
      expect(notes).toContain('ENTRY: 0x1234');
      expect(notes).toMatch(/rip: +0x00000000deadbeef/);
      expect(notes).toMatch(/nice: (-5|251)/);
      writeFileSync(path, toCore(imageOf(70_000)));
      const segments = run('eu-readelf', '-l', path);
      expect(segments.match(/^ +LOAD /gm)).toHaveLength(70_000);
      expect(segments).toMatch(/LOAD +0x[0-9a-f]+000 0x0+222de000 0x0+ 0x0+ 0x0*1000/);
    },
  );
});

(why === undefined ? describe : describe.skip)(`gdb${why === undefined ? '' : ` (${why})`}`, () => {
  const path = join(folder, 'looked.cr');
  const program = join(folder, 'looked');
  let core: Uint8Array;
  beforeAll(async () => {
    const ready = join(folder, 'ready');
    await dumpOf([compile('looked', folder, '-pthread'), ready], {
      box: compile('box', folder),
      ready,
      out: path,
      options: ['--allow', 'file-pipe'],
    });
    core = toCore(readImage(readFileSync(path)), 1);
    writeFileSync(join(folder, 'core'), core);
  });
  const gdb = (file: string, ...commands: string[]) =>
    run('gdb', '-nx', '-batch', ...commands.flatMap((command) => ['-ex', command]), program, join(folder, file));

  test('prints every backtrace with symbols, and reads memory', () => {
    const text = gdb('core', 'thread apply all bt', 'print (char *)heap + 4087', 'print (char *)shared + 4112');
    const [, beta = '', alpha = '', main = ''] = text.split(/^Thread \d+ /m);
    expect(main).toMatch(/wait_in_main \(\).*looked\.c:\d+\n#\d+ .* main \(/s);
    expect(alpha.match(/wait_in_alpha \(depth/g)).toHaveLength(4);
    expect(alpha).toMatch(/ alpha \(.* start_thread/s);
    expect(beta).toMatch(/wait_in_beta \(what=.*"7f3a"\).*start_thread/s);
    expect(text).toContain('"secret-across-pages"');
    expect(text).toContain('"secret-in-shared-memory"');
    expect(text).toContain(`Core was generated by \`${program} `);
  });

  test('knows libraries, mappings, auxiliary values and all registers, and has nothing to complain about', () => {
    const commands = [
      'info sharedlibrary',
      'info proc mappings',
      'info auxv',
      'x/s heap + 4087',
      'info registers',
      'print $ymm0',
      'print $mxcsr',
    ];
    const command = ['-nx', '-batch', ...commands.flatMap((text) => ['-ex', text]), program, join(folder, 'core')];
    const { stdout, stderr } = spawnSync('gdb', command, { encoding: 'utf8' });
    expect(stderr).not.toMatch(/warning|too small|error/i);
    expect(stdout).toMatch(/ Yes .*libc\.so\.6$/m);
    expect(stdout).toMatch(/^ +0x[0-9a-f]+ +0x[0-9a-f]+ +0x[0-9a-f]+ +0x[0-9a-f]+ .*looked$/m);
    expect(stdout).toMatch(/AT_ENTRY .* 0x[0-9a-f]+/);
    expect(stdout).toContain('"secret-across-pages"');
    expect(stdout).toMatch(/^rip +0x[0-9a-f]+ .*pause/m);
    expect(stdout).not.toContain('<unavailable>');
    expect(stdout).toMatch(/= \[ .*IM DM ZM OM UM PM \]/);
  });

  test('finds the same in the core of an image file, and of the thread asked for first', async () => {
    const image = await openImage(path);
    await writeFile(join(folder, 'core.file'), toCore(image, 1));
    expect(readFileSync(join(folder, 'core.file')).equals(core)).toBe(true);
    await writeFile(join(folder, 'core.beta'), toCore(image, 3));
    expect(gdb('core.beta', 'bt')).toMatch(/Current thread is 1 .*LWP 3.*wait_in_beta/s);
    await writeFile(join(folder, 'core.child'), toCore(image, 4));
    expect(gdb('core.child', 'bt')).toMatch(/ child \(ready=/);
    await image.close();
  });

  test('and elfutils agree on the notes', () => {
    const notes = run('eu-readelf', '-n', join(folder, 'core'));
    expect(notes.match(/PRSTATUS$/gm)).toHaveLength(3);
    expect(notes.match(/X86_XSTATE$/gm)).toHaveLength(3);
    for (const type of ['PRPSINFO', 'SIGINFO', 'AUXV', 'FILE'])
      expect(notes.match(RegExp(`${type}$`, 'gm'))).toHaveLength(1);
    expect(notes).toContain(`psargs: ${program}`);
  });
});
