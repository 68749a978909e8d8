/** Reports for machines. */
import { type Finding, gateRules, type Report, type RuleId } from '../../compat.js';
import { sorted } from './text.js';

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
            artifactLocation: { uri: encodeURI(location.file) },
            region: { startLine: location.line, startColumn: location.column },
          },
        },
      ];

const withEvidence = ({ message, who, breaks, witness, old, new: now }: Finding): string =>
  [
    message,
    ...(breaks === 'record' ? [] : [`Breaks: ${who}.`]),
    ...(witness === undefined
      ? []
      : [`Witness (${witness.written}), ${witness.path}: ${old} reads ${witness.old}, ${now} reads ${witness.new}.`]),
  ].join(' ');

export function sarif(report: Report, version: string): string {
  const used = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cr-compat',
            version,
            rules: used.map((id) => ({
              id,
              shortDescription: { text: gateRules[id].title },
              fullDescription: { text: gateRules[id].why },
              help: { text: gateRules[id].fix },
              defaultConfiguration: { level: LEVELS[gateRules[id].severity] },
            })),
          },
        },
        invocations: [{ executionSuccessful: true }],
        results: sorted(report.findings).map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: used.indexOf(finding.rule),
          level: LEVELS[finding.severity],
          message: { text: withEvidence(finding) },
          locations: region(finding),
          partialFingerprints: { 'crCompat/v1': finding.fingerprint },
          ...(finding.suppressed !== undefined && {
            suppressions: [{ kind: 'external', status: 'accepted', justification: finding.suppressed }],
          }),
        })),
      },
    ],
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
    const failures = cases.filter(({ open }) => open.length > 0).length;
    const skipped = cases.filter(({ hits, open }) => hits.length > 0 && open.length === 0).length;
    const lines = cases.map(({ rule, hits, open }) => {
      const head = `    <testcase classname="cr-compat.${xml(old)}" name="${rule}: ${xml(gateRules[rule].title)}"`;
      if (hits.length === 0) return `${head}/>`;
      if (open.length === 0) return `${head}><skipped message="${xml(hits[0]?.suppressed ?? '')}"/></testcase>`;
      const body = open.map((finding) => `${where(finding)}${withEvidence(finding)}`).join('\n');
      return `${head}><failure type="${gateRules[rule].severity}" message="${xml(open[0]?.message ?? '')}">${xml(body)}</failure></testcase>`;
    });
    return [
      `  <testsuite name="${xml(report.format)} against ${xml(old)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}">`,
      ...lines,
      '  </testsuite>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
}

const where = ({ location }: Finding) =>
  location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub shows so many of a kind for a step, and drops the rest in silence. */
const SHOWN = 10;
const COMMANDS = { error: 'error', warning: 'warning', information: 'notice' } as const;

/** Workflow commands: annotations on the lines of the `.ksy` files. */
export function github(report: Report): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'information'] as const) {
    const open = report.findings.filter((finding) => finding.severity === severity && finding.suppressed === undefined);
    for (const finding of open.slice(0, SHOWN)) {
      const { location, rule } = finding;
      const at =
        location === undefined ? '' : `file=${property(location.file)},line=${location.line},col=${location.column},`;
      lines.push(
        `::${COMMANDS[severity]} ${at}title=${property(`${rule}: ${gateRules[rule].title}`)}::${data(withEvidence(finding))}`,
      );
    }
    if (open.length > SHOWN)
      lines.push(`${open.length - SHOWN} more of severity ${severity} are not annotated; the report has them.`);
  }
  return [...lines, ''].join('\n');
}
