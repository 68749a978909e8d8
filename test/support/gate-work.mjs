/** What the gate costs for specs of two sizes, in blocks of code that ran: the same each time, on any machine. */
import { Session } from 'node:inspector';
import { compare, describe, sourcesFromText, withIdentity } from 'cr-image/compat';

const session = new Session();
session.connect();
/** Answers at once within one thread. */
function ask(method, params) {
  let answer;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}
ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

function blocks() {
  let sum = 0;
  for (const { url, functions } of ask('Profiler.takePreciseCoverage').result) {
    if (!url.includes('/dist/')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  }
  return sum;
}

const times = (count, line) => Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');
const fields = (count) => `seq:\n${times(count, (i) => `  - {id: f${i}, type: u1}`)}`;
const A = 'seq:\n  - {id: a, type: u4}\n';

/** Specs of a size, and what is edited in them. */
const shapes = {
  fields: [fields, (text) => text],
  'fields, one appended': [fields, (text) => `${text}  - {id: z, type: u1}\n`],
  'fields, one in front': [fields, (text) => text.replace('seq:\n', 'seq:\n  - {id: z, type: u1}\n')],
  'fields, all renamed': [fields, (text) => text.replaceAll('id: f', 'id: g')],
  'fields, many gone': [fields, (text) => text.replace(/ {2}- \{id: f\d*7, type: u1\}\n/g, '')],
  texts: [(count) => `seq:\n${times(count, (i) => `  - {id: f${i}, type: strz}`)}`, (text) => text],
  conditions: [
    (count) => `${A}${times(count, (i) => `  - {id: f${i}, type: u1, if: a > ${i % 9}}`)}`,
    (text) => text.replace('a > 3', 'a > 4'),
  ],
  members: [
    (count) => `seq:\n  - {id: a, type: u4, enum: e}\nenums:\n  e:\n${times(count, (i) => `    ${i}: m${i}`)}`,
    (text) => text.replaceAll(': m', ': n'),
  ],
  values: [
    (count) => `${A}instances:\n${times(count, (i) => `  v${i}: {value: a + ${i}}`)}`,
    (text) => text.replace('a + 5}', 'a + 6}'),
  ],
  'values of values': [
    (count) => `${A}instances:\n  v0: {value: a + 1}\n${times(count, (i) => `  v${i + 1}: {value: v${i} + 1}`)}`,
    (text) => text,
  ],
  places: [
    (count) => `${A}instances:\n${times(count, (i) => `  v${i}: {pos: ${i}, type: u1}`)}`,
    (text) => text.replace('pos: 5,', 'pos: 6,'),
  ],
  types: [
    (count) => {
      const types = times(count, (i) => `  t${i}: {seq: [{id: a, type: u1}, {id: b, type: u2}]}`);
      return `seq:\n${times(count, (i) => `  - {id: f${i}, type: t${i}}`)}types:\n${types}`;
    },
    (text) => text.replace('type: u2', 'type: u4'),
  ],
  'types in types': [
    (count) => {
      const inner = (i) => (i === count - 1 ? 'u1' : `t${i + 1}`);
      return `seq:\n  - {id: a, type: t0}\ntypes:\n${times(count, (i) => `  t${i}: {seq: [{id: x, type: u1}, {id: a, type: ${inner(i)}}]}`)}`;
    },
    (text) => text,
  ],
};

const described = (text) => describe(sourcesFromText({ x: `meta: {id: x, endian: le, encoding: UTF-8}\n${text}` }));

const work = {};
for (const size of process.argv.slice(2)) {
  for (const [name, [make, edit]] of Object.entries(shapes)) {
    const before = make(Number(size));
    blocks();
    const [old, now] = [before, edit(before)].map(described);
    const specs = withIdentity(now.specs, old.specs);
    compare(old.specs, { ...now, specs }, { old: 'before', new: 'after' });
    work[name] = [...(work[name] ?? []), blocks()];
  }
}
process.stdout.write(JSON.stringify(work));
