/**
 * `node tools/docs.mjs --update` writes what derives from compiled code: docs/findings.md from the rule table, man page and
 * completions from the options of cr-validate. Without `--update` it only says what is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT_STATUS, OPTIONS } from '../dist/cli/validate/options.js';
import { imageCodes, rules } from '../dist/findings.js';
import { emitFindings } from './emit/findings.mjs';
import { emitBash, emitFish, emitMan, emitZsh } from './emit/validate-cli.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = { options: OPTIONS, exitStatus: EXIT_STATUS, codes: imageCodes };

const outputs = {
  'docs/findings.md': emitFindings(rules, imageCodes),
  'docs/cr-validate.1': emitMan(cli),
  'completions/cr-validate.bash': emitBash(cli),
  'completions/_cr-validate': emitZsh(cli),
  'completions/cr-validate.fish': emitFish(cli),
};

const current = (path) => {
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return undefined;
  }
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
