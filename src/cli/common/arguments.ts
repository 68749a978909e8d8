import { readFileSync } from 'node:fs';
import { decodeText } from '../../bytes/text.js';

/** What Node puts in place of bytes that are no UTF-8. */
const LOST = '\ufffd';

/** What the program was called with; bytes that are no UTF-8, which names of files may have, are kept as `decodeText` keeps them. */
export function givenArguments(): string[] {
  const args = process.argv.slice(2);
  return args.some((arg) => arg.includes(LOST)) ? asWritten(args) : args;
}

function asWritten(args: string[]): string[] {
  let line: Buffer;
  try {
    line = readFileSync('/proc/self/cmdline');
  } catch {
    return args; // not on Linux: names are as Node has them
  }
  const all: Buffer[] = [];
  for (let at = 0; at < line.length; ) {
    const end = line.indexOf(0, at);
    all.push(line.subarray(at, end));
    at = end + 1;
  }
  const own = all.slice(all.length - args.length);
  return own.every((bytes, i) => bytes.toString() === args[i]) ? own.map((bytes) => decodeText(bytes)) : args;
}
