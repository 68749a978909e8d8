import type { Described } from './description.js';
import type { Finding } from './finding.js';
import type { Lock } from './lock.js';
export function checkHeader(_file: string, _lock: Lock, _now: Described): Finding[] {
  return [];
}
