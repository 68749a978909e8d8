import type { Description } from 'cr-image/compat';

export function isPureRename(before: Description, after: Description): boolean;
