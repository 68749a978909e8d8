#!/usr/bin/env node
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  check,
  GateError,
  GateUsageError,
  gateRules,
  isRule,
  nextLock,
  type Report,
  TODAY,
  writeLock,
} from '../compat.js';
import { github, json, junit, sarif } from './compat/machine.js';
import { explain, rulesJson, rulesMarkdown } from './compat/rules.js';
import { markdown, text } from './compat/text.js';
import { EXIT, main, UsageError } from './main.js';
import { version } from './version.js';

const HELP = `Usage: cr-compat COMMAND [OPTION…]

Commands:
  check                   hold the format against every locked revision, both directions
  lock                    append the format to the lock as a released revision
  rules                   list the rules (--format md or json)
  explain RULE            what a rule finds, why, and what to do

Options:
      --formats PATH      directory of .ksy files, or one file (default: formats)
      --lock FILE         the lock (default: format.lock.json in the directory of --formats)
  -I, --import DIR        where absolute imports are looked for besides; may be repeated

check:
      --against REF|FILE  the lock may only have more than it had at the merge base with REF, or than FILE has
      --goldens DIR       images with their JSON beside them; they must read to it
      --header FILE.h     hold the structs of a C header against the format; may be repeated
      --suppress FILE     suppressions (default: format.suppress.yml beside the lock, if there is one)
      --no-witness        make no witnesses
      --format FORMAT     text, json, sarif, junit, github or markdown (default: text); may be repeated as FORMAT=FILE

lock:
      --name NAME         what the revision is called (default: r and its number)
      --revision N        take only what -since says was there in revision N
      --force             append even what is incompatible

  -h, --help              print this
      --version           print the version

Exit status: 0 compatible, 1 incompatible, 2 usage, 3 could not complete.
`;

const OPTIONS = {
  formats: { type: 'string' },
  lock: { type: 'string' },
  import: { type: 'string', short: 'I', multiple: true },
  against: { type: 'string' },
  goldens: { type: 'string' },
  header: { type: 'string', multiple: true },
  suppress: { type: 'string' },
  'no-witness': { type: 'boolean' },
  format: { type: 'string', multiple: true },
  name: { type: 'string' },
  revision: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

const SUPPRESSIONS = 'format.suppress.yml';

/** What every command looks at. */
function inputs(values: Values) {
  const formats = values.formats ?? 'formats';
  const dir = formats.endsWith('.ksy') ? join(formats, '..') : formats;
  return { formats, dir, lock: values.lock ?? join(dir, 'format.lock.json'), importDirs: values.import ?? [] };
}

const FORMATS: Readonly<Record<string, (report: Report, tool: string) => string>> = {
  text,
  json,
  sarif,
  junit,
  github,
  markdown,
};

/** `json` goes to standard output, `json=FILE` to a file; markdown without one to the job's summary, if there is a job. */
async function print(report: Report, formats: readonly string[]): Promise<void> {
  const tool = await version();
  for (const item of formats) {
    const [name = '', file] = item.split('=', 2);
    const content = (FORMATS[name] as (typeof FORMATS)[string])(report, tool);
    const summary = name === 'markdown' ? process.env.GITHUB_STEP_SUMMARY : undefined;
    if (file !== undefined) writeFileSync(file, content);
    else if (summary) appendFileSync(summary, content);
    else process.stdout.write(content);
  }
}

async function runCheck(values: Values): Promise<number> {
  const formats = values.format ?? ['text'];
  for (const item of formats) {
    if (!Object.hasOwn(FORMATS, item.split('=')[0] as string)) throw new UsageError(`there is no format ${item}`);
  }
  const { formats: path, dir, lock, importDirs } = inputs(values);
  const beside = join(dir, SUPPRESSIONS);
  const suppressions = values.suppress ?? (existsSync(beside) ? beside : undefined);
  const report = await check({
    formats: path,
    lock,
    importDirs,
    headers: values.header ?? [],
    witnesses: values['no-witness'] !== true,
    ...(values.against !== undefined && { against: values.against }),
    ...(values.goldens !== undefined && { goldens: values.goldens }),
    ...(suppressions !== undefined && { suppressions }),
  });
  await print(report, formats);
  return report.compatible ? EXIT.ok : EXIT.invalid;
}

async function runLock(values: Values): Promise<number> {
  const { formats, lock: file, importDirs } = inputs(values);
  const since = values.revision === undefined ? undefined : Number(values.revision);
  if (since !== undefined && !Number.isSafeInteger(since)) throw new UsageError('--revision takes a number');
  const { lock, findings } = nextLock({
    formats,
    lock: file,
    importDirs,
    force: values.force === true,
    ...(values.name !== undefined && { name: values.name }),
    ...(since !== undefined && { since }),
  });
  if (lock !== undefined) {
    writeLock(file, lock);
    process.stdout.write(`${file}: ${lock.revisions.at(-1)?.name} locked\n`);
    return EXIT.ok;
  }
  if (findings.length === 0) {
    process.stdout.write(`${file}: nothing new since the last revision\n`);
    return EXIT.ok;
  }
  for (const { message, rule } of findings) process.stderr.write(`${message} [${rule}]\n`);
  process.stderr.write(`${file}: not locked, ${TODAY} is not compatible; --force locks it all the same\n`);
  return EXIT.invalid;
}

function runRules({ format = ['md'] }: Values): number {
  const [name] = format;
  if (name !== 'md' && name !== 'json') throw new UsageError('rules are listed as md or json');
  process.stdout.write(name === 'md' ? rulesMarkdown() : rulesJson());
  return EXIT.ok;
}

function runExplain(rule: string | undefined): number {
  if (rule === undefined) throw new UsageError(`explain takes a rule, such as ${Object.keys(gateRules)[0]}`);
  const id = rule.toUpperCase();
  if (!isRule(id)) throw new UsageError(`there is no rule ${rule}`);
  process.stdout.write(explain(id));
  return EXIT.ok;
}

await main('cr-compat', async (args) => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  if (values.version) {
    process.stdout.write(`${await version()}\n`);
    return EXIT.ok;
  }
  const [command, argument, ...rest] = positionals;
  if (command === undefined) throw new UsageError('a command is missing');
  if (rest.length > 0 || (argument !== undefined && command !== 'explain')) {
    throw new UsageError(`${command} does not take ${rest[0] ?? argument}`);
  }
  try {
    switch (command) {
      case 'check':
        return await runCheck(values);
      case 'lock':
        return await runLock(values);
      case 'rules':
        return runRules(values);
      case 'explain':
        return runExplain(argument);
      default:
        throw new UsageError(`there is no command ${command}`);
    }
  } catch (error) {
    if (error instanceof GateUsageError) throw new UsageError(error.message);
    // A report that says why there is none, for whoever only reads the report.
    if (error instanceof GateError && values.format?.includes('github')) {
      process.stdout.write(`::error title=cr-compat could not complete::${error.message}\n`);
    }
    throw error;
  }
});
