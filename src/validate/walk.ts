import { align8 } from '../bytes/align.js';
import { BodyStream } from '../bytes/body-stream.js';
import { checkEnd, END, END_LENGTH, type EndFields } from '../container/end.js';
import { checkFrame, checkPadding, OBJECT_HEADER } from '../container/frames.js';
import { FIRST_OBJECT, HEADER_LENGTH, type Header, IMAGE_VERSION, readHeader } from '../container/header.js';
import { hexNumber, type Level } from '../findings.js';
import { decoders } from '../generated/decode.js';
import { VERSION } from '../generated/version.js';
import { viewsOf } from '../generated/views.js';
import { type Decoder, ObjectReader } from '../objects/object-reader.js';
import { kinds } from '../registry.js';
import type { AnySeen, Current } from './current.js';
import { Inventory } from './inventory.js';
import { type Cause, Issues } from './issues.js';
import type { Settings } from './options.js';
import { fitsFormat, fitsLaterPosting } from './posting.js';
import type { Finding, NotChecked, Report, Verdict } from './report.js';
import { Rules } from './rules.js';
import { Sight, type View } from './view.js';
import type { Walking, Window } from './window.js';

/** Kinds whose bytes are not looked at: page data. */
const lazyCodes = new Set(kinds.filter(({ fields }) => fields.some(({ lazy }) => lazy)).map(({ code }) => code));

/** Bytes of context that a finding shows. */
const CONTEXT = 32;

/**
 * One walk over an image of `size` bytes, of which `window` holds a part. It says
 * what it needs to see and leaves getting it to others, so that there is one walk
 * for images in memory and in files.
 */
export class Walk {
  private readonly issues: Issues;
  private readonly inventory: Inventory;
  private readonly notChecked: NotChecked[] = [];
  private header: Header | undefined;
  private sealed: Verdict = false;
  /** Whether all objects could be found, and their insides be looked at. */
  private isWhole = true;
  private isDecoded = true;
  /** The finding that makes the length of the latest object doubtful. */
  private suspect: Cause | undefined;
  /** The first finding after which objects may have been missed. */
  private lost: Cause | undefined;
  private rules: Rules | undefined;
  private reader: ObjectReader | undefined;
  private readonly stream = new BodyStream(new Uint8Array(0));
  /** What the stream and the views read from. */
  private bytes: Uint8Array | undefined;
  private sight: Sight | undefined;
  private views: readonly View[] = [];

  constructor(
    private readonly window: Window,
    private readonly size: number,
    private readonly settings: Settings,
  ) {
    this.issues = new Issues(settings);
    this.inventory = new Inventory();
  }

  /** @returns the report, without what only the owner of the bytes knows */
  *run(): Walking<Report> {
    const { window, size, issues } = this;
    const head = Math.min(size, FIRST_OBJECT);
    if (!window.holds(0, head)) yield { at: 0, length: head };
    this.header = readHeader(window.bytes.subarray(0, head), size, issues.raise);
    this.inventory.header = this.header === undefined ? 0 : Math.min(head, HEADER_LENGTH);
    this.inventory.padding = this.header === undefined ? 0 : head - this.inventory.header;
    if (this.header === undefined) this.stop(0, 'the header cannot be read');
    else yield* this.objects(this.header);
    return yield* this.report();
  }

  private *objects(header: Header): Walking<void> {
    const { window, size, issues, inventory } = this;
    const { littleEndian } = header;
    const rules = new Rules(header, size, issues.raise, this.settings.policy);
    const { current } = rules;
    this.rules = rules;
    this.reader = new ObjectReader(
      this.stream,
      header.archCode,
      littleEndian,
      (pos, code) => current.places.resolve(pos, code),
      issues.raise,
      (_, length) => length,
    );
    this.sight = new Sight(littleEndian, current.places);
    this.views = viewsOf(this.sight);
    yield* this.recognise(littleEndian);
    issues.place = current;
    for (let at = FIRST_OBJECT, index = 0; at < size; index++) {
      current.start(index, at);
      const left = size - at;
      if (left < OBJECT_HEADER) {
        issues.raise('TRAILING_BYTES', at, left, `/objects/${index}`, {});
        this.stop(at, 'no object header fits');
        break;
      }
      if (!window.holds(at, OBJECT_HEADER)) yield { at, length: OBJECT_HEADER };
      const code = window.u32(at, littleEndian);
      const len = window.u32(at + 4, littleEndian);
      current.code = code;
      current.len = len;
      this.weigh(code, len, left);
      if (!checkFrame(len, at, left, index, issues.raise)) {
        this.stop(at, 'len does not say where the next object starts');
        break;
      }
      inventory.count(code, len);
      const decoder = decoders[code];
      if (decoder === undefined) {
        rules.place(0);
        if (this.isDecoded) rules.unknownKind();
      } else if (this.isDecoded) {
        // Ask only where there is a need: a generator for each object would take longer than the checks.
        if (lazyCodes.has(code)) yield* this.lazily(decoder, littleEndian);
        else {
          if (!window.holds(at, len)) yield { at, length: len };
          const object = this.read(decoder);
          if (code === END && object !== undefined) yield* this.end(object as unknown as EndFields);
        }
      }
      const end = at + len;
      at = align8(end);
      if (at === end) continue;
      const present = Math.min(at, size) - end;
      if (!window.holds(end, present)) yield { at: end, length: present };
      issues.cause ??= this.suspect;
      checkPadding(window.bytes, end - window.start, end, size, index, issues.raise);
      inventory.padding += present;
    }
    yield* this.finish(rules);
  }

  /** Puts the current object through the rules. @returns the object where it is not plain and can be read */
  private read(decoder: Decoder): AnySeen | undefined {
    const { window, issues } = this;
    const rules = this.rules as Rules;
    const { current } = rules;
    if (window.bytes !== this.bytes) {
      this.bytes = window.bytes;
      this.stream.rebase(window.bytes);
      this.sight?.move(window.bytes);
    }
    const local = current.at - window.start;
    current.see(window.bytes, local);
    const view = this.views[current.code];
    const isPlain = view?.isPlain(local, current.len) === true;
    const object = isPlain ? undefined : this.decode(decoder, local);
    if (isPlain || object !== undefined) {
      const fixed = isPlain ? (this.sight as Sight).fixed : (this.reader as ObjectReader).fixed;
      this.inventory.form(current.code, fixed, (table) => current.u32(table.at + 8));
    }
    rules.place(current.code);
    const { cause } = issues;
    issues.cause ??= this.suspect;
    if (isPlain) rules.links(view);
    else if (object !== undefined && current.code !== END) rules.object(object);
    issues.cause = cause;
    return object;
  }

  /** Reads the current object field by field, and reports what is wrong with its layout. */
  private decode(decoder: Decoder, local: number): AnySeen | undefined {
    const { window, issues } = this;
    const rules = this.rules as Rules;
    const { at, len, index } = rules.current;
    issues.doubt = undefined;
    const object = this.reader?.read(decoder, window.bytes, local, at, len, index);
    if (issues.doubt !== undefined) {
      this.suspect = issues.doubt;
      rules.unreadable();
    }
    return object as AnySeen | undefined;
  }

  /** Reads the current object, of which only the fixed part is looked at. */
  private *lazily(decoder: Decoder, littleEndian: boolean): Walking<void> {
    const { window } = this;
    const { at, len } = (this.rules as Rules).current;
    const least = Math.min(decoder.fixed, len);
    if (!window.holds(at, least)) yield { at, length: least };
    const start = len < decoder.fixed ? len : window.u32(at + decoder.firstTail, littleEndian);
    const needed = Math.max(least, Math.min(start, len));
    if (!window.holds(at, needed)) yield { at, length: needed };
    if (this.read(decoder) === undefined || this.reader?.unseen === undefined) return;
    const { unseen } = this.reader;
    if (!window.holds(unseen.at, unseen.length)) yield unseen;
    this.reader.seen(window.bytes, unseen.at - window.start);
  }

  private *finish(rules: Rules): Walking<void> {
    const { issues, size } = this;
    const { current } = rules;
    const last = current.at;
    if (this.sealed === false && current.index >= 0 && this.isDecoded) yield* this.hidden(last, current);
    current.start(-1, size);
    issues.cause = this.lost;
    if (this.sealed === false && this.isDecoded) {
      // Revision 1 had no END.
      const { revision, hasLater } = this.inventory;
      const isLater = revision > 1 || hasLater;
      issues.raise('NOT_SEALED', size, 0, '', {}, isLater ? { severity: 'warning' } : undefined);
      if (rules.hasTasks && this.settings.policy === 'default') issues.raise('IMAGE_SEALED', size, 0, '', {});
    }
    issues.cause = undefined;
    if (this.isDecoded) rules.finish(this.isWhole && this.lost === undefined, this.notChecked);
  }

  /** Looks whether the objects are those of the later posting: all fit it, and some fit nothing else. */
  private *recognise(littleEndian: boolean): Walking<void> {
    const { window, size } = this;
    let count = 0;
    let objects = 0;
    for (let at = FIRST_OBJECT; at + OBJECT_HEADER <= size; objects++) {
      if (!window.holds(at, OBJECT_HEADER)) yield { at, length: OBJECT_HEADER };
      const code = window.u32(at, littleEndian);
      const len = window.u32(at + 4, littleEndian);
      if (!fitsLaterPosting(code, len)) return;
      if (!fitsFormat(code, len)) count++;
      at = align8(at + len);
    }
    if (count === 0) return;
    this.issues.raise('LATER_POSTING', FIRST_OBJECT, OBJECT_HEADER, '/objects', { count, objects });
    this.isDecoded = false;
    this.notChecked.push({
      what: 'what is inside the objects',
      why: 'they are of another format under the same image_version',
      offset: FIRST_OBJECT,
      length: size - FIRST_OBJECT,
    });
  }

  /** Decides whether findings about the object at hand follow from an earlier one: its header makes no sense. */
  private weigh(code: number, len: number, left: number): void {
    const { issues } = this;
    if (this.sealed === true) {
      issues.cause = this.lost;
    } else if (this.suspect === undefined || (fitsFormat(code, len) && len <= left)) {
      issues.cause = undefined;
      this.suspect = undefined;
    } else {
      issues.cause = this.suspect;
      this.lost ??= this.suspect;
    }
  }

  /**
   * Looks whether END stands at the end of an image in which none was found: as the
   * last object, which starts at `last`, under another kind, or swallowed by it.
   */
  private *hidden(last: number, current: Current): Walking<void> {
    const { window, size } = this;
    for (const at of new Set([last, size - END_LENGTH])) {
      if (at < last || at % 8 !== 0 || at + END_LENGTH > size) continue;
      if (!window.holds(at, END_LENGTH)) yield { at, length: END_LENGTH };
      current.at = at;
      current.see(window.bytes, at - window.start);
      if (current.u64(16) !== BigInt(at)) continue;
      const actual = at === last ? `their kind is ${current.u32(0)}` : `the object at ${hexNumber(last)} claims them`;
      current.raise('END_HIDDEN', 0, END_LENGTH, '', { actual });
      return;
    }
  }

  private *end(end: EndFields): Walking<void> {
    const { issues, size } = this;
    const { at, len, index } = (this.rules as Rules).current;
    const behind = align8(at + len);
    const isLast = behind >= size;
    const checksum = yield { checksum: at };
    issues.cause ??= this.lost;
    checkEnd(end, at, len, index, isLast ? size : behind, () => checksum as number, issues.raise);
    if (end.extra !== undefined) {
      const args = { type: 'END', where: 'behind the fixed part' };
      issues.raise('UNKNOWN_BYTES', at + END_LENGTH, end.extra.length, '/endExtra', args);
    }
    if (!isLast) {
      issues.raise('END_NOT_LAST', behind, size - behind, `/objects/${index}`, {});
      this.lost ??= issues.latest;
    }
    this.sealed = true;
  }

  /** Gives up at `at`. */
  private stop(at: number, why: string): void {
    this.isWhole = false;
    if (this.sealed !== true) this.sealed = 'undetermined';
    this.lost ??= this.issues.latest;
    this.notChecked.push({ what: 'everything from here on', why, offset: at, length: this.size - at });
  }

  private *report(): Walking<Report> {
    const { issues, settings, header } = this;
    const findings = issues.list();
    const hasTasks = this.rules?.hasTasks === true;
    for (const finding of findings) yield* this.addContext(finding);
    const isKnown = (level: Level): boolean =>
      this.isWhole && (level === 'well-formed' || (this.isDecoded && (level !== 'restorable' || hasTasks)));
    const verdicts = issues.verdicts(isKnown);
    const [wellFormed, valid, consistent, restorable] = verdicts as [Verdict, Verdict, Verdict, Verdict];
    const verdict = { wellFormed, valid, consistent, restorable };
    const asked = { 'well-formed': wellFormed, valid, consistent, restorable }[settings.level];
    if (this.isWhole && this.isDecoded && !hasTasks) {
      this.notChecked.push({ what: 'whether it can be restored', why: 'the image has no tasks' });
    }
    return {
      reportVersion: 1,
      tool: { name: 'cr-image', version: VERSION },
      input: { ...(settings.name !== undefined && { name: settings.name }), size: this.size },
      ...(header && {
        format: {
          imageVersion: String(IMAGE_VERSION),
          arch: header.arch,
          byteOrder: header.littleEndian ? 'little-endian' : 'big-endian',
          utsRelease: header.utsRelease,
          sealed: this.sealed,
          revision: this.inventory.revision,
        },
      }),
      verdict,
      level: settings.level,
      failOn: settings.failOn,
      passes: asked === true && !issues.reaches(settings.failOn, settings.level),
      counts: issues.counts(),
      findings,
      folded: issues.total - findings.length,
      suppressed: issues.left(),
      notChecked: this.notChecked,
      inventory: this.inventory.summary(this.size),
    };
  }

  /** Adds the bytes around the place of a finding. */
  private *addContext(finding: Finding): Walking<void> {
    const { window, size } = this;
    if (size === 0) return;
    const last = Math.min(finding.offset, size - 1);
    const at = last - (last % 16);
    const length = Math.min(CONTEXT, size - at);
    if (!window.holds(at, length)) yield { at, length, exact: true };
    const bytes = window.bytes.subarray(at - window.start, at - window.start + length);
    finding.context = {
      offset: at,
      hex: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    };
  }
}
