export type Spec = string | Readonly<Record<string, string>>;
export type Pair = readonly [name: string, before: Spec, after: Spec, samples: readonly string[], want: string];
export const KINDS: Readonly<Record<string, readonly Pair[]>>;
