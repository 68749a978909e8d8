/** C headers against the format. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, type Finding } from 'cr-image/compat';

const lock = 'formats/format.lock.json';

async function headerFindings(header: string): Promise<readonly Finding[]> {
  const { findings } = await check({ formats: 'formats', lock, headers: [header] });
  return findings.filter(({ rule }) => rule.startsWith('HEADER'));
}

/** A header of the fixtures with something replaced. */
async function edited(name: string, from: string, to: string): Promise<readonly Finding[]> {
  const dir = mkdtempSync(join(tmpdir(), 'header-'));
  try {
    const text = readFileSync(`test/compat/headers/${name}`, 'utf8');
    expect(text).toContain(from);
    const file = join(dir, name);
    writeFileSync(file, text.replace(from, to));
    return await headerFindings(file);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

describe('C headers', () => {
  test('the shapes of the first posting are revision 1', async () => {
    expect(await headerFindings('test/compat/headers/seed-shaped.h')).toEqual([]);
  });

  test('our own generated header is the format', async () => {
    expect(await headerFindings('native/cr_image.h')).toEqual([]);
  });

  test('the second posting fails, with its numbers and lengths', async () => {
    const messages = (await headerFindings('test/compat/headers/renumbered.h')).map(({ message }) => message);
    expect(messages).toContain(
      'CR_OBJ_UTS_NS is 3 in the header and 1 in the format: a reader of the format takes your UTS_NS for IPC_NS.',
    );
    expect(messages).toContain(
      'CR_OBJ_CRED is 14 in the header and 2 in the format: a reader of the format takes your CRED for SIGNAL_STRUCT.',
    );
    expect(messages).toContain('struct cr_image_task_struct has 112 bytes, TASK_STRUCT of the format 256 (-m32).');
    expect(messages).toContain('struct cr_image_signal_struct has 264 bytes, SIGNAL_STRUCT of the format 184 (-m32).');
    expect(messages.filter((message) => / is \d+ in the header and \d+ in the format/.test(message))).toHaveLength(
      15 - 1,
    );
  });

  test('a member elsewhere, of another width, missing', async () => {
    const inserted = await edited(
      'seed-shaped.h',
      '\tuint64_t cr_cap_inheritable',
      '\tuint64_t new;\n\tuint64_t cr_cap_inheritable',
    );
    expect(inserted.map(({ message }) => message)).toContain(
      'struct cr_image_cred has cr_cap_inheritable at offset 48, CRED.cap_inheritable of the format at 40 (-m32).',
    );
    const narrow = await edited('seed-shaped.h', 'uint32_t cr_len', 'uint16_t cr_len');
    expect(narrow.map(({ rule }) => rule)).toContain('HEADER_WIDTH');
    expect(narrow[0]?.location?.line).toBeGreaterThan(1);
    const missing = await edited('seed-shaped.h', ', cr_domainname[64]', '');
    expect(missing.map(({ rule }) => rule)).toEqual(['HEADER_MEMBER', 'HEADER_LENGTH']);
  });

  test('alignment that only 32 bits have is found there', async () => {
    const aligned = await edited('seed-shaped.h', '\tuint32_t cr_uid,', '\tuint32_t lead;\n\tuint32_t cr_uid,');
    expect(aligned.some(({ message }) => message.endsWith('(-m32).'))).toBe(true);
    expect(spawnSync('cc', ['-m32', '-E', '-'], { input: '' }).status).toBe(0);
  });

  test('what does not compile, or is about something else, is no verdict', async () => {
    await expect(edited('seed-shaped.h', 'struct cr_header {', 'struct cr_header { nonsense')).rejects.toThrow(
      'does not compile with -m32',
    );
    await expect(headerFindings('native/crc32.h')).rejects.toThrow(
      'no struct of it is called like a type of the format',
    );
    await expect(headerFindings('nowhere.h')).rejects.toThrow('there is no nowhere.h');
  });
});
