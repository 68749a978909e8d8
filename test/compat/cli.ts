/** `cr-compat` in a directory of its own, with a weather station's log as the format. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import Draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

const cli = resolve('dist/cli/cr-compat.js');
export const root = process.cwd();
export const toy = readFileSync('test/compat/formats/toy.ksy', 'utf8');
export const schema = (name: string) => JSON.parse(readFileSync(resolve(root, `schemas/${name}.schema.json`), 'utf8'));
export const OK = 0;
export const INCOMPATIBLE = 1;
export const USAGE = 2;
export const INCOMPLETE = 3;

const require = createRequire(import.meta.url);
const sarifSchema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

export function sarifErrors(log: unknown): unknown {
  const ajv = new Draft04.default({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(sarifSchema);
  validate(log);
  return validate.errors ?? null;
}

/** The directory of the test that runs. */
export let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cr-compat-'));
  mkdirSync(join(dir, 'formats'));
  write('formats/toy.ksy', toy);
});
afterEach(() => rmSync(dir, { recursive: true }));

export const write = (file: string, text: string) => writeFileSync(join(dir, file), text);
export const read = (file: string) => readFileSync(join(dir, file), 'utf8');

export function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_STEP_SUMMARY: '' },
  });
  expect(`${stdout}${stderr}`).not.toMatch(/^ +at |node:internal/m);
  return { status, stdout, stderr };
}

export const change = (from: string, to: string) => {
  expect(read('formats/toy.ksy')).toContain(from);
  write('formats/toy.ksy', read('formats/toy.ksy').replace(from, to));
};

export const breakIt = () => change('type: s2', 'type: u2');
export const lockIt = (...args: string[]) => expect(run('lock', ...args).status).toBe(OK);
