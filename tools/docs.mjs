/**
 * `node tools/docs.mjs --update` writes what derives from compiled code: docs/findings.md and docs/gate-rules.md from the tables of
 * rules, man pages and completions from the options of the commands. Without `--update` it only says what is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { completion } from '../dist/cli/common/completion.js';
import { crCompat } from '../dist/cli/compat/program.js';
import { rulesMarkdown } from '../dist/cli/compat/rules.js';
import { crImage } from '../dist/cli/image/program.js';
import { crValidate } from '../dist/cli/validate/program.js';
import { exportRules } from '../dist/criu/export/notes.js';
import { faults } from '../dist/criu/faults.js';
import { noteRules } from '../dist/criu/import/notes.js';
import { imageCodes, rules } from '../dist/findings.js';
import { emitMan } from './emit/cli.mjs';
import { emitCriuTables } from './emit/criu-docs.mjs';
import { emitFindings } from './emit/findings.mjs';
import { crDump, crRestart } from './emit/native-program.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const derived = (program, man = 'docs') => ({
  [`${man}/${program.name}.1`]: emitMan(program),
  [`completions/${program.name}.bash`]: completion(program, 'bash'),
  [`completions/_${program.name}`]: completion(program, 'zsh'),
  [`completions/${program.name}.fish`]: completion(program, 'fish'),
});

const current = (path) => {
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return undefined;
  }
};

const outputs = {
  'docs/criu.md': emitCriuTables(current('docs/criu.md'), { noteRules, exportRules, faults }),
  'docs/findings.md': emitFindings(rules, imageCodes),
  'docs/gate-rules.md': rulesMarkdown(),
  ...derived(crValidate),
  ...derived(crCompat),
  ...derived(crImage),
  ...derived(crDump(root), 'native'),
  ...derived(crRestart(root), 'native'),
};

for (const path of Object.keys(outputs).filter((name) => current(name) !== outputs[name])) {
  if (process.argv.includes('--update')) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, outputs[path]);
    console.log(`${path} written`);
  } else {
    console.error(`${path} is stale: run node tools/docs.mjs --update`);
    process.exitCode = 1;
  }
}
