/** The two breaks that really happened, by name. */
import { describe, expect, test } from '@jest/globals';
import { type Finding, withIdentity, witnesses } from 'cr-image/compat';
import { described, edit, findings, ours, pagemap, type Texts } from './compat/formats.js';

/** Numbers of the second posting, three days after the first, under the same version. */
const RENUMBERED: Readonly<Record<string, number>> = {
  task_struct: 1,
  nsproxy: 2,
  uts_ns: 3,
  ipc_ns: 4,
  mnt_ns: 5,
  pid_ns: 6,
  net_ns: 7,
  mm_struct: 8,
  signal_struct: 9,
  sighand_struct: 10,
  fs_struct: 11,
  files_struct: 12,
  file: 13,
  cred: 14,
  pid: 15,
};

/** The findings with their witnesses. */
async function proven(before: Texts, after: Texts): Promise<Finding[]> {
  const old = described(before);
  const { specs } = described(after);
  return witnesses(findings(before, after), { name: 'r1', specs: old.specs }, withIdentity(specs, old.specs), []);
}

describe('the posting that renumbered every kind', () => {
  const renumbered = (): Texts => {
    const start = ours.cr_enums?.indexOf('  kind:\n    1:') ?? -1;
    const end = ours.cr_enums?.indexOf('  task_state:') ?? -1;
    const members = (ours.cr_enums as string).slice(start, end);
    let free = 100;
    const moved = members.replace(
      /\d+:\n {6}id: (\w+)/g,
      (_, id: string) => `${RENUMBERED[id] ?? free++}:\n      id: ${id}`,
    );
    return edit(ours, 'cr_enums', members, moved);
  };

  test('is caught for each kind, with what its number meant', () => {
    const found = findings(ours, renumbered()).filter(({ rule }) => rule === 'KIND_RENUMBERED');
    const messages = found.map(({ message }) => message);
    expect(found.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(
        Object.keys(RENUMBERED)
          .filter((id) => id !== 'files_struct') // 12 before and after
          .map((id) => `cr_enums::kind::${id}`),
      ),
    );
    expect(messages).toContain(
      'You broke UTS_NS by renumbering it from 1 to 3: a reader of r1 takes your kind 3 for IPC_NS, and images of r1 still say 1.',
    );
    expect(messages).toContain(
      'You broke TASK_STRUCT by renumbering it from 17 to 1: a reader of r1 takes your kind 1 for UTS_NS, and images of r1 still say 17.',
    );
    expect(messages.find((message) => message.startsWith('You broke CRED'))).toContain('from 2 to 14');
  });

  test('is proven by an image', async () => {
    const found = await proven(ours, renumbered());
    const cred = found.find(({ rule, message }) => rule === 'KIND_RENUMBERED' && message.startsWith('You broke CRED'));
    expect(cred?.witness).toMatchObject({ path: 'objects[0].kind', old: '2 (cred)', new: '2 (nsproxy)' });
  });
});

describe('the counter that was widened beside itself', () => {
  const pages = 'nr_pages\n        type: u4';
  const rest = '      - id: rest\n';
  const wide = (name: string) => `      - id: ${name}\n        type: u8\n        if: _io.size >= 24\n${rest}`;

  test.each([
    [
      'the old one renamed, the new one with its name',
      edit(edit(pagemap, 'pagemap', pages, `compat_${pages}`), 'pagemap', rest, wide('nr_pages')),
    ],
    ['the old one kept, the new one called otherwise', edit(pagemap, 'pagemap', rest, wide('nr_pages64'))],
  ])('%s', async (_, after) => {
    const [twin, ...more] = (await proven(pagemap, after)).filter(({ severity }) => severity === 'error');
    expect(more).toEqual([]);
    expect(twin).toMatchObject({ rule: 'COUNTER_TWIN', breaks: 'old readers' });
    expect(twin?.message).toMatch(/adding nr_pages(64)? \(an unsigned integer of 8 bytes\) beside (compat_)?nr_pages/);
    expect(twin?.message).toContain('a reader of r1 still takes bytes 8–11 for the count');
    expect(twin?.location).toMatchObject({ line: expect.any(Number) });
  });

  test('widened in place it is caught too, and proven', async () => {
    const found = await proven(pagemap, edit(pagemap, 'pagemap', pages, pages.replace('u4', 'u8')));
    const widened = found.find(({ rule }) => rule === 'FIELD_WIDENED');
    expect(widened?.message).toContain('widening nr_pages from 4 bytes to 8 bytes');
    expect(widened?.witness).toBeDefined();
    expect(widened?.witness?.old).not.toBe(widened?.witness?.new);
  });
});
