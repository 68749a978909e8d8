/** What a run of the benchmarks is shown as. */
import { cpus, release, totalmem } from 'node:os';

/** Where it ran. */
export const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  kernel: release().split('-')[0],
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
});

const number = (value) => (value >= 1000 ? String(Math.round(value)) : value.toPrecision(3));
const shown = ({ median, min, max, unit }) => {
  const range = min === undefined ? '' : ` (${number(min)}–${number(max)})`;
  return `${number(median)}${range} ${unit}`;
};
const wanted = ({ most, least }) => (most === undefined ? `≥ ${least}` : `≤ ${most}`);
const isMet = ({ median, most = Infinity, least = 0 }) => median <= most && median >= least;

/** For a terminal. */
export const table = (results) =>
  results
    .map((one) => `${isMet(one) ? 'met   ' : 'missed'}  ${one.what.padEnd(58)} ${shown(one).padEnd(36)} ${wanted(one)}`)
    .join('\n');

export const markdown = ({ machine: { cpu, cores, memoryGiB, kernel, node, date }, rounds, results }) => `# Results

\`npm run bench -- --write\` wrote this page on ${date}: ${cpu}, ${cores} cores, ${memoryGiB} GiB, Linux ${kernel}, Node ${node}.
Each number is the median of ${rounds} rounds (lowest–highest in parentheses); in each round everything that is compared ran in turn.
What the bare loops do stands in [bare.mjs](bare.mjs).

| what | measured | wanted | |
| --- | --- | --- | --- |
${results.map((one) => `| ${one.what} | ${shown(one)} | ${wanted(one)} | ${isMet(one) ? 'met' : '**missed**'} |`).join('\n')}

![Time over the number of objects, both logarithmic](growth.svg)
`;

/** Time over number of objects, both logarithmic: what is linear has the slope of the grey line. */
export async function growthSvg(growth) {
  const [{ compile }, vega] = await Promise.all([import('vega-lite'), import('vega')]);
  const { spec } = compile({
    title: 'CRED objects of 72 bytes: time over their number',
    width: 520,
    height: 340,
    data: { values: growth },
    encoding: {
      x: { field: 'objects', type: 'quantitative', scale: { type: 'log' }, title: 'objects' },
      y: { field: 'ms', type: 'quantitative', scale: { type: 'log' }, title: 'milliseconds' },
      color: { field: 'what', type: 'nominal', title: null },
    },
    layer: [
      { mark: { type: 'line', point: true } },
      {
        data: { values: [1e3, 1e6].map((objects) => ({ objects, ms: objects / 2e3, what: 'linear' })) },
        mark: { type: 'line', strokeDash: [4, 4], color: 'grey' },
        encoding: { color: { value: 'grey' } },
      },
    ],
  });
  return `${await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG()}\n`;
}
