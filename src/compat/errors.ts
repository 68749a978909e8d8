/** The gate can't say whether the format is compatible: a spec, a lock, a golden or a tool is missing or broken. */
export class GateError extends Error {}

/** What a command was asked makes no sense. */
export class GateUsageError extends Error {}
