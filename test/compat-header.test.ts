/** C headers against the format. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, type Finding, type Lock, nextLock, writeLock } from 'cr-image/compat';

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
    expect(await headerFindings('native/image/cr_image.h')).toEqual([]);
  });

  test('the second posting fails, with its numbers and lengths', async () => {
    const messages = (await headerFindings('test/compat/headers/renumbered.h')).map(({ message }) => message);
    expect(messages).toContain(
      'CR_OBJ_UTS_NS is 3 in the header and 1 in the format: a reader of the format takes your UTS_NS for IPC_NS.',
    );
    expect(messages).toContain(
      'CR_OBJ_CRED is 14 in the header and 2 in the format: a reader of the format takes your CRED for SIGNAL_STRUCT.',
    );
    expect(messages).toContain('struct cr_image_task_struct has 112 bytes, TASK_STRUCT of the format 400 (-m32).');
    expect(messages).toContain('struct cr_image_signal_struct has 264 bytes, SIGNAL_STRUCT of the format 288 (-m32).');
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

  test.each([
    ['signed', 'uint32_t cr_type', 'int32_t cr_type', 'as signed'],
    ['a float', 'uint32_t cr_type', 'float cr_type', 'as a floating-point number'],
    ['an array of bytes', 'uint32_t cr_type', 'uint8_t cr_type[4]', 'as an array'],
  ])('a member of the right width that is %s', async (_, from, to, says) => {
    const found = await edited('seed-shaped.h', from, to);
    expect(found.find(({ rule }) => rule === 'HEADER_TYPE')?.message).toContain(says);
  });

  test('alignment that only 32 bits have is found there', async () => {
    const aligned = await edited('seed-shaped.h', '\tuint32_t cr_uid,', '\tuint32_t lead;\n\tuint32_t cr_uid,');
    expect(aligned.some(({ message }) => message.endsWith('(-m32).'))).toBe(true);
    expect(spawnSync('cc', ['-m32', '-E', '-'], { input: '' }).status).toBe(0);
  });

  /** Findings about a header of this text, or about one of several files. */
  async function written(text: string, more: Record<string, string> = {}, formats?: string) {
    const dir = mkdtempSync(join(tmpdir(), 'header-'));
    try {
      for (const [name, content] of Object.entries({ 'mine.h': text, ...more }))
        writeFileSync(join(dir, name), content);
      const options = formats === undefined ? { formats: 'formats', lock } : { formats, lock: join(dir, 'lock.json') };
      if (formats !== undefined) writeLock(options.lock, (await nextLock(options)).lock as Lock);
      const { findings } = await check({ ...options, headers: [join(dir, 'mine.h')], witnesses: false });
      return findings.filter(({ new: now }) => now === 'mine.h');
    } finally {
      rmSync(dir, { recursive: true });
    }
  }

  const cred = (ids: string) => `#include "ids.h"
    #define FIELD(type, name) type name
    /* struct cr_image_uts_ns { of a comment } */
    typedef struct __attribute__((packed)) {
      struct ids hdr;
      ${ids}
      FIELD(u32, gid); u32 suid, sgid, euid, egid, fsuid, fsgid;
      uint64_t cap_inheritable, cap_permitted, cap_effective, cap_bset;
    } cr_image_cred;`;
  const ids = '#pragma once\n#include <stdint.h>\ntypedef uint32_t u32;\nstruct ids { u32 type, len; };\n';

  test('may include, pack, nest without a name, and make fields with macros', async () => {
    expect(await written(cred('union { u32 uid; struct { u32 user; }; };'), { 'ids.h': ids })).toEqual([]);
    const [late] = await written(cred('u32 wrong; u32 uid;'), { 'ids.h': ids });
    expect(late).toMatchObject({
      rule: 'HEADER_OFFSET',
      message: 'cr_image_cred has uid at offset 12, CRED.uid of the format at 8 (-m32).',
      location: { line: 6 },
    });
  });

  test('a struct that the format names begins with the object header', async () => {
    const [first] = await written(cred('u32 uid;').replace('struct ids hdr;', ''), { 'ids.h': ids });
    expect(first?.message).toBe('cr_image_cred has uid at offset 0, CRED.uid of the format at 8 (-m32).');
  });

  test('what stands in a struct with a name is no member', async () => {
    const [first] = await written(cred('struct { u32 uid; } inner;'), { 'ids.h': ids });
    expect(first).toMatchObject({ rule: 'HEADER_MEMBER', location: { line: 4 } });
    expect(first?.message).toBe('cr_image_cred lacks what CRED of the format has: uid (offset 8).');
  });

  test('a bit field is never a pass', async () => {
    const [first] = await written(cred('u32 uid : 31, more : 1;'), { 'ids.h': ids });
    expect(first).toMatchObject({ rule: 'NOT_COMPARABLE', location: { line: 6 } });
    expect(first?.message).toContain('the bit field cr_image_cred.uid can not be compared');
  });

  test('an object may have the length of any revision, beside kinds of another', async () => {
    const pid = 'struct cr_image_pid_ns { struct ids h; u32 level, last_pid; uint64_t pos_parent; };';
    const numbers = 'enum { CR_OBJ_CRED = 2, CR_OBJ_PID_NS = 5, CR_OBJ_NONE };';
    expect(await written(`${cred('u32 uid;')}\n${pid}\n${numbers}`, { 'ids.h': ids })).toEqual([]);
    const [wrong] = await written(`${cred('u32 uid;')}\n${numbers.replace('5', '6')}`, { 'ids.h': ids });
    expect(wrong).toMatchObject({ rule: 'HEADER_NUMBER', location: { line: 10 } });
  });

  test('any format has C names: those of its types, or with its own name in front', async () => {
    const rain = 'struct toy_rain { uint16_t amount; };\nstruct wind { uint16_t speed, direction; };\n';
    const found = await written(rain, {}, 'test/compat/formats/toy.ksy');
    expect(found.map(({ message }) => message)).toEqual([
      'struct toy_rain has amount with 2 bytes, RAIN.amount of the format with 4 (-m32).',
      'struct toy_rain has 2 bytes, RAIN of the format 4 (-m32).',
    ]);
  });

  test('numbers of any kind that are stored with their lowest bytes first are no others', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'header-'));
    try {
      const spec = join(dir, 'arc.ksy');
      writeFileSync(spec, 'meta: {id: arc, endian: be}\nseq: [{id: rec, type: rec}]\n');
      writeFileSync(spec, 'types: {rec: {seq: [{id: a, type: u4}, {id: b, type: f4}, {id: c, type: f8}]}}\n', {
        flag: 'a',
      });
      const plain = 'struct arc_rec { unsigned a; float b; double c; }';
      const found = await written(`${plain};`, {}, spec);
      expect(found.map(({ message }) => message)).toEqual(
        ['a', 'b', 'c'].map(
          (name) => `struct arc_rec has ${name} as stored le, rec.${name} of the format as stored be (-m32).`,
        ),
      );
      const turned = `${plain} __attribute__((scalar_storage_order("big-endian")));`;
      expect(await written(turned, {}, spec)).toEqual([]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  test('members of the right place and width are of the right type: lists, texts, types of their own, storage orders', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'header-'));
    try {
      const spec = join(dir, 'arc.ksy');
      const fields = ['x1: u2', 'x2: u2', 'x3: u2', 'x4: u2', 'x5: u2', 'x6: u2', 'x7: u2'].map((field) => {
        const [id, type] = field.split(': ');
        return `{id: ${id}, type: ${type}, repeat: expr, repeat-expr: 4}`;
      });
      const others = [
        '{id: t1, type: str, size: 8, encoding: ASCII}',
        '{id: t2, type: str, size: 8, encoding: UTF-16LE}',
      ];
      const bytes = [
        '{id: b1, size: 8}',
        '{id: b2, size: 8}',
        '{id: b3, size: 8}',
        '{id: p1, type: pt}',
        '{id: p2, type: pt}',
      ];
      const numbers = ['{id: n1, type: u4}', '{id: n2, type: u4}', '{id: n3, type: u4}', '{id: n4, type: u8}'];
      writeFileSync(
        spec,
        `meta: {id: arc, endian: le}
seq: [{id: rec, type: rec}, {id: turned, type: turned}]
types:
  rec: {seq: [${[...fields, ...others, ...bytes, ...numbers].join(', ')}]}
  pt: {seq: [{id: x, type: u2}, {id: y, type: u2}]}
  turned: {meta: {endian: be}, seq: [{id: m, type: u4}, {id: list, type: u2, repeat: expr, repeat-expr: 2}]}
`,
      );
      const start = '#include <stdint.h>\n#include <uchar.h>\n#pragma pack(push, 1)\nstruct pt { uint16_t x, y; };\n';
      const turned = '#pragma scalar_storage_order big-endian\nstruct turned { uint32_t m; uint16_t list[2]; };\n';
      const right = `${start}struct rec { uint16_t x1[4], x2[2][2]; struct { uint16_t v; } x3[4]; uint16_t x4[4], x5[4], x6[4], x7[4];
        char t1[8]; char16_t t2[4]; uint8_t b1[8], b2[2][4]; uint64_t b3; struct pt p1; struct { uint8_t any[4]; } p2;
        const volatile uint32_t n1; enum { ZERO } n2; union { uint32_t n3; uint8_t each[4]; }; unsigned long long n4; };
        ${turned}`;
      expect((await written(right, {}, spec)).map(({ message }) => message)).toEqual([]);
      const wrong = `${start}typedef uint16_t __be16; typedef __be16 net16; typedef uint32_t __be32; typedef __be32 net32;
        struct rec { int16_t x1[4]; uint8_t x2[8]; uint64_t x3; float x4[2]; int16_t x5[2][2]; net16 x6[4]; uint32_t x7[2];
        uint64_t t1; int64_t t2; double b1; float b2[2]; uint8_t b3[8]; uint32_t p1; float p2;
        net32 n1; uint16_t n2[2]; enum { LESS = -1 } n3; float _Complex n4; };
        ${turned.replace(/^.*\n/, '').replace('uint16_t list[2]', 'uint32_t list')}`;
      const all = (await written(wrong, {}, spec)).map(({ message }) => message);
      expect(
        all.map((message) => /^struct \w+ has (.*), (?:rec|turned)\.\w+ of the format(.*) \(/.exec(message)?.slice(1)),
      ).toEqual([
        ['x1 as a list, each signed', ' as unsigned'],
        ['x2 as a list, each of 1 bytes', ' as of 2 bytes'],
        ['x3 as an integer', ' as a list'],
        ['x4 as a list, each a floating-point number', ' as an integer'],
        ['x5 as a list, each signed', ' as unsigned'],
        ['x6 as a list, each stored be', ' as stored le'],
        ['x7 as a list, each of 4 bytes', ' as of 2 bytes'],
        ['t1 as an integer', ' as text'],
        ['t2 as an integer', ' as text'],
        ['b1 as a floating-point number', ' as bytes'],
        ['b2 as a list of floating-point numbers', ' as bytes'],
        ['p1 as an integer', ' as a type of its own'],
        ['p2 as a floating-point number', ' as a type of its own'],
        ['n1 as stored be', ' as stored le'],
        ['n2 as an array', ' as an integer'],
        ['n3 as signed', ' as unsigned'],
        ['n4 as a complex number', ' as an integer'],
        ['m as stored le', ' as stored be'],
        ['list as an integer', ' as a list'],
      ]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  test('a macro that is no number is told, and the rest is held all the same', async () => {
    const found = await written(
      'struct cr_object_header { uint32_t type, len; };\n#define CR_OBJ_CRED "2"\n#define CR_OBJ_PID 3\n',
    );
    expect(found.map(({ rule, location }) => [rule, location?.line])).toEqual([
      ['NOT_COMPARABLE', 2],
      ['HEADER_NUMBER', 3],
    ]);
  });

  test('takes the compiler that CC says, and says what one it can not run', async () => {
    const header = 'struct cr_object_header { uint32_t type, len; };';
    const with_ = async (cc: string) => {
      const before = process.env.CC;
      process.env.CC = cc;
      try {
        return await written(header);
      } finally {
        if (before === undefined) delete process.env.CC;
        else process.env.CC = before;
      }
    };
    expect(await with_('cc -std=c11')).toEqual([]);
    await expect(with_('no-such-cc')).rejects.toThrow('a C compiler is needed for --header, and no-such-cc');
    await expect(with_('false')).rejects.toThrow('can not compile anything');
  });

  test('what does not compile, or is about something else, is no verdict', async () => {
    await expect(edited('seed-shaped.h', 'struct cr_header {', 'struct cr_header { nonsense')).rejects.toThrow(
      'does not compile with -m32',
    );
    await expect(headerFindings('test/native/test.h')).rejects.toThrow(
      'no struct of it is called like a type of the format',
    );
    await expect(headerFindings('nowhere.h')).rejects.toThrow('there is no header nowhere.h');
  });
});
