import { printable } from '../../bytes/printable.js';
import { type Code, LEVELS, SEVERITIES } from '../../findings.js';
import type { Outcome, Printer, PrinterOptions } from '../../report/image/printer.js';
import { POLICIES } from '../../validate/options.js';
import { choose } from '../common/choose.js';
import { isColored } from '../common/color.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { Progress } from '../common/progress.js';
import { inWorkspace } from '../common/workspace.js';
import { Configs } from './config.js';
import { FORMATS, type Format } from './formats.js';
import { findInputs, shard } from './inputs.js';
import { code, type Request } from './request.js';
import { results, statusOf, worse } from './run.js';

const PRINTERS: Readonly<Record<Format, (options: PrinterOptions) => Promise<Printer>>> = {
  text: async (options) => (await import('../../report/image/text.js')).text(options),
  json: async (options) => (await import('../../report/image/json.js')).json(options),
  ndjson: async () => (await import('../../report/image/json.js')).ndjson(),
  sarif: async (options) => (await import('../../report/image/sarif.js')).sarif(options),
  junit: async (options) => (await import('../../report/image/junit.js')).junit(options),
  github: async (options) => (await import('../../report/image/github.js')).github(options),
};

/** Formats that show the hash of an image. */
const WITH_SHA256: readonly Format[] = ['json', 'ndjson', 'sarif'];

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.ok;
}

/** `cr-validate`. */
export async function validate(given: Given): Promise<number> {
  const format = given.choice('format', FORMATS, 'text');
  if (given.has('list-codes')) {
    return print((await import('./explain.js')).listCodes(choose('format of codes', format, ['text', 'json'], usage)));
  }
  const explained = given.text('explain');
  if (explained !== undefined) return print((await import('./explain.js')).explain(code(explained, usage)));
  const request = requestOf(given);
  const color = isColored(given, process.stdout);
  const jobs = given.number('jobs', 1);
  const part = given.has('shard') ? shardOf(String(given.text('shard'))) : undefined;
  const paths = given.operands;
  if (paths.length === 0) throw usage('an image is missing');
  const found = findInputs(paths);
  const inputs = part === undefined ? found : shard(found, ...part);
  const isSingle = paths.length === 1 && found.length === 1 && found[0]?.path === paths[0];
  const isLimited = given.has('max-issues');
  const printer = await PRINTERS[format]({ isSingle, isLimited, color, relative: inWorkspace });
  const progress = Progress.start(
    process.stderr,
    inputs.map(({ size }) => size),
  );
  const configs = new Configs(given.has('no-config') ? null : given.text('config'));
  let status: number = EXIT.ok;
  const show = async (make: () => string | Iterable<string>): Promise<void> => {
    const text = given.has('quiet') ? '' : make();
    if (text === '') return;
    progress?.clear();
    for (const piece of typeof text === 'string' ? [text] : text) {
      if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
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
function complain({ name, error }: Outcome, format: Format): void {
  if (error !== undefined && format !== 'text')
    process.stderr.write(`cr-validate: ${printable(`${name}: ${error.message}`)}\n`);
}

function requestOf(given: Given): Request {
  const request: Request = { ignore: codes(given.texts('ignore')), reasons: {}, severity: {} };
  if (given.has('only')) request.only = codes(given.texts('only'));
  if (given.has('level')) request.level = given.choice('level', LEVELS, 'consistent');
  if (given.has('policy')) request.policy = given.choice('policy', POLICIES, 'default');
  if (given.has('fail-on')) request.failOn = choose('severity', String(given.text('fail-on')), SEVERITIES, usage);
  const select = given.text('select');
  if (select !== undefined) request.select = select;
  const root = given.text('root');
  if (root !== undefined && !given.has('host')) throw usage('--root is for --host');
  if (given.has('host')) request.host = root === undefined ? {} : { root };
  const limit = given.number('max-issues');
  if (limit !== undefined) request.maxIssues = limit;
  for (const setting of given.texts('severity')) {
    const [name = '', severity] = setting.split('=');
    if (severity === undefined) throw usage(`--severity takes CODE=SEVERITY, not ${JSON.stringify(setting)}`);
    request.severity[code(name, usage)] = choose('severity', severity, SEVERITIES, usage);
  }
  return request;
}

const codes = (lists: readonly string[]): Code[] =>
  lists.flatMap((list) => list.split(',')).map((name) => code(name.trim(), usage));

function shardOf(value: string): [number, number] {
  const [, part, parts] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  if (Number(part) > Number(parts) || part === undefined) {
    throw usage(`--shard takes I/N with I from 1 to N, not ${JSON.stringify(value)}`);
  }
  return [Number(part), Number(parts)];
}
