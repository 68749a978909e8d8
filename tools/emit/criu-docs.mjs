/** The tables of docs/criu.md, between the comments that name them. */

const row = (...cells) => `| ${cells.join(' | ')} |`;

const tables = ({ noteRules, exportRules, faults }) => ({
  import: [
    row('name', '', ''),
    row('---', '---', '---'),
    ...Object.entries(noteRules).map(([name, { kind, message }]) => row(name, kind, message)),
  ],
  export: [
    row('name', '', '', 'a program sees it'),
    row('---', '---', '---', '---'),
    ...Object.entries(exportRules).map(([name, { kind, message, visible }]) =>
      row(name, kind, message, visible ? 'yes' : 'no'),
    ),
  ],
  faults: [
    row('name', 'releases', 'what CRIU writes', 'what is made of it'),
    row('---', '---', '---', '---'),
    ...Object.entries(faults).map(([name, { writers, what, here }]) => row(name, writers, what, here)),
  ],
});

/** @throws {Error} where a table has no place in the page */
export function emitCriuTables(page, sources) {
  let text = page;
  for (const [name, lines] of Object.entries(tables(sources))) {
    const place = new RegExp(`(<!-- ${name}: [^>]*-->\\n)[^]*?(\\n<!-- end -->)`);
    if (!place.test(text)) throw new Error(`docs/criu.md has no place for the table ${name}`);
    text = text.replace(place, (_, start, end) => `${start}${lines.join('\n')}${end}`);
  }
  return text;
}
