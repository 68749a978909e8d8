/** Whatever is handed to a function of `cr-image/compat`: what comes is a result, a GateUsageError, or what its documentation says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as gate from 'cr-image/compat';

const folder = mkdtempSync(join(tmpdir(), 'arguments-'));
const here = process.cwd();
// Names without a folder are of files, too.
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

const text =
  'meta: {id: a, endian: le}\nseq: [{id: n, type: u4}, {id: b, type: t}]\ntypes: {t: {seq: [{id: m, type: u1}]}}';
const sources = gate.sourcesFromText({ a: text });
const now = gate.describe(sources);
const { specs } = now;
const model = gate.layoutOf(specs);
const lock = gate.append(gate.emptyLock('a'), 'r1', specs);
const revision = lock.revisions[0];
const pair = { old: 'r1', new: 'today' };
const reader = (await gate.readerOf(specs, model, 'a')) as gate.Reader;
const reading = reader.read(new Uint8Array(5));
const wish = { type: 'a::t', field: 'm' };
const file = join(folder, 'lock.json');
gate.writeLock(file, lock);
const findings = gate.compare(specs, gate.describe(gate.sourcesFromText({ a: text.replace('u4', 's4') })), pair);
const options = { formats: join(folder, 'none'), lock: file, witnesses: false };

/** What is right for each; a function that is new has to be here. */
const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  append: [lock, 'r2', specs],
  chainFaults: [lock],
  changesBetween: [
    { ...now, name: 'r1' },
    { ...now, name: 'today' },
  ],
  check: [options],
  compare: [specs, now, pair],
  compose: [reader, wish],
  describe: [sources],
  differences: [reading, reading, () => true],
  emptyLock: ['a'],
  inventions: [reader, wish],
  isRule: ['FIELD_REMOVED'],
  knownTo: [model],
  layoutOf: [specs, specs],
  layoutsOf: [specs, specs, true],
  lengthsOf: [model.types[0]],
  loadSources: [folder, [], []],
  lockText: [lock],
  nextLock: [options],
  parseLock: [gate.lockText(lock), file],
  readImageWith: [file, now],
  readLock: [file],
  readerOf: [specs, model, 'a', []],
  revisionOf: [specs, 1],
  rewrites: [lock, lock],
  sameDescription: [specs, specs],
  sourcesFromText: [{ a: text }],
  today: [options, lock],
  withIdentity: [specs, specs],
  witnesses: [findings, revision, specs, [], [], 1],
  writeLock: [file, lock],
};
const ERRORS = ['BrokenFiles', 'GateError', 'GateUsageError'];

const cyclic: Record<string, unknown> = { meta: {} };
cyclic.types = { cyclic };
const deep = () => {
  let type: object = {};
  for (let depth = 0; depth < 1e5; depth++) type = { types: { t: type } };
  return { a: type };
};
const throwing = { get: () => Promise.reject };
const getter = (name: string) => ({
  get [name]() {
    throw new TypeError('not for you');
  },
});
const { proxy: gone, revoke } = Proxy.revocable({}, throwing);
revoke();

const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  Number.NaN,
  5n,
  '',
  '\0',
  'constructor',
  '['.repeat(2e4),
  Symbol('x'),
  () => undefined,
  [],
  [null],
  [gone],
  [undefined, undefined],
  new Array(1e9),
  {},
  Object.create(null),
  gone,
  new Map(),
  new Map([[5, 5]]),
  new Map([['a', null]]),
  new Map([['a', { ...sources.get('a'), ksy: cyclic }]]),
  new Uint8Array(8),
  cyclic,
  deep(),
  ...['specs', 'a', 'format', 'revisions', 'name', 'old', 'type', 'formats', 'severity'].map(getter),
  { a: '['.repeat(2e4) },
  { a: `types: {t: ${'{t: '.repeat(3e3)}` },
  { a: 'meta: {id: a}\ntypes: &t {u: {types: *t}}' },
  { a: null },
  { a: 5 },
  { a: cyclic },
  { a: { meta: null } },
  { a: { meta: { imports: 5 } } },
  { a: { seq: 5 } },
  { a: { seq: [null] } },
  { a: { seq: [{ id: 'n', size: 5n }] } },
  { a: { seq: [{ id: { toString: 5 }, type: 'u1' }] } },
  { a: { seq: [{ id: Object.create(null), type: 'u1' }] } },
  { a: { instances: { n: null } } },
  { a: { types: [] } },
  { a: { enums: { e: { 0: null } } } },
  { specs: {}, locate: 5 },
  { specs: null, locate: () => undefined, name: 'r1' },
  { ...now, specs: { a: { seq: [5] } }, name: 'r1' },
  { old: 5, new: 'today' },
  { ...lock, revisions: null },
  { ...lock, revisions: [null] },
  { ...lock, revisions: [{ ...revision, specs: { a: [] } }] },
  { name: 'r1', specs: [] },
  { ...reader },
  { ...reading },
  { ...model },
  model,
  model.types[0],
  { type: 'a', length: -1 },
  { type: 'a', items: 1e300 },
  { type: 'a', value: {} },
  [{ severity: 'error', target: null }],
  [{ severity: 'error', target: { type: 5 } }],
];

/** @returns what was thrown */
async function thrownBy(name: string, args: readonly unknown[]): Promise<unknown> {
  try {
    const of = (gate as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name];
    const result = await of?.(...args);
    if (name === 'inventions') for (const _ of result as Iterable<unknown>);
    return undefined;
  } catch (error) {
    return error;
  }
}

const isDocumented = (name: string, error: unknown) =>
  error instanceof gate.GateError || (name === 'writeLock' && (error as NodeJS.ErrnoException).syscall === 'open');

test('every function is tried', () => {
  const functions = Object.entries(gate).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  expect([...Object.keys(RIGHT), ...ERRORS].sort()).toEqual(functions.sort());
});

describe.each(Object.entries(RIGHT))('%s', (name, right) => {
  test('takes what is right', async () => {
    const error = await thrownBy(name, right);
    if (error !== undefined) expect(error).toBeInstanceOf(gate.GateError);
  });

  test('says of everything else what is wrong', async () => {
    const others: string[] = [];
    let refused = 0;
    for (const at of right.keys()) {
      for (const [index, value] of HOSTILE.entries()) {
        const error = await thrownBy(name, right.with(at, value));
        if (error instanceof gate.GateUsageError) refused++;
        else if (error !== undefined && !isDocumented(name, error)) {
          others.push(`argument ${at}, value ${index}: ${String((error as Error).stack).slice(0, 300)}`);
        }
      }
    }
    expect(others).toEqual([]);
    // It says of a value whether it is a rule, whatever that is.
    if (name !== 'isRule') expect(refused).toBeGreaterThan(right.length * 15);
  });
});
