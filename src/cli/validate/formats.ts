/** What `--format` takes. */
export const FORMATS = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof FORMATS)[number];
