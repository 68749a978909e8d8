import { createHash } from 'node:crypto';
import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Code, imageCodes, type Rule, rules, type Severity } from '../../../findings.js';
import { VERSION } from '../../../generated/version.js';
import type { Finding } from '../../../validate/index.js';
import type { Result } from '../check.js';
import { hexOffset, type Printer } from './printer.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note' };

/** A path relative to the working directory, as code scanning wants it, or a file URI. */
function uriOf(path: string): string {
  const inside = relative(process.cwd(), path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return pathToFileURL(path).href;
  return inside.split(sep).map(encodeURIComponent).join('/');
}

/** SARIF 2.1.0: one run with the findings of all images. */
export function sarif(): Printer {
  const results: object[] = [];
  const artifacts: object[] = [];
  const notifications: object[] = [];
  return {
    one(result: Result) {
      const index = artifacts.length;
      const uri = uriOf(result.name);
      const { report, error } = result;
      if (report === undefined) {
        const locations = [{ physicalLocation: { artifactLocation: { uri, index } } }];
        artifacts.push({ location: { uri } });
        notifications.push({ level: 'error', message: { text: error?.message ?? '' }, locations });
        return '';
      }
      const { size, sha256 } = report.input;
      artifacts.push({ location: { uri }, length: size, ...(sha256 && { hashes: { 'sha-256': sha256 } }) });
      for (const finding of report.findings) results.push(resultOf(finding, { uri, index }));
      return '';
    },
    end() {
      const driver = {
        name: 'cr-validate',
        version: VERSION,
        rules: imageCodes.map(describeRule),
      };
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      };
      const run = { tool: { driver }, invocations: [invocation], artifacts, results, columnKind: 'utf16CodeUnits' };
      return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
    },
  };
}

function describeRule(code: Code): object {
  const { level, severity, message, why, hint, see }: Rule = rules[code];
  return {
    id: code,
    shortDescription: { text: message },
    fullDescription: { text: why },
    help: { text: `${hint} See docs/${see}.` },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { level },
  };
}

interface Artifact {
  readonly uri: string;
  readonly index: number;
}

/** The place, as a byte range; viewers that know only lines are given line 1. */
const place = (artifact: Artifact, byteOffset: number, byteLength: number): object => ({
  artifactLocation: artifact,
  region: { startLine: 1, byteOffset, byteLength },
});

function resultOf(finding: Finding, artifact: Artifact): object {
  const { code, severity, level, offset, length, path, message, object, related = [], expected, actual } = finding;
  const logical = { fullyQualifiedName: path || '/', kind: 'member' };
  const location = { physicalLocation: place(artifact, offset, length), logicalLocations: [logical] };
  const { causedBy } = finding;
  const properties = { level, expected, actual, object, causedBy };
  return {
    ruleId: code,
    ruleIndex: imageCodes.indexOf(code),
    level: LEVEL[severity],
    message: { text: `${message} (at ${hexOffset(offset)}, ${path || 'the image'})` },
    locations: [location],
    ...(related.length > 0 && {
      relatedLocations: related.map((other) => ({
        physicalLocation: place(artifact, other.offset, other.length),
        message: { text: other.message },
      })),
    }),
    partialFingerprints: { 'code/v1': fingerprint(artifact.uri, finding) },
    properties,
  };
}

/** Stays the same when offsets move. */
const fingerprint = (uri: string, { code, path, object }: Finding): string =>
  createHash('sha256')
    .update(`${uri}\n${code}\n${path}\n${object?.type ?? ''}`)
    .digest('hex')
    .slice(0, 32);
