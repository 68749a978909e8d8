/** One edit, one finding: what only follows from another finding says so. */
import type { Finding } from '../finding.js';
import type { Field, Model, Type } from '../ksy/model.js';
import type { RuleId } from '../rules/rules.js';
import { typesOf } from './resolver.js';

/** What makes the fields behind it stand elsewhere. */
const SHIFTS: ReadonlySet<RuleId> = new Set<RuleId>([
  'FIELD_INSERTED',
  'FIELD_REMOVED',
  'FIELD_WIDENED',
  'FIELD_NARROWED',
  'FIELD_RETYPED',
  'FIELD_SIZE_CHANGED',
  'FIELD_REPEAT_CHANGED',
  'FIELD_CONDITION_CHANGED',
  'FIELD_DELIMITER_CHANGED',
  'FRAMING_CHANGED',
  'FIELD_UNFRAMED',
  'FIELD_UNGUARDED',
]);

/** What one edit of a field is told as besides: the rule that follows, and those that it follows from. */
const ALONG: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  FIELD_UNFRAMED: ['FIELD_UNGUARDED'],
  VALID_LOOSENED: ['VALID_TIGHTENED', 'VALUE_ADDED_TO_CLOSED'],
  VALID_TIGHTENED: ['VALUE_REMOVED', 'VALUE_RENUMBERED', 'KIND_REMOVED', 'KIND_RENUMBERED'],
  ENUM_DROPPED: ['FIELD_RETYPED', 'FIELD_WIDENED', 'FIELD_NARROWED'],
  FIELD_DELIMITER_CHANGED: ['FIELD_ENCODING_CHANGED'],
  FIELD_REPEAT_CHANGED: ['FIELD_RETYPED'],
};

/** What was seen while comparing, by the subjects of the findings. */
export interface Consequences {
  /** Fields that moved because of what is in front of them. */
  readonly moved: ReadonlySet<string>;
  /** What was exchanged with something, or put in its place: with what. */
  readonly follows: ReadonlyMap<string, string>;
  /** What says the same as it did, in another stream: with the key that says it. */
  readonly reframed: ReadonlySet<string>;
  /** What says something else in the same words, since something else is passed. */
  readonly passed: ReadonlySet<string>;
  /** What takes its byte order or encoding from something around it, as it did: from what, and what it had. */
  readonly inherited: ReadonlyMap<string, string>;
  /** What has only members of its enum, before and after. */
  readonly closed: ReadonlySet<string>;
  /** What is a list now, and was none, or the other way round, and is as long as it was. */
  readonly relisted: ReadonlySet<string>;
  /** What ends elsewhere since its encoding is another, and for no other reason. */
  readonly reencoded: ReadonlySet<string>;
  /** What goes by fields that are gone, and by nothing else that changed: with the key that says it, by which. */
  readonly counted: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether a change is no more than what comes with another one of the same field. */
const mayFollow = ({ rule, subject }: Finding, { relisted, reencoded }: Consequences): boolean =>
  (rule !== 'FIELD_REPEAT_CHANGED' || relisted.has(subject)) &&
  (rule !== 'FIELD_DELIMITER_CHANGED' || reencoded.has(subject));

const ORDERS: ReadonlySet<RuleId> = new Set<RuleId>([
  'TYPE_BYTE_ORDER_CHANGED',
  'FIELD_BYTE_ORDER_CHANGED',
  'FIELD_ENCODING_CHANGED',
]);

/** The keys that a rule is about. */
const KEYS: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  FIELD_SIZE_CHANGED: ['size'],
  FRAMING_CHANGED: ['size'],
  FIELD_REPEAT_CHANGED: ['repeat-expr', 'repeat-until'],
  FIELD_CONDITION_CHANGED: ['if'],
  VALUE_CHANGED: ['value'],
  PLACE_CHANGED: ['pos', 'io'],
  SWITCH_CHANGED: ['switch'],
};

const said = ({ rule, subject }: Finding): string[] => (KEYS[rule] ?? []).map((of) => `${subject} ${of}`);

/** What leaves bytes for others to stand in. */
const MAKES_ROOM: ReadonlySet<RuleId> = new Set<RuleId>(['FIELD_REMOVED', 'FIELD_SIZE_CHANGED', 'FRAMING_CHANGED']);

const key = ({ target }: Finding) => `${target?.type} ${target?.field}`;

/** The findings, those that only follow from another with the fingerprint of that one. */
export function withCauses(findings: readonly Finding[], old: Model, seen: Consequences): Finding[] {
  const { moved, follows, reframed, inherited, counted } = seen;
  const isSaidWith = (one: Finding, other: Finding) => {
    const key = inherited.get(other.subject);
    return key !== undefined && ORDERS.has(one.rule) && inherited.get(one.subject) === key;
  };
  const countedBy = (finding: Finding) =>
    findings.find(
      ({ rule, subject }) => rule === 'FIELD_REMOVED' && said(finding).some((by) => counted.get(by)?.has(subject)),
    );
  const isReframed = (finding: Finding) => said(finding).some((by) => reframed.has(by));
  const passedTo = (finding: Finding) =>
    said(finding).some((by) => seen.passed.has(by))
      ? findings.find(({ rule, target }) => rule === 'PARAMETER_CHANGED' && target?.type === finding.target?.type)
      : undefined;
  const typesByUid = new Map(old.types.map((type) => [type.uid, type]));
  const causeOf = (finding: Finding): Finding | undefined => {
    const others: Others = { find: (fits) => findings.find((other) => other !== finding && fits(other)) };
    const along = ALONG[finding.rule];
    if (along !== undefined && mayFollow(finding, seen)) {
      // What an enum has counts only where the check is its enum.
      const cause = others.find(
        (other) =>
          along.includes(other.rule) &&
          key(other) === key(finding) &&
          (!/^(VALUE|KIND)_/.test(other.rule) || seen.closed.has(finding.subject)),
      );
      if (cause !== undefined) return cause;
    }
    const type = typesByUid.get(finding.target?.type ?? '');
    const first = follows.get(finding.subject);
    switch (finding.rule) {
      case 'FIELD_MOVED':
        if (first !== undefined) return others.find(({ rule, subject }) => rule === finding.rule && subject === first);
        return moved.has(finding.subject) && type ? shiftIn(others, before(type, finding.target?.field)) : undefined;
      // What stands where something was removed was put in its place.
      case 'FIELD_INSERTED':
      case 'FIELD_UNGUARDED':
      case 'FIELD_UNFRAMED':
        return others.find(({ rule, subject }) => MAKES_ROOM.has(rule) && subject === first);
      case 'ENUM_REMOVED':
        return others.find(
          ({ rule, subject }) => rule === 'SPEC_REMOVED' && finding.subject.startsWith(`${subject}::`),
        );
      // What was said once, for all.
      case 'TYPE_BYTE_ORDER_CHANGED':
      case 'FIELD_BYTE_ORDER_CHANGED':
      case 'FIELD_ENCODING_CHANGED':
        return findings.slice(0, findings.indexOf(finding)).find((other) => isSaidWith(other, finding));
      // What counted by what is gone has to count otherwise.
      case 'FIELD_SIZE_CHANGED':
      case 'FRAMING_CHANGED':
      case 'FIELD_REPEAT_CHANGED':
      case 'VALUE_CHANGED':
        return countedBy(finding) ?? passedTo(finding);
      case 'SWITCH_CHANGED':
        return passedTo(finding);
      case 'CASE_REMOVED':
      case 'CASE_CLAIMED':
      case 'CASE_UNFRAMED':
        return others.find(
          ({ rule, subject }) => (rule === 'SWITCH_CHANGED' || rule.endsWith('_RENUMBERED')) && subject === first,
        );
      // Two that changed places are one edit.
      case 'CASE_REBOUND':
        return others.find(
          ({ rule, subject }) => (rule === finding.rule || rule === 'SWITCH_CHANGED') && subject === first,
        );
      case 'KIND_RENUMBERED':
      case 'BIT_RENUMBERED':
      case 'VALUE_RENUMBERED':
        return others.find(({ rule, subject }) => rule === finding.rule && subject === first);
      // Where the stream is another, so is every place in it.
      case 'PLACE_CHANGED':
      case 'FIELD_CONDITION_CHANGED':
        return (
          (isReframed(finding) && type && framingOf(others, type, old)) || (countedBy(finding) ?? passedTo(finding))
        );
      case 'GROWTH_MISPLACED':
      case 'GROWTH_UNEVEN':
        return type && shiftIn(others, new Set([type.uid]));
      case 'TABLE_ENTRY_SHRUNK': {
        const field = fieldOf(type, finding.target?.field);
        return field && shiftIn(others, inside(field));
      }
      case 'ARGUMENT_CHANGED': {
        const field = fieldOf(type, finding.target?.field);
        const types = new Set(field === undefined ? [] : typesOf(field.shape).map(({ uid }) => uid));
        return others.find(({ rule, target }) => rule === 'PARAMETER_CHANGED' && types.has(target?.type ?? ''));
      }
      default:
        return undefined;
    }
  };
  const causes = new Map(findings.map((finding) => [finding, causeOf(finding)]));
  return findings.map((finding) => {
    let cause = causes.get(finding);
    for (let next = cause; next !== undefined && next !== finding; next = causes.get(next)) {
      cause = next;
      if (causes.get(next) === finding) return finding;
    }
    return cause === undefined ? finding : { ...finding, causedBy: cause.fingerprint };
  });
}

/** All findings but one. */
interface Others {
  find(fits: (other: Finding) => boolean): Finding | undefined;
}

const shiftIn = (findings: Others, types: ReadonlySet<string>): Finding | undefined =>
  findings.find(({ rule, target }) => SHIFTS.has(rule) && types.has(target?.type ?? ''));

const SIZES: ReadonlySet<RuleId> = new Set<RuleId>(['FIELD_SIZE_CHANGED', 'FRAMING_CHANGED']);

/** The finding about the size of what a type, or one around it, stands in. */
const framingOf = (findings: Others, type: Type, old: Model): Finding | undefined =>
  findings.find(({ rule, target }) => {
    const owner = old.types.find(({ uid }) => uid === target?.type);
    const field = SIZES.has(rule) ? fieldOf(owner, target?.field) : undefined;
    return field !== undefined && inside(field).has(type.uid);
  });

const fieldOf = (type: Type | undefined, uid: string | undefined): Field | undefined =>
  type && [...type.fields, ...type.instances].find((field) => field.uid === uid);

/** A type, and those of the fields in front of one of its fields. */
function before(type: Type, uid: string | undefined): ReadonlySet<string> {
  const types = new Set([type.uid]);
  for (const field of type.fields) {
    if (field.uid === uid) break;
    for (const inner of inside(field)) types.add(inner);
  }
  return types;
}

/** The types that a field is made of. */
function inside(field: Field, types: Set<string> = new Set()): Set<string> {
  for (const type of typesOf(field.shape)) {
    if (types.has(type.uid)) continue;
    types.add(type.uid);
    for (const inner of type.fields) inside(inner, types);
  }
  return types;
}
