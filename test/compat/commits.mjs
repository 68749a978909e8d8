/** Changes of `.ksy` files in the history of a git checkout. */
import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { describe, sourcesFromText } from 'cr-image/compat';

/** The history of the checkout in `dir`. */
export class Commits {
  #texts = new Map();

  constructor(dir) {
    this.dir = dir;
  }

  #git(...args) {
    return spawnSync('git', ['-C', this.dir, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  }

  /** Every change of a spec, the first one first: its commit, and the file before and after. */
  *transitions() {
    const log = ['log', '--reverse', '--no-merges', '--format=commit %H', '--name-status', '-M', '--', '*.ksy'];
    const { status, stdout, stderr } = this.#git(...log);
    if (status !== 0) throw new Error(stderr);
    let commit = '';
    for (const line of stdout.split('\n')) {
      if (line.startsWith('commit ')) commit = line.slice(7);
      const [kind, before, after = before] = line.split('\t');
      if (/^[MR]/.test(kind) && before?.endsWith('.ksy')) yield { commit, before, after };
    }
  }

  #textAt(commit, file) {
    const key = `${commit}:${file}`;
    if (!this.#texts.has(key)) {
      const { status, stdout } = this.#git('show', key);
      this.#texts.set(key, status === 0 ? stdout : undefined);
    }
    return this.#texts.get(key);
  }

  /** A spec as it was, with what it imports. */
  specsAt(commit, file) {
    const found = {};
    const queue = [file];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const name = next.replace(/\.ksy$/, '');
      if (name in found) continue;
      const text = this.#textAt(commit, next);
      if (text === undefined) throw new Error(`there is no ${next}`);
      found[name] = text;
      for (const path of importsIn(text)) {
        queue.push(`${path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(name), path)}.ksy`);
      }
    }
    return describe(sourcesFromText(found));
  }
}

function importsIn(text) {
  const block = /^ {2}imports:\s*\n((?:\s+- .*\n)*)/m.exec(text)?.[1] ?? '';
  const line = /^ {2}imports:\s*\[(.*)\]/m.exec(text)?.[1] ?? '';
  const items = `${block}${line.replaceAll(',', '\n- ').replace(/^/, '- ')}`;
  return [...items.matchAll(/- *'?"?([\w./-]+)/g)].map(([, path]) => path);
}

/** Text in quotes, a word, or what is between words. */
const WORD = /\\"[^"\\]*\\"|[A-Za-z_]\w*|[^A-Za-z_\\]+|\\/g;
/** What nobody calls anything by. */
const KAITAI = /^([usfb]\d+(le|be)?|strz?|[lb]e|eos|expr|until|true|false|not|and|or)$/;

const isKaitai = (word) => KAITAI.test(word);

/** Whether two descriptions are the same but for what things are called, each name for one other. */
export function isPureRename(before, after) {
  const [a, b] = [before, after].map((specs) => JSON.stringify(Object.values(specs)).match(WORD) ?? []);
  if (a.length !== b.length) return false;
  const [names, back] = [new Map(), new Map()];
  return a.every((word, i) => {
    const other = b[i];
    if (!names.has(word) && !back.has(other)) {
      names.set(word, other);
      back.set(other, word);
    }
    return names.get(word) === other && (word === other || (/^[a-z_]/.test(word) && ![word, other].some(isKaitai)));
  });
}
