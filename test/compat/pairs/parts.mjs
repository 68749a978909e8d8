/** What specs of pairs are put together of. */
export const G = 'green';
export const R = 'red';
export const P = 'policy';
export const M = (more = '') => `meta: {id: f, endian: le, encoding: UTF-8${more}}\n`;
export const seq = (...fields) => `seq:\n${fields.map((field) => `  - ${field}\n`).join('')}`;
export const types = (map) =>
  `types:\n${Object.entries(map)
    .map(([id, body]) => `  ${id}:\n${body.replace(/^(?=.)/gm, '    ')}`)
    .join('')}`;
export const instances = (...list) => `instances:\n${list.map((one) => `  ${one}\n`).join('')}`;
export const enums = (...list) => `enums:\n${list.map((one) => `  ${one}\n`).join('')}`;
export const pair = (name, before, after, want = G, samples = []) => [name, M() + before, M() + after, samples, want];

export const LEN = '{id: len, type: u2}';
export const A = '{id: a, type: u1}';
export const B = '{id: b, type: u2}';
export const C = '{id: c, type: u4}';
export const D = '{id: d, type: u1}';
export const NAME = '{id: name, type: strz}';
export const BODY = '{id: body, size: len}';
export const inner = (...fields) => types({ t: seq(...fields) });
export const T = '{id: t, type: t}';
