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
  readonly results: readonly object[];
  readonly artifacts?: readonly object[];
  readonly notifications?: readonly Notification[];
}

/** A log with one run. It was successful as long as no notification is an error. */
export function sarifLog({ tool, rules, results, artifacts, notifications = [] }: SarifRun): string {
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
    results,
    columnKind: 'utf16CodeUnits',
  };
  return `${safeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}

/** What the text of a rule says where a finding has a value. */
export const withoutPlaceholders = (text: string): string => text.replace(/\{\w+\}/g, '…');
