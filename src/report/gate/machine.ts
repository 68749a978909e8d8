/** Reports of the gate for machines. */
import { printable, safeJson } from '../../bytes/printable.js';
import { type Finding, gateRules, type Report, type RuleId } from '../../compat.js';
import { HOMEPAGE } from '../../generated/version.js';
import { Annotations } from '../github.js';
import { type Case, junitLog, type Suite } from '../junit.js';
import { type Relative, uriOf } from '../place.js';
import { sarifLevel, sarifLog } from '../sarif.js';
import { cut, folded, likewise, placeOf, sorted } from './fold.js';

/** The report as schemas/compat-report.schema.json describes it. */
export function json(report: Report): string {
  const findings = sorted(report.findings).map(({ target: _, ...finding }) => finding);
  return `${safeJson({ reportVersion: 1, ...report, findings }, 2)}\n`;
}

const withEvidence = ({ message, who, breaks, witness, old, new: now }: Finding): string =>
  [
    message,
    ...(breaks === 'record' ? [] : [`Breaks: ${who}.`]),
    ...(witness === undefined
      ? []
      : [
          `Witness (${witness.written}), ${witness.path}: ${old} reads ${cut(witness.old)}, ${now} reads ${cut(witness.new)}.`,
        ]),
  ].join(' ');

const TOOL = 'cr-compat';

const locationsOf = ({ location }: Finding, relative: Relative) =>
  location === undefined
    ? []
    : [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(relative(location.file)) },
            region: { startLine: location.line, startColumn: location.column },
          },
        },
      ];

export function sarif(report: Report, relative: Relative): string {
  const used = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const rules = used.map((id) => ({
    id,
    shortDescription: { text: gateRules[id].title },
    fullDescription: { text: gateRules[id].why },
    help: { text: gateRules[id].fix },
    helpUri: `${HOMEPAGE}/blob/HEAD/docs/gate-rules.md`,
    defaultConfiguration: { level: sarifLevel[gateRules[id].severity] },
  }));
  const results = sorted(report.findings).map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: used.indexOf(finding.rule),
    level: sarifLevel[finding.severity],
    message: { text: printable(withEvidence(finding)) },
    locations: locationsOf(finding, relative),
    partialFingerprints: { 'crCompat/v1': finding.fingerprint },
    ...(finding.suppressed !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: finding.suppressed }],
    }),
  }));
  return sarifLog({ tool: TOOL, rules, results });
}

/** A suite for each locked revision with a case for each rule, so that what passed is seen too. */
export function junit(report: Report, relative: Relative): string {
  const pairs = [...new Set([...report.revisions, ...report.findings.map(({ old }) => old)])];
  const suites: Suite[] = pairs.map((old) => ({
    name: `${report.format} against ${old}`,
    cases: (Object.keys(gateRules) as RuleId[]).map((rule) => caseOf(report, rule, old, relative)),
  }));
  return junitLog(TOOL, suites);
}

function caseOf(report: Report, rule: RuleId, old: string, relative: Relative): Case {
  const hits = report.findings.filter(
    (finding) => finding.rule === rule && finding.old === old && finding.severity !== 'information',
  );
  const open = hits.filter(({ suppressed }) => suppressed === undefined);
  const one = { name: `${rule}: ${gateRules[rule].title}`, classname: `${TOOL}.${old}` };
  const [first] = open;
  if (first === undefined) {
    const reason = hits[0]?.suppressed;
    return reason === undefined ? one : { ...one, outcome: { kind: 'skipped', message: reason } };
  }
  const body = open.map((finding) => `${placeOf(finding, relative)}${withEvidence(finding)}`).join('\n');
  if (gateRules[rule].severity !== 'error') return { ...one, output: body };
  return { ...one, outcome: { kind: 'failure', type: 'error', message: first.message, body } };
}

/** Workflow commands: annotations on the lines of the `.ksy` files. */
export function github(report: Report, relative: Relative): string {
  const lines: (string | undefined)[] = [];
  const annotations = new Annotations();
  for (const severity of ['error', 'warning', 'information'] as const) {
    const open = folded(report.findings).filter(
      ({ finding }) => finding.severity === severity && finding.suppressed === undefined,
    );
    for (const group of open) {
      const { finding } = group;
      const { location } = finding;
      const place = location === undefined ? {} : { ...location, file: relative(location.file) };
      const title = `${finding.rule}: ${gateRules[finding.rule].title}`;
      const message = withEvidence({ ...finding, who: `${finding.who}${likewise(group)}` });
      lines.push(annotations.add(severity, place, title, message));
    }
    const more = annotations.dropped(severity);
    if (more > 0) lines.push(`${more} more of severity ${severity} are not annotated; the report has them.`);
  }
  return [...lines.filter((line) => line !== undefined), ''].join('\n');
}

const GITLAB = { error: 'major', warning: 'minor', information: 'info' } as const;

/** GitLab's code quality: a list of issues, each at a line of a file, known again by its fingerprint. */
export function gitlab(report: Report, relative: Relative): string {
  const open = sorted(report.findings).filter(({ suppressed }) => suppressed === undefined);
  // GitLab drops what has the fingerprint of another: the same of two files, or of two places.
  const seen = new Map<string, number>();
  const own = (fingerprint: string): string => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
  const issues = open.map((finding) => ({
    description: printable(withEvidence(finding)),
    check_name: finding.rule,
    fingerprint: own(finding.fingerprint),
    severity: GITLAB[finding.severity],
    location: {
      path: finding.location === undefined ? '.' : relative(finding.location.file),
      lines: { begin: finding.location?.line ?? 1 },
    },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** A message about a place in a file, whose name may have spaces. */
const PLACED = /^(.+?):(\d+):(\d+): /;

/** Reports that say why there is none, for whoever only reads the report. */
export const incomplete = {
  json: (message: string) => `${safeJson({ reportVersion: 1, error: message }, 2)}\n`,
  sarif: (message: string) =>
    sarifLog({ tool: TOOL, rules: [], results: [], notifications: [{ level: 'error', message: printable(message) }] }),
  junit: (message: string) =>
    junitLog(TOOL, [
      { name: TOOL, cases: [{ name: 'completes', classname: TOOL, outcome: { kind: 'error', message } }] },
    ]),
  github: (message: string, relative: Relative) => {
    const annotations = new Annotations();
    const lines = message.split('\n').flatMap((one) => {
      const [, file, line, column] = PLACED.exec(one) ?? [];
      const place = file === undefined ? {} : { file: relative(file), line: Number(line), column: Number(column) };
      return annotations.add('error', place, 'cr-compat could not complete', one) ?? [];
    });
    return `${lines.join('\n')}\n`;
  },
  gitlab: (message: string, relative: Relative) => {
    const issues = message.split('\n').map((line, index) => {
      const [, file = '.', at = '1'] = PLACED.exec(line) ?? [];
      return {
        description: printable(line),
        check_name: 'could not complete',
        fingerprint: `cr-compat could not complete${index === 0 ? '' : `-${index + 1}`}`,
        severity: 'blocker',
        location: { path: relative(file), lines: { begin: Number(at) } },
      };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
  markdown: (message: string) => `## cr-compat\n\nCould not complete: ${printable(message).replaceAll('<', '&lt;')}\n`,
} as const;
