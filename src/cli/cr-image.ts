#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { VERSION } from '../generated/version.js';
import { COMMANDS, type CommandName, help, OPTIONS, type Options } from './image/options.js';
import { EXIT, FileError, main, UsageError } from './main.js';
import { choose, parsed } from './options.js';

type Run = (input: string, options: Options) => Promise<void>;

const RUNS: Readonly<Record<CommandName, () => Promise<Run>>> = {
  info: async () => (await import('./image/info.js')).info,
  decode: async () => (await import('./image/decode.js')).decode,
  encode: async () => (await import('./image/encode.js')).encode,
  tree: async () => (await import('./image/tree.js')).tree,
  dump: async () => (await import('./image/dump.js')).dump,
};

await main('cr-image', async (args) => {
  const { values, positionals } = parseArgs({ args, options: parsed(OPTIONS), allowPositionals: true });
  if (values.help) {
    process.stdout.write(help());
    return EXIT.ok;
  }
  if (values.version) {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.ok;
  }
  const [name, input, ...rest] = positionals;
  if (name === undefined) throw new UsageError('a command is missing');
  const names = COMMANDS.map((known) => known.name);
  const command = choose('command', name, names, (message) => new UsageError(message));
  if (input === undefined) throw new UsageError(`${name} takes a file`);
  if (rest.length > 0) throw new UsageError(`${name} takes one file`);
  const options = {
    output: (values.output ?? '-') as string,
    ndjson: values.ndjson === true,
    noData: values['no-data'] === true,
  };
  const run = await RUNS[command]();
  try {
    await run(input, options);
  } catch (error) {
    throw new FileError(input === '-' ? 'standard input' : input, error);
  }
  return EXIT.ok;
});
