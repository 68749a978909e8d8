#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { type Code, LEVELS, SEVERITIES } from '../findings.js';
import { VERSION } from '../generated/version.js';
import { EXIT, main, UsageError } from './main.js';
import { choose, parsed } from './options.js';
import type { Result } from './validate/check.js';
import type { Printer, PrinterOptions } from './validate/formats/printer.js';
import { code, FORMATS, type Format, help, OPTIONS, type Request } from './validate/options.js';

const PRINTERS: Readonly<Record<Format, (options: PrinterOptions) => Promise<Printer>>> = {
  text: async (options) => (await import('./validate/formats/text.js')).text(options),
  json: async (options) => (await import('./validate/formats/json.js')).json(options),
  ndjson: async () => (await import('./validate/formats/json.js')).ndjson(),
  sarif: async () => (await import('./validate/formats/sarif.js')).sarif(),
  junit: async () => (await import('./validate/formats/junit.js')).junit(),
  github: async (options) => (await import('./validate/formats/github.js')).github(options),
};

/** Formats that show the hash of an image. */
const WITH_SHA256: readonly Format[] = ['json', 'ndjson', 'sarif'];

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

const fail = (message: string): UsageError => new UsageError(message);

await main('cr-validate', async (args) => {
  const { values, positionals } = parseArgs({ args, options: parsed(OPTIONS), allowPositionals: true });
  if (values.help) return print(help());
  if (values.version) return print(`${VERSION}\n`);
  if (values['list-codes']) return print((await import('./validate/explain.js')).listCodes());
  if (typeof values.explain === 'string') {
    const { explain } = await import('./validate/explain.js');
    return print(explain(code(values.explain, fail)));
  }
  if (positionals.length === 0) throw new UsageError('an image is missing');
  return validate(positionals, values);
});

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.ok;
}

async function validate(paths: readonly string[], values: Values): Promise<number> {
  const format = choose('format', String(values.format ?? 'text'), FORMATS, fail);
  const request = requestOf(values);
  const color = choose('colour', String(values.color ?? 'auto'), ['auto', 'always', 'never'], fail);
  const jobs = values.jobs === undefined ? undefined : positive('jobs', String(values.jobs));
  const part = values.shard === undefined ? undefined : shardOf(String(values.shard));
  const { findInputs, shard } = await import('./validate/inputs.js');
  const { results, statusOf, worse } = await import('./validate/run.js');
  const { Configs } = await import('./validate/config.js');
  const { Progress } = await import('./validate/progress.js');
  const found = findInputs(paths);
  const inputs = part === undefined ? found : shard(found, ...part);
  const isSingle = paths.length === 1 && found.length === 1 && found[0]?.path === paths[0];
  const isLimited = values['max-issues'] !== undefined;
  const printer = await PRINTERS[format]({ isSingle, isLimited, color: isColored(color) });
  const progress = Progress.start(
    process.stderr,
    inputs.map(({ size }) => size),
  );
  const configs = new Configs(values['no-config'] ? null : (values.config as string | undefined));
  let status: number = EXIT.ok;
  const show = async (make: () => string): Promise<void> => {
    const text = values.quiet ? '' : make();
    if (text === '') return;
    progress?.clear();
    if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
  const sha256 = WITH_SHA256.includes(format);
  const worker = new URL('./worker.js', import.meta.url);
  for await (const result of results({ inputs, configs, request, sha256, jobs, progress, worker })) {
    status = worse(status, statusOf(result));
    complain(result, format);
    await show(() => printer.one(result));
  }
  await show(() => printer.end());
  progress?.clear();
  return status;
}

/** What could not be read is told on stderr as well, where the format is for machines. */
function complain({ name, error }: Result, format: Format): void {
  if (error !== undefined && format !== 'text') process.stderr.write(`cr-validate: ${name}: ${error.message}\n`);
}

function isColored(when: 'auto' | 'always' | 'never'): boolean {
  if (when !== 'auto') return when === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

function requestOf(values: Values): Request {
  const request: Request = { ignore: codes(values.ignore), reasons: {}, severity: {} };
  if (values.only !== undefined) request.only = codes(values.only);
  if (values.level !== undefined) request.level = choose('level', String(values.level), LEVELS, fail);
  const failOn = values['fail-on'];
  if (failOn !== undefined) request.failOn = choose('severity', String(failOn), SEVERITIES, fail);
  const limit = values['max-issues'];
  if (limit !== undefined) request.maxIssues = limit === '0' ? 0 : positive('max-issues', String(limit));
  for (const setting of (values.severity ?? []) as string[]) {
    const [name = '', severity] = setting.split('=');
    if (severity === undefined) throw fail(`--severity takes CODE=SEVERITY, not ${JSON.stringify(setting)}`);
    request.severity[code(name, fail)] = choose('severity', severity, SEVERITIES, fail);
  }
  return request;
}

function codes(value: Values[string]): Code[] {
  const lists = (value ?? []) as string[];
  return lists.flatMap((list) => list.split(',')).map((name) => code(name.trim(), fail));
}

function positive(name: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw fail(`--${name} takes a number from 1 on, not ${JSON.stringify(value)}`);
  return Number(value);
}

function shardOf(value: string): [number, number] {
  const [, part, parts] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  if (Number(part) > Number(parts) || part === undefined) {
    throw fail(`--shard takes I/N with I from 1 to N, not ${JSON.stringify(value)}`);
  }
  return [Number(part), Number(parts)];
}
