/** native/image/cr_restart.h and src/generated/restart.ts: what speaks against a restart, for cr-restart and the validator. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formatsDir, upper } from '../description.mjs';
import { NOTICE } from './banner.mjs';

const code = (name) => upper(name.replaceAll('-', '_'));
const json = (value) => JSON.stringify(value);

/** formats/restart.yml, held against what the specs describe. */
export function describeRestart({ kinds, enums, flagSets }, dir = formatsDir) {
  const restart = parse(readFileSync(`${dir}restart.yml`, 'utf8'));
  const names = (sets, id) => new Set(sets.find((set) => set.id === id).members.map(({ name }) => name));
  const known = (list, all, what) => {
    for (const name of list) if (!all.has(name)) throw new Error(`restart.yml: there is no ${what} ${name}`);
  };
  known(restart.vm_flags, names(flagSets, 'vm_flag'), 'vm_flag');
  known(restart.families, names(enums, 'address_family'), 'address family');
  known(restart.socket_types, names(enums, 'socket_type'), 'socket type');
  const forms = Object.entries(restart.forms).map(([id, revision]) => {
    const kind = kinds.find((one) => one.id === id);
    const form = kind?.forms.find(({ since }) => since === revision);
    if (form === undefined) throw new Error(`restart.yml: revision ${revision} appended nothing to ${id}`);
    return { type: kind.type, revision, fixed: form.fixed };
  });
  return { ...restart, forms };
}

const each = (name, doc, items) => [
  `/* X(${doc}) */`,
  `#define ${name}(X) \\`,
  ...items.map((item, i) => `\tX(${item})${i < items.length - 1 ? ' \\' : ''}`),
  '',
];

export function emitRestartHeader(format) {
  const { conditions, forms, vm_flags, devices, fstypes, families, socket_types } = describeRestart(format);
  const mask = (name, prefix, list) => [`#define ${name} (${list.map((one) => prefix + one).join(' | ')})`, ''];
  return [
    `/* ${NOTICE.replace('formats/*.ksy', 'formats/restart.yml')} */`,
    '/* What speaks against a restart as far as the image shows it: the validator has the same table. */',
    '#ifndef CR_RESTART_H',
    '#define CR_RESTART_H',
    '',
    '#include "cr_image.h"',
    '',
    ...each(
      'CR_EACH_CONDITION',
      'name, whether a user may take the risk, what it is about',
      conditions.map(({ name, allow, text }) => `${json(name)}, ${allow}, ${json(text)}`),
    ),
    ...each(
      'CR_EACH_RESTART_FORM',
      'kind, length of the fixed part that it needs at least, the revision that wrote it first',
      forms.map(({ type, fixed, revision }) => `CR_OBJ_${type}, ${fixed}, ${revision}`),
    ),
    '/* Mappings that can not be made. */',
    ...mask('CR_RESTART_NO_VM_FLAGS', 'CR_VM_FLAG_', vm_flags),
    ...each(
      'CR_EACH_RESTART_DEVICE',
      'major and minor number of a character device without a state',
      Object.values(devices).map((numbers) => numbers.join(', ')),
    ),
    ...each('CR_EACH_RESTART_NO_FSTYPE', 'file system whose files are no files', fstypes.map(json)),
    ...each(
      'CR_EACH_RESTART_NO_FAMILY',
      'address family of sockets without a state that could be set',
      families.map((name) => `CR_ADDRESS_FAMILY_${name}`),
    ),
    ...each(
      'CR_EACH_RESTART_NO_SOCKET_TYPE',
      'type of such sockets',
      socket_types.map((name) => `CR_SOCKET_TYPE_${name}`),
    ),
    '#endif',
    '',
  ].join('\n');
}

export function emitRestart(format) {
  const { conditions, losses, ...values } = describeRestart(format);
  const rules = (list) =>
    list.flatMap(({ name, message, why, hint }) => [`  ${code(name)}: ${json({ name, message, why, hint })},`]);
  return [
    `// ${NOTICE.replace('formats/*.ksy', 'formats/restart.yml')}`,
    '',
    '/** What speaks against a restart, as far as an image shows it. cr-restart has the same table. */',
    'export const conditions = {',
    ...rules(conditions),
    '} as const;',
    '',
    '/** What is lost, and a program survives. */',
    'export const losses = {',
    ...rules(losses),
    '} as const;',
    '',
    '/** The revision whose form an object needs. */',
    `export const restartForms: readonly { readonly type: string; readonly revision: number; readonly fixed: number }[] = ${json(values.forms)};`,
    `export const noVmFlags = ${json(values.vm_flags)} as const;`,
    '/** Character devices without a state: major and minor number. */',
    `export const devices: readonly (readonly [number, number])[] = ${json(Object.values(values.devices))};`,
    `export const noFstypes: readonly string[] = ${json(values.fstypes)};`,
    `export const noFamilies = ${json(values.families)} as const;`,
    `export const noSocketTypes = ${json(values.socket_types)} as const;`,
    '',
  ].join('\n');
}
