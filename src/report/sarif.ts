/** SARIF 2.1.0, as every report of this project writes it. */

import { safeJson } from '../bytes/printable.js';
import type { Severity } from '../findings.js';
import { HOMEPAGE, VERSION } from '../generated/version.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export const sarifLevel = { error: 'error', warning: 'warning', information: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** A sentence of the tool about its own run: what it could not read, or does not list. */
export interface Notification {
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  /** The file it is about. */
  readonly location?: object;
}

export interface SarifRun {
  readonly tool: string;
  readonly rules: readonly object[];
  readonly results: Iterable<object>;
  readonly artifacts?: readonly object[];
  readonly notifications?: readonly Notification[];
}

/** Where the results go in a log without any. No text of a log has a line break in it. */
const NO_RESULTS = '\n      "results": []';

/** A log with one run. It was successful as long as no notification is an error. */
export const sarifLog = (run: SarifRun): string => [...sarifPieces(run)].join('');

/** The log of {@link sarifLog} a piece at a time, since that of many results is longer than a string may be. */
export function* sarifPieces({ tool, rules, results, artifacts, notifications = [] }: SarifRun): Generator<string> {
  const invocation = {
    executionSuccessful: notifications.every(({ level }) => level !== 'error'),
    ...(notifications.length > 0 && {
      toolExecutionNotifications: notifications.map(({ level, message, location }) => ({
        level,
        message: { text: message },
        ...(location !== undefined && { locations: [{ physicalLocation: { artifactLocation: location } }] }),
      })),
    }),
  };
  const run = {
    tool: { driver: { name: tool, version: VERSION, informationUri: HOMEPAGE, rules } },
    invocations: [invocation],
    ...(artifacts !== undefined && { artifacts }),
    results: [],
    columnKind: 'utf16CodeUnits',
  };
  const log = `${safeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
  const at = log.lastIndexOf(NO_RESULTS) + NO_RESULTS.length - 1;
  yield log.slice(0, at);
  let count = 0;
  for (const result of results) {
    yield `${count++ === 0 ? '' : ','}\n        ${safeJson(result, 2).replaceAll('\n', '\n        ')}`;
  }
  yield count === 0 ? log.slice(at) : `\n      ${log.slice(at)}`;
}

/** What the text of a rule says where a finding has a value. */
export const withoutPlaceholders = (text: string): string => text.replace(/\{\w+\}/g, '…');
