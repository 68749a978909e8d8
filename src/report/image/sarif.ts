import { printable } from '../../bytes/printable.js';
import { type Code, imageCodes, type Rule, rules } from '../../findings.js';
import { HOMEPAGE } from '../../generated/version.js';
import type { Finding } from '../../validate/index.js';
import { uriOf } from '../place.js';
import { type Notification, sarifLevel, sarifPieces, withoutPlaceholders } from '../sarif.js';
import { fileOf, hexOffset, type Outcome, type Printer, type PrinterOptions, plural } from './printer.js';

interface Artifact {
  readonly uri: string;
  readonly index: number;
}

/** SARIF 2.1.0: one run with the findings of all images. */
export function sarif({ relative }: Pick<PrinterOptions, 'relative'>): Printer {
  const found: [Finding, Artifact][] = [];
  const artifacts: object[] = [];
  const notifications: Notification[] = [];
  return {
    one({ name, report, error }: Outcome) {
      const location: Artifact = { uri: uriOf(relative(name)), index: artifacts.length };
      const { uri } = location;
      if (report === undefined) {
        artifacts.push({ location: { uri } });
        notifications.push({ level: 'error', message: error?.message ?? '', location });
        return '';
      }
      const { size, sha256 } = report.input;
      artifacts.push({ location: { uri }, length: size, ...(sha256 && { hashes: { 'sha-256': sha256 } }) });
      const places = new Map<string, Artifact>([[name, location]]);
      const placeOf = (finding: Finding): Artifact => {
        const file = fileOf(name, finding);
        const known = places.get(file);
        if (known !== undefined) return known;
        const place = { uri: uriOf(relative(file)), index: artifacts.length };
        artifacts.push({ location: { uri: place.uri }, parentIndex: location.index });
        places.set(file, place);
        return place;
      };
      for (const finding of report.findings) found.push([finding, placeOf(finding)]);
      if (report.folded > 0) {
        const message = `${plural(report.folded, 'finding')} of ${printable(name)} counted and not listed (--max-issues)`;
        notifications.push({ level: 'warning', message, location });
      }
      return '';
    },
    end: () => {
      const rules = imageCodes.map(describeRule);
      return sarifPieces({ tool: 'cr-validate', rules, results: resultsOf(found), artifacts, notifications });
    },
  };
}

function* resultsOf(found: readonly [Finding, Artifact][]): Generator<object> {
  for (const [finding, artifact] of found) yield resultOf(finding, artifact);
}

function describeRule(code: Code): object {
  const { level, severity, message, why, hint, see }: Rule = rules[code];
  return {
    id: code,
    shortDescription: { text: withoutPlaceholders(message) },
    fullDescription: { text: why },
    help: { text: `${hint} See docs/${see}.` },
    helpUri: `${HOMEPAGE}/blob/HEAD/docs/findings.md#${code.toLowerCase()}`,
    defaultConfiguration: { level: sarifLevel[severity] },
    properties: { level },
  };
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
    level: sarifLevel[severity],
    message: { text: printable(`${message} (at ${hexOffset(offset)}, ${path || 'the image'})`) },
    locations: [location],
    ...(related.length > 0 && {
      relatedLocations: related.map((other) => ({
        physicalLocation: place(artifact, other.offset, other.length),
        message: { text: printable(other.message) },
      })),
    }),
    // Stays the same when offsets move.
    partialFingerprints: { 'codeAndPath/v1': `${code} ${object?.type ?? ''} ${path} ${artifact.uri}` },
    properties,
  };
}
