/** docs/findings.md: every finding of an image, from the rule table. */

const cell = (text) => String(text).replace(/\|/g, '\\|');

const LEVELS = {
  'well-formed': 'The container: header, object headers, padding, END. Every object can be found.',
  valid:
    'Each object by itself: its length, its tails, its reserved bytes and text, and values that contradict each other.',
  consistent: 'Objects together: references, address spaces, descriptors, processes and PIDs.',
  restorable: 'What the patch of 2009 refused to dump, as far as an image shows it.',
};

function section(code, { severity, message, why, hint, see }) {
  return [`### ${code}`, '', `*${severity}*: \`${message}\``, '', `${why} ${hint} See [${see}](${see}).`, ''];
}

export function emitFindings(rules, codes) {
  const of = (level) => codes.filter((code) => rules[code].level === level);
  return [
    '<!-- Generated from src/findings/*.ts by `node tools/docs.mjs --update`. Do not edit. -->',
    '# Findings',
    '',
    'What `cr-validate` may find in an image. Codes are never renamed. How levels and severities are meant is in',
    '[validating.md](validating.md); for every code `golden/invalid/` has an image that has it and one that almost has it.',
    '',
    ...Object.entries(LEVELS).flatMap(([level, text]) => [
      `## ${level}`,
      '',
      text,
      '',
      '| code | severity | |',
      '| --- | --- | --- |',
      ...of(level).map(
        (code) => `| [${code}](#${code.toLowerCase()}) | ${rules[code].severity} | ${cell(rules[code].why)} |`,
      ),
      '',
      ...of(level).flatMap((code) => section(code, rules[code])),
    ]),
  ].join('\n');
}
