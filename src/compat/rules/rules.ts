/** One value per rule of the gate. Sentences, docs and `cr-compat explain` come from here. */
import { fields } from './fields.js';
import { numbers } from './numbers.js';
import type { GateRule } from './rule.js';
import { types } from './types.js';

export type { Basis, Breaks, GateRule, GateSeverity } from './rule.js';

export const gateRules = { ...numbers, ...fields, ...types } as const satisfies Record<string, GateRule>;

export type RuleId = keyof typeof gateRules;

/** What today's format is called beside the locked revisions. */
export const TODAY = 'today';

export type SentenceArgs = Readonly<Record<string, string | number | bigint>>;

/** The sentence of a finding, with its arguments filled in. */
export function sentenceOf(rule: RuleId, args: SentenceArgs): string {
  return gateRules[rule].sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? '?'));
}

/** What to do about a finding. */
export function fixOf(rule: RuleId, args: SentenceArgs): string {
  return gateRules[rule].fix.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? '…'));
}

export const isRule = (id: string): id is RuleId => typeof id === 'string' && Object.hasOwn(gateRules, id);
