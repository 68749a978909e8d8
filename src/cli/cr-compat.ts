#!/usr/bin/env node
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import {
  check,
  GateError,
  GateUsageError,
  gateRules,
  isRule,
  nextLock,
  type Report,
  type RuleId,
  readImageWith,
  readLock,
  TODAY,
  today,
  writeLock,
} from '../compat.js';
import { VERSION } from '../generated/version.js';
import { folded } from './compat/fold.js';
import { github, incomplete, json, junit, sarif } from './compat/machine.js';
import { COMMANDS, type CommandName, FORMATS, type Format, help, OPTIONS } from './compat/options.js';
import { explain, ruleIds, rulesJson, rulesMarkdown } from './compat/rules.js';
import { findingLines, markdown, text } from './compat/text.js';
import { EXIT, main, UsageError } from './main.js';
import { choose, parsed } from './options.js';

const SUPPRESSIONS = 'format.suppress.yml';

const fail = (message: string): UsageError => new UsageError(message);

interface Values {
  formats?: string;
  lock?: string;
  import?: string[];
  against?: string;
  goldens?: string;
  header?: string[];
  suppress?: string;
  witness?: string;
  'no-witness'?: boolean;
  format?: string[];
  color?: string;
  name?: string;
  revision?: string;
  force?: boolean;
}

/** What every command looks at. */
function inputs(values: Values) {
  const formats = values.formats ?? 'formats';
  const dir = formats.endsWith('.ksy') ? join(formats, '..') : formats;
  return { formats, lock: values.lock ?? join(dir, 'format.lock.json'), importDirs: values.import ?? [] };
}

function isColored(values: Values, stream: NodeJS.WriteStream): boolean {
  const when = choose('--color', values.color ?? 'auto', ['auto', 'always', 'never'], fail);
  if (when !== 'auto') return when === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}

interface Output {
  readonly format: Format;
  readonly file?: string;
}

/** `json` goes to standard output, `json=FILE` to a file. */
function outputsOf({ format = ['text'] }: Values): Output[] {
  return format.map((item) => {
    const [name = '', ...rest] = item.split('=');
    const file = rest.join('=');
    if (rest.length > 0 && file === '') throw new UsageError(`--format ${item} names no file`);
    return { format: choose('format', name, FORMATS, fail), ...(file !== '' && { file }) };
  });
}

/** Markdown that goes to no file goes to the job's summary, if there is a job. */
function write({ format, file }: Output, content: string): void {
  const summary = format === 'markdown' ? process.env.GITHUB_STEP_SUMMARY : undefined;
  try {
    if (file !== undefined) writeFileSync(file, content);
    else if (summary) appendFileSync(summary, content);
    else process.stdout.write(content);
  } catch (error) {
    throw new GateError(`${file ?? summary} can not be written: ${(error as Error).message}`);
  }
}

function writeWitnesses(report: Report, dir: string): void {
  for (const { witness, fingerprint } of report.findings) {
    if (witness === undefined) continue;
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, `${fingerprint}.bin`), Buffer.from(witness.image, 'hex'));
  }
}

async function runCheck(values: Values): Promise<number> {
  const outputs = outputsOf(values);
  const isTextColored = isColored(values, process.stdout);
  const printers: Readonly<Record<Format, (report: Report, file?: string) => string>> = {
    text: (report, file) => text(report, isTextColored && file === undefined),
    json,
    sarif,
    junit,
    github,
    markdown,
  };
  const { formats, lock, importDirs } = inputs(values);
  const beside = join(dirname(lock), SUPPRESSIONS);
  const suppressions = values.suppress ?? (existsSync(beside) ? beside : undefined);
  if (values.witness !== undefined && values['no-witness']) throw new UsageError('--witness and --no-witness');
  let report: Report;
  try {
    report = await check({
      formats,
      lock,
      importDirs,
      headers: values.header ?? [],
      witnesses: values['no-witness'] !== true,
      ...(values.against !== undefined && { against: values.against }),
      ...(values.goldens !== undefined && { goldens: values.goldens }),
      ...(suppressions !== undefined && { suppressions }),
    });
  } catch (error) {
    for (const output of outputs) {
      if (output.format !== 'text') write(output, incomplete[output.format]((error as Error).message));
    }
    throw error;
  }
  if (values.witness !== undefined) writeWitnesses(report, values.witness);
  for (const output of outputs) write(output, printers[output.format](report, output.file));
  return report.compatible ? EXIT.ok : EXIT.invalid;
}

async function runLock(values: Values): Promise<number> {
  const { formats, lock: file, importDirs } = inputs(values);
  const since = values.revision === undefined ? undefined : Number(values.revision);
  if (since !== undefined && !(Number.isSafeInteger(since) && since > 0))
    throw new UsageError('--revision takes a number');
  if (values.name === '') throw new UsageError('--name takes a name');
  const { lock, findings, notes } = await nextLock({
    formats,
    lock: file,
    importDirs,
    force: values.force === true,
    ...(values.name !== undefined && { name: values.name }),
    ...(since !== undefined && { since }),
  });
  const colors = pc.createColors(isColored(values, process.stderr));
  const shown = folded(findings.filter(({ severity }) => severity !== 'information'));
  const lines = [...shown.flatMap((group) => [...findingLines(group, colors), '']), ...notes];
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  if (lock !== undefined) {
    writeLock(file, lock);
    process.stdout.write(`${file}: ${lock.revisions.at(-1)?.name} locked\n`);
    return EXIT.ok;
  }
  if (findings.length === 0) {
    process.stdout.write(`${file}: nothing new since the last revision\n`);
    return EXIT.ok;
  }
  process.stderr.write(`${file}: not locked, ${TODAY} is not compatible; --force locks it all the same\n`);
  return EXIT.invalid;
}

async function runRead(image: string | undefined, values: Values): Promise<number> {
  if (image === undefined) throw new UsageError('read takes an image');
  const { formats, lock, importDirs } = inputs(values);
  const now = today({ formats, importDirs }, existsSync(lock) ? readLock(lock) : undefined);
  process.stdout.write(`${JSON.stringify(await readImageWith(image, now), null, 2)}\n`);
  return EXIT.ok;
}

function runRules({ format = ['md'] }: Values): number {
  const name = choose('format of rules', format.join(), ['md', 'json'], fail);
  process.stdout.write(name === 'md' ? rulesMarkdown() : rulesJson());
  return EXIT.ok;
}

function runExplain(rule: string | undefined): number {
  if (rule === undefined) throw new UsageError(`explain takes a rule, such as ${Object.keys(gateRules)[0]}`);
  const id = rule.toUpperCase();
  process.stdout.write(explain(isRule(id) ? id : choose<RuleId>('rule', rule, ruleIds, fail)));
  return EXIT.ok;
}

/** An option that a command would not look at is a mistake. */
function refuseForeign(command: CommandName, values: object): void {
  for (const { name, commands } of OPTIONS) {
    if (Object.hasOwn(values, name) && commands !== undefined && !commands.includes(command))
      throw new UsageError(`${command} does not take --${name}`);
  }
}

await main('cr-compat', async (args) => {
  const { values, positionals } = parseArgs({ args, options: parsed(OPTIONS), allowPositionals: true });
  if (values.help || values.version) {
    process.stdout.write(values.help ? help() : `${VERSION}\n`);
    return EXIT.ok;
  }
  const [name, argument, ...rest] = positionals;
  if (name === undefined) throw new UsageError('a command is missing');
  const names = COMMANDS.map((command) => command.name);
  const command = choose('command', name, names, fail);
  if (rest.length > 0 || (argument !== undefined && command !== 'explain' && command !== 'read')) {
    throw new UsageError(`${command} does not take ${rest[0] ?? argument}`);
  }
  refuseForeign(command, values);
  try {
    switch (command) {
      case 'check':
        return await runCheck(values as Values);
      case 'lock':
        return await runLock(values as Values);
      case 'read':
        return await runRead(argument, values as Values);
      case 'rules':
        return runRules(values as Values);
      case 'explain':
        return runExplain(argument);
    }
  } catch (error) {
    throw error instanceof GateUsageError ? new UsageError(error.message) : error;
  }
});
