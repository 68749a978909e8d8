/**
 * `npm run test:pairs`: every generated pair of specs, the gate's word against what compiled readers of both sides make of
 * the same bytes. With UPDATE_DOCS=1 the table goes into docs/compat-pairs.md.
 */
import { writeFileSync } from 'node:fs';
import { KINDS } from './kinds.mjs';
import { judged, observed } from './truth.mjs';

const COLUMNS = ['red, a break', 'red, none seen', 'policy', 'undetermined', 'green, the same', 'green, other'];

function columnOf(colour, isSeen) {
  if (colour === 'red') return isSeen ? COLUMNS[0] : COLUMNS[1];
  if (colour === 'green') return isSeen ? COLUMNS[5] : COLUMNS[4];
  return colour;
}

const lines = [];
const surprising = [];
let isWrong = false;
for (const [kind, pairs] of Object.entries(KINDS)) {
  const counts = new Map(COLUMNS.map((column) => [column, 0]));
  for (const [name, before, after, samples, want] of pairs) {
    const { colour, rules } = judged(before, after);
    const { seen, refused } = await observed(before, after, samples);
    const column = columnOf(colour, seen !== undefined);
    counts.set(column, counts.get(column) + 1);
    const isMissed = colour === 'policy' && seen !== undefined && !seen.includes('one fails');
    if (colour !== want || isMissed || refused !== undefined) {
      isWrong = true;
      process.stdout.write(
        `${kind}: ${name}: ${colour}, and ${want} is right ${rules.join(' ')} ${seen ?? refused ?? ''}\n`,
      );
    }
    if (column === COLUMNS[5]) surprising.push(name);
  }
  lines.push(`| ${kind} | ${pairs.length} | ${COLUMNS.map((column) => counts.get(column)).join(' | ')} |`);
}
const page = `# Generated pairs

Pairs of specs, made by \`test/compat/pairs/\`, each with the colour that is right. Each is compiled with the stock compiler, and
both readers read the same bytes: images that are made for either side, some of these with other bytes, and bytes by chance.
\`npm run test:pairs\` makes the table; CI holds each colour, and looks at the bytes of a part of them.

| kind | pairs | ${COLUMNS.join(' | ')} |
| --- |${' ---: |'.repeat(COLUMNS.length + 1)}
${lines.join('\n')}

*None seen* is what shows in no value and at no place: names of enum members, numbers beyond what a trial's images hold, bytes that
no image of the trial has. *Green, other* is compatible by design, as [compat.md](compat.md) says: bytes behind the known
fields of a type with a length are taken for a field that is appended there, and what says its byte order by a new number. They are:
${surprising.join('; ')}.
`;
process.stdout.write(page);
if (process.env.UPDATE_DOCS === '1') writeFileSync('docs/compat-pairs.md', page);
if (isWrong) process.exitCode = 1;
