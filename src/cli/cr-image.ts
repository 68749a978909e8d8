#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { EXIT, FileError, main, UsageError } from './main.js';

const HELP = `Usage: cr-image COMMAND [OPTION…] FILE

Commands:
  info IMAGE              what an image holds, on one screen
  decode IMAGE            the JSON form of an image
  encode JSON             an image of its JSON form
  tree IMAGE              its processes and threads
  dump IMAGE              every byte of an image, with the field it belongs to

Options:
  -o, --output FILE       write there instead of standard output; whole or not at all
      --ndjson            decode and encode: one object a line, for images of any size
      --no-data           decode: leave page bytes out
  -h, --help              print this
      --version           print the version

IMAGE and JSON can be - for standard input.
Exit status: 0 done, 1 invalid image or JSON, 2 usage, 3 could not complete, 4 not an image.
`;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  ndjson: { type: 'boolean' },
  'no-data': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export interface Options {
  output: string;
  ndjson: boolean;
  noData: boolean;
}

type Command = (input: string, options: Options) => Promise<void>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  info: async () => (await import('./image/info.js')).info,
  decode: async () => (await import('./image/decode.js')).decode,
  encode: async () => (await import('./image/encode.js')).encode,
  tree: async () => (await import('./image/tree.js')).tree,
  dump: async () => (await import('./image/dump.js')).dump,
};

await main('cr-image', async (args) => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  if (values.version) {
    process.stdout.write(`${await (await import('./version.js')).version()}\n`);
    return EXIT.ok;
  }
  const [name, input, ...rest] = positionals;
  if (name === undefined) throw new UsageError('a command is missing');
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageError(`there is no command ${name}`);
  if (input === undefined) throw new UsageError(`${name} takes a file`);
  if (rest.length > 0) throw new UsageError(`${name} takes one file`);
  const { output = '-', ndjson = false, 'no-data': noData = false } = values;
  const run = await command();
  try {
    await run(input, { output, ndjson, noData });
  } catch (error) {
    throw new FileError(input === '-' ? 'standard input' : input, error);
  }
  return EXIT.ok;
});
