import type { Spec } from './kinds.mjs';

export function judged(before: Spec, after: Spec): { colour: string; rules: string[]; unknown: string[] };
export function observed(
  before: Spec,
  after: Spec,
  samples: readonly string[],
): Promise<{ seen?: string; refused?: string }>;
