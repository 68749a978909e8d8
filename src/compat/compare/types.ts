/** Walks two revisions side by side, from the outermost types into everything they read. */
import type { Finding, Target } from '../finding.js';
import { argumentsOf, type Expr } from '../ksy/expression.js';
import { knownBits } from '../ksy/layout.js';
import { limitsOf } from '../ksy/limits.js';
import { type Case, expressionOf, type Field, hostOf, type Shape, type Type, textIn } from '../ksy/model.js';
import { match } from '../record/identity.js';
import { compareAttributes, compareShapes, sizeText } from './attributes.js';
import { Context, type Spoken, scopeOf } from './context.js';
import { noteCounts } from './counted.js';
import { delimitersOf, withoutEnd } from './delimiters.js';
import { compareFields, type FieldPair, raiseRenamed } from './fields.js';
import { framed } from './frames.js';
import { kindText, selectionOf } from './selection.js';
import { alignCases, type Both } from './switches.js';
import { shapeText } from './words.js';

export class Walk {
  private readonly seen = new Set<string>();

  constructor(private readonly context: Context) {}

  /** Compares two types, once. */
  types(old: Type, now: Type, spoken: Spoken): void {
    const key = `${old.uid} ${now.uid}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.parameters(old, now, spoken);
    const isFramed = framed(old, this.context);
    const pairs = compareFields(this.context, spoken, old, now, isFramed);
    for (const pair of pairs) this.inside(pair, spoken);
    const kept = new Set(pairs.map((pair) => pair.old));
    this.instances(
      old,
      now,
      spoken,
      old.fields.filter((field) => !kept.has(field)),
    );
    // What nothing reads has no bytes, but for a library of types for others.
    for (const [id, inner] of isLibrary(old) ? old.types : []) {
      const other = now.types.get(id);
      if (other !== undefined) this.types(inner, other, { label: `${spoken.label}.${id}`, base: 0 });
    }
  }

  /** Names of parameters are nobody's business, and a wider one takes what came before. */
  private parameters(old: Type, now: Type, spoken: Spoken): void {
    const takesAll =
      old.params.length === now.params.length && inOrder(old, now).every((is, i) => takes(is, old.params[i] as Field));
    if (takesAll || this.isToldOtherwise(old, now)) return;
    const text = ({ params }: Type) =>
      params.map(({ id, attr }) => `${id} ${attr.type ?? 'bytes'}`).join(', ') || 'none';
    const args = { type: spoken.label, from: text(old), to: text(now) };
    const at = { spec: now.spec, path: now.path };
    this.context.raise('PARAMETER_CHANGED', `${spoken.label}()`, args, at, { type: old.uid });
  }

  /** Whether types are told more or less than they were by what has them, so that what they make of it says all. */
  private isToldOtherwise(old: Type, now: Type): boolean {
    const { oldMeaning, nowMeaning } = this.context;
    const areUsed = oldMeaning.usesOf(old).length > 0 && nowMeaning.usesOf(now).length > 0;
    return old.params.length !== now.params.length && areUsed && old.parent !== undefined && now.parent !== undefined;
  }

  private instances(old: Type, now: Type, spoken: Spoken, gone: readonly Field[]): void {
    const { pairs, removed } = match(old.instances, now.instances);
    noteCounts(this.context, spoken, pairs, gone);
    for (const pair of pairs) {
      if (pair.old.shape.is !== 'value') raiseRenamed(this.context, spoken, pair);
      compareShapes(this.context, spoken, pair.old, pair.new);
      compareAttributes(this.context, spoken, pair.old, pair.new);
      this.inside(pair, spoken);
    }
    for (const gone of removed) {
      // What is computed can be computed again from fields that are all still there.
      if (gone.shape.is === 'value') continue;
      const was = `${shapeText(gone.shape)} at ${gone.attr.pos ?? 'its place'}`;
      const reads = `a reader of ${this.context.pair.old} still looks for it`;
      this.context.raiseField('FIELD_REMOVED', spoken, gone, now, { was, reads });
    }
  }

  /** What a field is made of. */
  private inside(pair: FieldPair, spoken: Spoken): void {
    const { old, new: now } = pair;
    const isTable = now.attr.pos !== undefined && now.attr.repeat !== undefined;
    const label = `${spoken.label}.${now.id}${now.attr.repeat === undefined ? '' : '[]'}`;
    this.shapes(old.shape, now.shape, pair, spoken, isTable ? label : undefined);
    if (!isTable || old.shape.is !== 'record' || now.shape.is !== 'record') return;
    const [was, is] = [old.shape.type, now.shape.type].map((type) => type && knownBits(type));
    if (was !== undefined && is !== undefined && is < was) {
      const args = { from: was / 8, to: is / 8, type: label };
      this.context.raise(
        'TABLE_ENTRY_SHRUNK',
        `${label} entry`,
        args,
        { spec: now.owner.spec, path: now.path },
        {
          type: old.owner.uid,
          field: old.uid,
        },
      );
    }
  }

  private shapes(was: Shape, is: Shape, pair: FieldPair, spoken: Spoken, label?: string): void {
    if (was.is === 'record' && is.is === 'record') {
      this.names(was, is, pair, spoken);
      if (this.isAnother(was, is)) {
        const [from, to] = [was, is].map(({ type }) => String(type?.id)) as [string, string];
        this.context.raiseField('FIELD_RETYPED', spoken, pair.new, pair.new, { from, to });
      } else if (was.type && is.type) this.types(was.type, is.type, { label: label ?? is.type.id, base: 0 });
    }
    if (was.is === 'choice' && is.is === 'choice') this.cases(was, is, pair, spoken);
  }

  /** Whether a field is of another type that either revision knows besides, which reads otherwise. */
  private isAnother({ type: was }: Named, { type: is }: Named): boolean {
    return was !== undefined && is !== undefined && was.uid !== is.uid && this.breaksAs(was, is);
  }

  /** Whether what is of one type can't be read as of another. */
  private breaksAs(was: Type, is: Type): boolean {
    return this.findingsAs(was, is).some(({ basis, severity }) => basis === 'layout' && severity === 'error');
  }

  /** What would be found if one type were the other. */
  private findingsAs(was: Type, is: Type): readonly Finding[] {
    const { pair, old, now, renamed } = this.context;
    const apart = new Context(pair, old, now, { locate: () => undefined }, renamed);
    new Walk(apart).types(was, is, { label: is.id, base: 0 });
    return apart.findings;
  }

  /** Arguments, and types that stand in no spec. */
  private names(was: Named, is: Named, { old, new: now }: FieldPair, spoken: Spoken): void {
    const [before, given] = [argumentsOf(was.name), argumentsOf(is.name)];
    const after = given && was.type && is.type ? reordered(given, was.type, is.type) : given;
    const isTold = was.type && is.type && this.isToldOtherwise(was.type, is.type);
    const verdict = isTold ? 'same' : this.context.trialOfLists(before, scopeOf(old), after, scopeOf(now));
    if (verdict === 'different') {
      this.context.raiseField('ARGUMENT_CHANGED', spoken, now, now, { from: was.name, to: is.name });
    } else if (verdict === 'unknown') {
      this.context.undetermined(spoken, now, `whether it gets the same: ${was.name} before, ${is.name} today`);
    }
    // A type that stands in no spec is known by its name alone.
    const plain = (name: string) => name.replace(/\(.*$/s, '').trim();
    if ((was.type !== undefined && is.type !== undefined) || plain(was.name) === plain(is.name)) return;
    const what = `the type ${is.name} of ${spoken.label}.${now.id}, which was ${was.name}`;
    const at = { spec: now.owner.spec, path: now.path };
    this.context.raise('NOT_COMPARABLE', `${spoken.label}.${now.uid} type`, { what }, at);
  }

  private cases(
    was: Extract<Shape, { is: 'choice' }>,
    is: Extract<Shape, { is: 'choice' }>,
    pair: FieldPair,
    spoken: Spoken,
  ): void {
    const { old, new: now } = pair;
    const { context } = this;
    const tried = context.trial(was.on, scopeOf(old), is.on, scopeOf(now));
    const isOther = tried !== 'same' || keysOf(was.cases) !== keysOf(is.cases);
    const aligned = isOther ? alignCases(context, { ...was, scope: scopeOf(old) }, { ...is, scope: scopeOf(now) }) : [];
    const kept = aligned.find((both) => this.keepsCases(both));
    const verdict = kept === undefined ? tried : 'same';
    const cases = kept ?? { was: was.cases, is: is.cases };
    if (verdict !== 'same' && context.trial(selectionOf(was), scopeOf(old), selectionOf(is), scopeOf(now)) === 'same') {
      for (const before of was.cases) {
        const after = is.cases.find(({ shape }) => kindText(shape) === kindText(before.shape));
        if (after !== undefined) this.body(before, after, pair, spoken, sizeText(is.size));
      }
      return;
    }
    if (verdict === 'different') {
      if (was.on === is.on) context.saysOtherwise(was.on, 'switch', spoken, old, now);
      context.raiseField('SWITCH_CHANGED', spoken, now, now, { from: was.on, to: is.on });
      // What is chosen by something of another kind has other cases for it.
      const [before, after] = [was, is].map(({ cases }) => new Set(cases.map(({ key }) => keyKind(key))));
      if (![...(before ?? [])].some((kind) => kind !== undefined && after?.has(kind))) {
        const field = `${spoken.label}.${now.uid}`;
        for (const { key } of [...was.cases, ...is.cases]) context.seen.follows.set(`${field} ${key}`, field);
      }
    } else if (verdict === 'unknown') {
      context.undetermined(spoken, now, `whether it is chosen by the same: ${was.on} before, ${is.on} today`);
    }
    const byKey = new Map(cases.is.map((one) => [one.key, one]));
    const readToday = (key: string) => (kept === undefined ? keyAsRead(key, is.on, old, now) : key);
    for (const before of cases.was) {
      // What has no case of its own is read as the rest is.
      const rest = byKey.get('_');
      const after = byKey.get(readToday(before.key)) ?? (rest && this.sameKind(before, rest) ? rest : undefined);
      const at = { spec: now.owner.spec, path: after?.path ?? now.path };
      const subject = `${spoken.label}.${now.uid} ${before.key}`;
      const target = decidedBy(old, was.on, before.key);
      const args = { type: spoken.label, field: now.id, label: before.label };
      if (context.spokenNumbers.has(`${before.enum?.name}=${before.key}`)) continue;
      if (after === undefined) context.raise('CASE_REMOVED', subject, args, at, target);
      else if (!this.sameKind(before, after)) {
        const names = { from: shapeText(before.shape), to: shapeText(after.shape) };
        context.raise('CASE_REBOUND', subject, { ...args, ...names }, at, target);
        const other = cases.was.slice(0, cases.was.indexOf(before)).find(({ key, shape }) => {
          const now = byKey.get(key);
          return now !== undefined && alike(shape, after.shape) && alike(before.shape, now.shape);
        });
        if (other !== undefined) context.seen.follows.set(subject, `${spoken.label}.${now.uid} ${other.key}`);
      } else this.body(before, after, pair, spoken, sizeText(is.size));
    }
    for (const after of cases.is) {
      if (cases.was.some(({ key }) => readToday(key) === after.key)) continue;
      if (this.claims(after, cases.was, pair, spoken)) continue;
      // What is found by its offset has nothing behind it; a number has its own width, whatever a size says.
      if (now.attr.pos !== undefined || (is.size !== undefined && hasSize(after.shape, is.size))) continue;
      const args = { type: spoken.label, field: now.id, label: after.label };
      const at = { spec: now.owner.spec, path: after.path };
      const target = decidedBy(now, is.on, after.key);
      const subject = `${spoken.label}.${now.uid} ${after.key}`;
      const member = after.enum?.members.find(({ number }) => String(number) === after.key);
      if (member !== undefined && context.spokenNumbers.has(`${after.enum?.name}=${after.key}`)) {
        context.seen.follows.set(subject, `${after.enum?.name}::${member.uid}`);
      }
      context.raise('CASE_UNFRAMED', subject, args, at, target);
    }
  }

  /** Whether each case that there was reads what it read. */
  private keepsCases({ was, is }: Both<Case>): boolean {
    return was.every((before) => {
      const after = is.find(({ key }) => key === before.key);
      return after !== undefined && this.sameKind(before, after);
    });
  }

  /** A number that the old revision had, and had no case for, or one for all the rest: its images may hold it. */
  private claims(after: Case, before: readonly Case[], pair: FieldPair, spoken: Spoken): boolean {
    const { new: now } = pair;
    const { context } = this;
    const subject = `${spoken.label}.${now.uid} ${after.key}`;
    const args = { type: spoken.label, field: now.id, label: after.label, to: shapeText(after.shape) };
    const on = now.shape.is === 'choice' ? now.shape.on : '';
    const target = decidedBy(now, on, after.key);
    const at = { spec: now.owner.spec, path: after.path };
    const rest = before.find(({ key }) => key === '_');
    if (rest !== undefined && this.sameKind(rest, after)) return true;
    if (rest !== undefined && !takesAnything(rest.shape)) {
      context.raise('CASE_REBOUND', subject, { ...args, from: shapeText(rest.shape) }, at, target);
      return true;
    }
    // A case that only says that there is nothing reads what was read without it.
    if (rest === undefined && takesNothing(after.shape) && sizeless(pair.old) && sizeless(pair.new)) return true;
    const of = context.old.types
      .flatMap((type) => [...type.enums.values()])
      .find(({ name }) => name === after.enum?.name);
    const isKnown = after.key === '_' || of?.members.some(({ number }) => String(number) === after.key) === true;
    if (isKnown && !context.spokenNumbers.has(`${of?.name}=${after.key}`)) {
      context.raise('CASE_CLAIMED', subject, args, at, target);
    }
    return isKnown;
  }

  /** A case keeps its type if the type is the same, or reads the same. */
  private sameKind(before: Case, after: Case): boolean {
    if (before.shape.is !== after.shape.is) return false;
    if (before.shape.is !== 'record' || after.shape.is !== 'record')
      return shapeText(before.shape) === shapeText(after.shape);
    const [was, is] = [before.shape.type, after.shape.type];
    if (was === undefined || is === undefined || was.uid === is.uid) return true;
    return this.findingsAs(was, is).every(({ basis, severity }) => basis !== 'layout' && severity !== 'warning');
  }

  /** A case's type goes by the case's name, and counts its offsets as its length does. */
  private body(before: Case, after: Case, pair: FieldPair, spoken: Spoken, size: string): void {
    const { new: now } = pair;
    const label = after.enum === undefined ? undefined : after.label;
    const counted = expressionOf(size);
    const lead =
      counted?.op === 'binary' && counted.sign === '-' && counted.right.op === 'number' ? counted.right.value : 0;
    const base = lead === (now.place?.bits ?? 0) / 8 ? lead : 0;
    const [was, is] = [before.shape, after.shape];
    if (was.is !== 'record' || is.is !== 'record') {
      compareShapes(this.context, spoken, { ...pair.old, shape: was }, { ...now, shape: is });
      return;
    }
    this.names(was, is, pair, spoken);
    if (was.type && is.type) this.types(was.type, is.type, { label: label ?? is.type.id, base });
  }
}

/** What a case is a case of; undefined for all the rest. */
const keyKind = (key: string): string | undefined =>
  key === '_' ? undefined : textIn(key) !== undefined ? 'text' : /^(true|false)$/.test(key) ? 'truth' : 'number';

/** What a reader of today makes of the text that was a case, where what is switched on has another end than it had. */
function keyAsRead(key: string, on: string, old: Field, now: Field): string {
  const text = textIn(key);
  const [before, after] = [old, now].map(({ owner }) => owner.fields.find(({ id }) => id === on));
  if (text === undefined || before === undefined || after === undefined) return key;
  return delimitersOf(before) === delimitersOf(after) ? key : JSON.stringify(withoutEnd(text, after));
}

const keysOf = (cases: readonly Case[]): string =>
  cases
    .map(({ key }) => key)
    .sort()
    .join();

/** Whether two shapes go by the same name. */
const alike = (was: Shape, is: Shape): boolean =>
  was.is === 'record' && is.is === 'record' && was.type !== undefined
    ? was.type.uid === is.type?.uid
    : shapeText(was) === shapeText(is);

/** Whether a type reads whatever there is as bytes. */
const takesAnything = (shape: Shape): boolean =>
  (shape.is === 'bytes' && shape.size === 'eos') ||
  (shape.is === 'record' && shape.type?.fields.every((field) => takesAnything(field.shape)) === true);

/** The parameters of today, in the order in which they were. */
const inOrder = (old: Type, now: Type): (Field | undefined)[] =>
  old.params.map(({ uid }) => now.params.find((parameter) => parameter.uid === uid));

/** Arguments of today, in the order in which they were. */
function reordered(args: readonly Expr[], old: Type, now: Type): readonly Expr[] {
  if (args.length !== now.params.length || old.params.length !== now.params.length) return args;
  return inOrder(old, now).map((parameter, i) => args[now.params.indexOf(parameter as Field)] ?? (args[i] as Expr));
}

/** Whether a parameter holds whatever `was` held. */
function takes(now: Field | undefined, was: Field): boolean {
  if (String(was.attr.type) === String(now?.attr.type)) return true;
  if (now === undefined || was.shape.is !== 'integer' || now.shape.is !== 'integer') return false;
  const [held, holds] = [limitsOf(was), limitsOf(now)];
  return holds.lo <= held.lo && holds.hi >= held.hi;
}

type Named = Extract<Shape, { is: 'record' }>;

/** Whether what a case reads has the length that a switch gives it. */
const hasSize = (shape: Shape, size: unknown): boolean =>
  (shape.is !== 'integer' && shape.is !== 'float') ||
  (typeof size === 'object' && size !== null && 'fixed' in size && Number(size.fixed) * 8 === shape.bits);

/** Whether a spec reads nothing itself, and has types for others. */
const isLibrary = ({ fields, instances, parent }: Type): boolean =>
  parent === undefined
    ? fields.length === 0 && instances.every(({ shape }) => shape.is === 'value')
    : isLibrary(parent);

/** Whether nothing says a length. */
const sizeless = ({ shape }: Field): boolean => !('size' in shape) || shape.size === undefined;

/** A type without a field. */
const takesNothing = (shape: Shape): boolean =>
  shape.is === 'record' && shape.type !== undefined && shape.type.fields.length === 0 && shape.size === undefined;

/** A witness needs the number that chooses the case, where a field beside the switch holds it. */
function decidedBy({ owner, uid }: Field, on: string, key: string): Target {
  const decides = owner.fields.find(({ id }) => id === on);
  const value = textIn(key) ?? Number(key);
  return decides !== undefined && (typeof value === 'string' || Number.isSafeInteger(value))
    ? { type: hostOf(owner).uid, field: decides.uid, value }
    : { type: hostOf(owner).uid, field: uid };
}
