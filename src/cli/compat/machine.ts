/** Reports for machines. */
import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Finding, gateRules, type Report, type RuleId } from '../../compat.js';
import { VERSION } from '../../generated/version.js';
import { cut, folded, likewise, placeOf, sorted } from './fold.js';

/** The report as schemas/compat-report.schema.json describes it. */
export function json(report: Report): string {
  const findings = sorted(report.findings).map(({ target: _, ...finding }) => finding);
  return `${JSON.stringify({ reportVersion: 1, ...report, findings }, null, 2)}\n`;
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

const region = ({ location }: Finding) =>
  location === undefined
    ? []
    : [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(location.file) },
            region: { startLine: location.line, startColumn: location.column },
          },
        },
      ];

/** Relative where it can be, as code scanning wants it. */
const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');

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

export function sarif(report: Report): string {
  const used = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const rules = used.map((id) => ({
    id,
    shortDescription: { text: gateRules[id].title },
    fullDescription: { text: gateRules[id].why },
    help: { text: gateRules[id].fix },
    defaultConfiguration: { level: LEVELS[gateRules[id].severity] },
  }));
  const results = sorted(report.findings).map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: used.indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: withEvidence(finding) },
    locations: region(finding),
    partialFingerprints: { 'crCompat/v1': finding.fingerprint },
    ...(finding.suppressed !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: finding.suppressed }],
    }),
  }));
  return sarifLog(rules, { executionSuccessful: true }, results);
}

function sarifLog(rules: readonly object[], invocation: object, results: readonly object[]): string {
  const driver = { name: 'cr-compat', version: VERSION, rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation], results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const xml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '?');

/** A suite for each locked revision with a case for each rule, so that what passed is seen too. */
export function junit(report: Report): string {
  const pairs = [...new Set([...report.revisions, ...report.findings.map(({ old }) => old)])];
  const suites = pairs.map((old) => {
    const cases = (Object.keys(gateRules) as RuleId[]).map((rule) => {
      const hits = report.findings.filter(
        (finding) => finding.rule === rule && finding.old === old && finding.severity !== 'information',
      );
      return { rule, hits, open: hits.filter(({ suppressed }) => suppressed === undefined) };
    });
    const isFailed = ({ rule, open }: (typeof cases)[number]) =>
      open.length > 0 && gateRules[rule].severity === 'error';
    const failures = cases.filter(isFailed).length;
    const skipped = cases.filter(({ hits, open }) => hits.length > 0 && open.length === 0).length;
    const lines = cases.map((one) => {
      const { rule, hits, open } = one;
      const head = `    <testcase classname="cr-compat.${xml(old)}" name="${rule}: ${xml(gateRules[rule].title)}"`;
      if (hits.length === 0) return `${head}/>`;
      if (open.length === 0) return `${head}><skipped message="${xml(hits[0]?.suppressed ?? '')}"/></testcase>`;
      const body = xml(open.map((finding) => `${placeOf(finding)}${withEvidence(finding)}`).join('\n'));
      if (!isFailed(one)) return `${head}><system-out>${body}</system-out></testcase>`;
      return `${head}><failure type="error" message="${xml(open[0]?.message ?? '')}">${body}</failure></testcase>`;
    });
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
    const name = xml(`${report.format} against ${old}`);
    return [`  <testsuite name="${name}" ${counts}>`, ...lines, '  </testsuite>'].join('\n');
  });
  return junitLog(suites);
}

const junitLog = (suites: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cr-compat">\n${suites.join('\n')}\n</testsuites>\n`;

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub shows so many of a kind for a step, and drops the rest in silence. */
const SHOWN = 10;
const COMMANDS = { error: 'error', warning: 'warning', information: 'notice' } as const;

/** GitHub counts paths from the repository, wherever the gate was run. */
function annotated({ location }: Finding): string {
  if (location === undefined) return '';
  const { GITHUB_WORKSPACE } = process.env;
  const path = GITHUB_WORKSPACE ? relative(GITHUB_WORKSPACE, resolve(location.file)) : location.file;
  const file = path.startsWith('..') ? location.file : path;
  return `file=${property(file)},line=${location.line},col=${location.column},`;
}

/** Workflow commands: annotations on the lines of the `.ksy` files. */
export function github(report: Report): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'information'] as const) {
    const open = folded(report.findings).filter(
      ({ finding }) => finding.severity === severity && finding.suppressed === undefined,
    );
    for (const group of open.slice(0, SHOWN)) {
      const { finding } = group;
      const title = property(`${finding.rule}: ${gateRules[finding.rule].title}`);
      const message = data(`${withEvidence({ ...finding, who: `${finding.who}${likewise(group)}` })}`);
      lines.push(`::${COMMANDS[severity]} ${annotated(finding)}title=${title}::${message}`);
    }
    if (open.length > SHOWN)
      lines.push(`${open.length - SHOWN} more of severity ${severity} are not annotated; the report has them.`);
  }
  return [...lines, ''].join('\n');
}

/** Reports that say why there is none, for whoever only reads the report. */
export const incomplete = {
  json: (message: string) => `${JSON.stringify({ reportVersion: 1, error: message }, null, 2)}\n`,
  sarif: (message: string) =>
    sarifLog(
      [],
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: message } }],
      },
      [],
    ),
  junit: (message: string) =>
    junitLog([
      '  <testsuite name="cr-compat" tests="1" failures="0" errors="1" skipped="0">',
      `    <testcase classname="cr-compat" name="completes"><error message="${xml(message)}"/></testcase>`,
      '  </testsuite>',
    ]),
  github: (message: string) => {
    const [, file, line, column] = /^(\S+?):(\d+):(\d+): /.exec(message) ?? [];
    const at = file === undefined ? '' : `file=${property(file)},line=${line},col=${column},`;
    return `::error ${at}title=cr-compat could not complete::${data(message)}\n`;
  },
  markdown: (message: string) => `## cr-compat\n\nCould not complete: ${message.replaceAll('<', '&lt;')}\n`,
} as const;
