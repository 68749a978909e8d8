/** One edit, one finding: what only follows from another finding says so. */
import type { Finding } from '../finding.js';
import type { Field, Model, Type } from '../ksy/model.js';
import type { RuleId } from '../rules/rules.js';
import { typesOf } from './names.js';

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
  VALID_LOOSENED: ['VALID_TIGHTENED'],
  ENUM_DROPPED: ['FIELD_RETYPED', 'FIELD_WIDENED', 'FIELD_NARROWED'],
  FIELD_DELIMITER_CHANGED: ['FIELD_ENCODING_CHANGED'],
};

const key = ({ target }: Finding) => `${target?.type} ${target?.field}`;

/** The findings, those that only follow from another with the fingerprint of that one. */
export function withCauses(findings: readonly Finding[], old: Model, moved: ReadonlySet<string>): Finding[] {
  const typesByUid = new Map(old.types.map((type) => [type.uid, type]));
  const causeOf = (finding: Finding): Finding | undefined => {
    const others = findings.filter((other) => other !== finding);
    const along = ALONG[finding.rule];
    if (along !== undefined) {
      const cause = others.find((other) => along.includes(other.rule) && key(other) === key(finding));
      if (cause !== undefined) return cause;
    }
    const type = typesByUid.get(finding.target?.type ?? '');
    switch (finding.rule) {
      case 'FIELD_MOVED':
        return moved.has(finding.subject) && type ? shiftIn(others, before(type, finding.target?.field)) : undefined;
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
  return findings.map((finding) => {
    const cause = causeOf(finding);
    return cause === undefined ? finding : { ...finding, causedBy: cause.fingerprint };
  });
}

const shiftIn = (findings: readonly Finding[], types: ReadonlySet<string>): Finding | undefined =>
  findings.find(({ rule, target }) => SHIFTS.has(rule) && types.has(target?.type ?? ''));

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
