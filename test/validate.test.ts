import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createImage, imageToJson, type Report, readImage, rules, validateImage, writeImage } from 'cr-image';
import fc from 'fast-check';
import { goldens } from './support/goldens.js';
import { codesOf, invalid } from './support/invalid.js';
import { seed } from './support/seed.js';

const containers = goldens.filter(({ name }) => name.startsWith('container-'));
const image = (code: string): Uint8Array => invalid.find((one) => one.code === code)?.bytes as Uint8Array;

/** A small image with references, tails and END. */
const sealed = image('OBJECT_UNREFERENCED');

/** What holds for every report whatever. */
function expectSound(report: Report, bytes: Uint8Array): void {
  const { inventory, findings, counts, folded, verdict } = report;
  const objects = inventory.kinds.reduce((sum, kind) => sum + kind.bytes, 0);
  expect(inventory.header + inventory.padding + inventory.unread + objects).toBe(bytes.length);
  expect(inventory.unread).toBeGreaterThanOrEqual(0);
  expect(counts.error + counts.warning + counts.information).toBe(findings.length + folded);
  for (const { offset, length, message, context } of findings) {
    expect(offset + length).toBeLessThanOrEqual(bytes.length);
    expect(message).not.toMatch(/\?|undefined/);
    if (bytes.length > 0) expect(context?.hex).toMatch(/^([0-9a-f]{2}){1,32}$/);
  }
  expect(verdict.wellFormed === true && counts.byLevel['well-formed'].error > 0).toBe(false);
}

describe('the corpus of invalid images', () => {
  test('has every code that can be found in an image', () => {
    const levels = new Set(['well-formed', 'valid', 'consistent', 'restorable']);
    // Those about checkpoints of CRIU have a corpus of their own.
    const codes = Object.entries(rules).filter(([code, { level }]) => levels.has(level) && !code.startsWith('CRIU_'));
    expect(invalid.map(({ code }) => code).sort()).toEqual(codes.map(([code]) => code).sort());
  });

  test.each(invalid)('$code', ({ code, bytes, near, report, entry }) => {
    const policy = entry.policy ?? 'default';
    const { tool, ...actual } = validateImage(bytes, { name: `${code}.cr`, level: 'restorable', policy });
    expect(actual).toEqual(report);
    expect(tool.name).toBe('cr-image');
    const found = actual.findings.find((finding) => finding.code === code);
    expect(found).toMatchObject({ offset: entry.offset, length: entry.length, level: entry.level });
    expectSound({ tool, ...actual }, bytes);
    const other = validateImage(near, { policy });
    expect(codesOf(other)).not.toContain(code);
    expect(other.verdict.valid).toBe(true);
  });

  test.each(invalid)('the reader throws $code where decoding cannot go on', ({ code, bytes }) => {
    const { level, severity } = rules[code];
    const outcome = (): string => {
      try {
        readImage(bytes, { references: 'lenient' });
        return 'read';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    const isSemantic = ['KIND_ZERO', 'PAGES_LENGTH_MISMATCH', 'PID_NUMBERS_MISMATCH', 'END_HIDDEN'].includes(code);
    const isThrown = severity === 'error' && (level === 'well-formed' || level === 'valid') && !isSemantic;
    expect(outcome()).toBe(code === 'LATER_POSTING' ? 'BAD_LENGTH' : isThrown ? code : 'read');
  });
});

describe('every damage is found', () => {
  test('every truncation of a sealed image', () => {
    for (let size = 0; size < sealed.length; size++) {
      const { findings, verdict } = validateImage(sealed.subarray(0, size));
      expect([size, findings.length > 0, verdict.consistent]).toEqual([
        size,
        true,
        expect.not.stringMatching(/^true$/),
      ]);
    }
  });

  test('every flipped bit of a sealed image', () => {
    const bytes = sealed.slice();
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const mask = 1 << (bit % 8);
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ mask;
      if (validateImage(bytes).passes) throw new Error(`bit ${bit} is not found`);
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ mask;
    }
  });

  test('a flipped bit of an image without END breaks a rule or is a value', () => {
    const bytes = writeImage(Object.assign(readImage(sealed, { references: 'lenient' }), { sealed: false }));
    const before = JSON.stringify(imageToJson(readImage(bytes, { references: 'lenient' })));
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const mask = 1 << (bit % 8);
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ mask;
      const { counts, verdict } = validateImage(bytes);
      const isValue =
        verdict.valid === true && JSON.stringify(imageToJson(readImage(bytes, { references: 'lenient' }))) !== before;
      if (counts.error === 0 && !isValue) throw new Error(`bit ${bit} is not found`);
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ mask;
    }
  });

  test('anything gives a sound report, and the same one again', () => {
    const change = fc.record({ at: fc.nat(), value: fc.nat(255) });
    const changes = fc.array(change, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom(...invalid, ...containers),
        changes,
        fc.boolean(),
        ({ bytes: original }, list, cut) => {
          const bytes = original.slice(0, cut ? (list[0]?.at as number) % (original.length + 1) : original.length);
          for (const { at, value } of list) if (bytes.length > 0) bytes[at % bytes.length] = value;
          const report = validateImage(bytes);
          expectSound(report, bytes);
          expect(validateImage(bytes)).toEqual(report);
        },
      ),
      { numRuns: 400, seed },
    );
  });
});

describe('validateImage', () => {
  test.each(goldens)('finds nothing wrong with $name', ({ bytes }) => {
    const { verdict, counts } = validateImage(bytes);
    expect(verdict).toMatchObject({ wellFormed: true, valid: true });
    expect(counts.byLevel.valid.error).toBe(0);
  });

  test.each(containers)('finds $name consistent', ({ name, bytes }) => {
    const { verdict, counts, passes, format, inventory } = validateImage(bytes);
    expect([verdict.consistent, counts.byLevel.consistent, passes]).toEqual([
      true,
      { error: 0, warning: 0, information: 0 },
      true,
    ]);
    expect(format).toMatchObject({ sealed: true, revision: name.includes('r3') ? 3 : 2 });
    expect(inventory.objects).toBe(readImage(bytes, { references: 'lenient' }).objects.length + 1);
  });

  test('says what the image is made of', () => {
    const { format, inventory, input, notChecked } = validateImage(image('NOT_SEALED'), { name: 'old.cr' });
    expect(input).toEqual({ name: 'old.cr', size: 552 });
    expect(format).toEqual({
      imageVersion: '1',
      arch: 'X86_64',
      byteOrder: 'little-endian',
      utsRelease: '2.6.29-rc6',
      sealed: false,
      revision: 1,
    });
    expect(inventory).toEqual({
      objects: 2,
      header: 84,
      kinds: [
        { code: 1, type: 'UTS_NS', objects: 1, bytes: 392 },
        { code: 2, type: 'CRED', objects: 1, bytes: 72 },
      ],
      padding: 4,
      unread: 0,
    });
    expect(notChecked).toEqual([{ what: 'whether it can be restored', why: 'the image has no tasks' }]);
  });

  test('goes on behind an object of a wrong length, and marks what follows from it', () => {
    const bytes = writeImage(Object.assign(readImage(sealed, { references: 'lenient' }), { sealed: false }));
    new DataView(bytes.buffer).setUint32(88 + 4, 160, true);
    const { findings, verdict, notChecked } = validateImage(bytes);
    const [first, ...others] = findings;
    expect(first).toMatchObject({ code: 'BAD_LENGTH', offset: 92, object: { index: 0, type: 'UTS_NS' } });
    expect(first?.causedBy).toBeUndefined();
    expect(others.length).toBeGreaterThan(0);
    for (const { causedBy } of others) expect(causedBy).toEqual({ code: 'BAD_LENGTH', offset: 92 });
    expect(verdict).toEqual({
      wellFormed: false,
      valid: false,
      consistent: 'undetermined',
      restorable: 'undetermined',
    });
    expect(notChecked[0]?.offset).toBeGreaterThan(92);
  });

  test('finds several mistakes in one run', () => {
    const bytes = writeImage(Object.assign(readImage(sealed, { references: 'lenient' }), { sealed: false }));
    bytes[84] = 1;
    bytes[88 + 8 + 63] = 1;
    bytes[88 + 392 + 96 + 12] = 1;
    expect(codesOf(validateImage(bytes))).toEqual(
      expect.arrayContaining(['PADDING_NOT_ZERO', 'TEXT_AFTER_NUL', 'RESERVED_NOT_ZERO']),
    );
  });

  test('takes both byte orders', () => {
    const little = containers.map(({ bytes }) => validateImage(bytes).format?.byteOrder);
    expect(new Set(little)).toEqual(new Set(['little-endian', 'big-endian']));
  });

  test('folds the list and goes on counting, the worst first', () => {
    const many = createImage();
    for (let i = 0; i < 20; i++) many.add('CRED', { credFlags: 2n });
    many.objects.push({ type: 'UNKNOWN', code: 0x1234, payload: new Uint8Array(0) });
    const bytes = writeImage(many);
    bytes[bytes.length - 1] = 1;
    const all = validateImage(bytes, { maxIssues: 0 });
    const some = validateImage(bytes, { maxIssues: 3 });
    expect(some.counts).toEqual(all.counts);
    // of each CRED that it knows a bit too many, and that nothing unknown restarts; the same of the kind; the padding
    expect(all.findings).toHaveLength(43);
    expect([some.findings.length, some.folded]).toEqual([3, 40]);
    expect(codesOf(some)).toContain('RESERVED_NOT_ZERO');
    expect(some.verdict).toEqual(all.verdict);
  });

  test('leaves out what it is told to, and says so', () => {
    const bytes = image('VMA_OVERLAP');
    const reasons = { VMA_OVERLAP: 'known' };
    const report = validateImage(bytes, { ignore: ['VMA_OVERLAP'], reasons });
    expect(report.passes).toBe(true);
    expect(report.findings.filter(({ level }) => level !== 'restorable')).toEqual([]);
    expect(report.suppressed).toEqual([{ code: 'VMA_OVERLAP', count: 1, reason: 'known' }]);
    expect(validateImage(bytes, { only: ['VMA_EMPTY'] }).suppressed).toContainEqual({ code: 'VMA_OVERLAP', count: 1 });
    expect(validateImage(image('NOT_AN_IMAGE'), { ignore: ['NOT_AN_IMAGE'] }).verdict.wellFormed).toBe('undetermined');
  });

  test('takes other severities, and what passes', () => {
    const bytes = image('VMA_OVERLAP');
    const warning = { severity: { VMA_OVERLAP: 'warning' } } as const;
    expect(validateImage(bytes, warning)).toMatchObject({ passes: true, verdict: { consistent: true } });
    expect(validateImage(bytes, { ...warning, failOn: 'warning' }).passes).toBe(false);
    expect(validateImage(bytes, { level: 'valid' }).passes).toBe(true);
    expect(validateImage(image('SECUREBITS_SET')).passes).toBe(true);
    expect(validateImage(image('SECUREBITS_SET'), { level: 'restorable' }).passes).toBe(false);
  });

  test('is not slowed down by many ENDs', () => {
    const end = writeImage(createImage()).subarray(88);
    const bytes = new Uint8Array(88 + 50_000 * end.length);
    bytes.set(writeImage(createImage()));
    for (let at = 88; at < bytes.length; at += end.length) bytes.set(end, at);
    const start = performance.now();
    expect(validateImage(bytes).counts.byCode.END_NOT_LAST).toBe(49_999);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('refuses what makes no sense', () => {
    const bytes = image('VMA_OVERLAP');
    expect(() => validateImage('text' as never)).toThrow(
      expect.objectContaining({ name: 'ImageError', code: 'WRONG_TYPE', path: '' }),
    );
    expect(() => validateImage(bytes, { level: 'good' as never })).toThrow('there is no level good');
    expect(() => validateImage(bytes, { ignore: ['NOPE' as never] })).toThrow('there is no code NOPE');
    expect(() => validateImage(bytes, { maxIssues: -1 })).toThrow(RangeError);
  });

  test('does not mistake its own images for the later posting', () => {
    for (const { bytes } of goldens) expect(codesOf(validateImage(bytes))).not.toContain('LATER_POSTING');
    const report = validateImage(image('LATER_POSTING'));
    expect(codesOf(report)).toEqual(['LATER_POSTING']);
    expect(report.verdict).toMatchObject({ wellFormed: true, valid: false });
  });
});

describe('documentation of findings', () => {
  const docs = new URL('../docs/', import.meta.url);
  const anchors = (file: string): Set<string> => {
    const headings = readFileSync(new URL(file, docs), 'utf8').match(/^#+ .*$/gm) ?? [];
    return new Set(
      headings.map((line) =>
        line
          .replace(/^#+ /, '')
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replace(/ /g, '-'),
      ),
    );
  };

  test('every reference hits a heading', () => {
    for (const [code, { see }] of Object.entries(rules)) {
      const [file = '', anchor = ''] = see.split('#');
      expect([code, see, anchors(file).has(anchor)]).toEqual([code, see, true]);
    }
  });

  test('every rule says why, and what to do', () => {
    for (const [code, { message, why, hint }] of Object.entries(rules)) {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect([message, why, hint].every((text) => text.length > 3)).toBe(true);
      expect(why).toMatch(/\.$/);
      expect(hint).toMatch(/\.$/);
    }
  });
});
