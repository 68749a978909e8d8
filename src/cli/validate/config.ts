import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LEVELS, SEVERITIES } from '../../findings.js';
import { isStdin, type Path } from '../../node/source.js';
import { POLICIES } from '../../validate/options.js';
import { choose } from '../common/choose.js';
import { UsageError } from '../common/errors.js';
import { nameOf } from './inputs.js';
import { code, type Request } from './request.js';

export const CONFIG = '.cr-validate.json';

type Fail = (message: string) => Error;
type Reader = (request: Request, value: unknown, path: string, fail: (path: string) => Fail) => void;

const KEYS: Readonly<Record<string, Reader>> = {
  $schema: () => undefined,
  level: (request, value, path, fail) => {
    request.level = choose('level', text(value, fail(path)), LEVELS, fail(path));
  },
  policy: (request, value, path, fail) => {
    request.policy = choose('policy', text(value, fail(path)), POLICIES, fail(path));
  },
  failOn: (request, value, path, fail) => {
    request.failOn = choose('severity', text(value, fail(path)), SEVERITIES, fail(path));
  },
  maxIssues: (request, value, path, fail) => {
    if (!Number.isSafeInteger(value) || (value as number) < 0) throw fail(path)('must be a whole number, 0 for all');
    request.maxIssues = value as number;
  },
  only: (request, value, path, fail) => {
    request.only = list(value, fail(path)).map((item, i) =>
      code(text(item, fail(`${path}/${i}`)), fail(`${path}/${i}`)),
    );
  },
  ignore: (request, value, path, fail) => {
    for (const [i, item] of list(value, fail(path)).entries()) {
      const at = fail(`${path}/${i}`);
      const entry = reasoned(item, ['code', 'reason'], at);
      const ignored = code(entry.code as string, at);
      request.ignore.push(ignored);
      request.reasons[ignored] = entry.reason as string;
    }
  },
  severity: (request, value, path, fail) => {
    for (const [i, item] of list(value, fail(path)).entries()) {
      const at = fail(`${path}/${i}`);
      const entry = reasoned(item, ['code', 'severity', 'reason'], at);
      request.severity[code(entry.code as string, at)] = choose('severity', entry.severity as string, SEVERITIES, at);
    }
  },
};

function text(value: unknown, fail: Fail): string {
  if (typeof value !== 'string') throw fail('must be a string');
  return value;
}

function list(value: unknown, fail: Fail): unknown[] {
  if (!Array.isArray(value)) throw fail('must be an array');
  return value;
}

/** An entry that says why. */
function reasoned(value: unknown, keys: readonly string[], fail: Fail): Record<string, string> {
  if (typeof value !== 'object' || value === null) throw fail('must be an object');
  const entry = value as Record<string, unknown>;
  for (const key of keys) {
    if (typeof entry[key] !== 'string' || entry[key] === '') throw fail(`needs ${key}, which is a text`);
  }
  const unknown = Object.keys(entry).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw fail(`has no property ${JSON.stringify(unknown)}`);
  return entry as Record<string, string>;
}

/**
 * Reads a configuration; `schemas/config.schema.json` describes it.
 *
 * @throws {UsageError} with the JSON pointer and the reason
 */
export function parseConfig(json: string, file: string): Request {
  const at = (path: string): Fail => {
    return (message) => new UsageError(`${file}: ${path === '' ? '' : `${path}: `}${message}`);
  };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw at('')((error as Error).message);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw at('')('must be an object');
  const request: Request = { ignore: [], reasons: {}, severity: {} };
  for (const [key, item] of Object.entries(value)) {
    const read = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (read === undefined) throw at('')(`has no property ${JSON.stringify(key)}`);
    read(request, item, `/${key}`, at);
  }
  return request;
}

const NO_CONFIG: Request = { ignore: [], reasons: {}, severity: {} };

/** Finds the configuration for an image, from its directory upwards. Each is read once. */
export class Configs {
  private readonly byDirectory = new Map<string, Request>();

  /** `file`: the one for all images; `null`: none. */
  constructor(private readonly file: string | null | undefined) {}

  /** @throws {UsageError} where the configuration is wrong, or can't be read */
  for(image: Path): Request {
    if (this.file === null) return NO_CONFIG;
    if (this.file !== undefined) return this.load(this.file, (path) => this.read(path) ?? this.missing(path));
    // A name that is no UTF-8 has the place of what is like it; only directories above count.
    return this.upwards(isStdin(image) ? process.cwd() : dirname(resolve(nameOf(image))));
  }

  private upwards(directory: string): Request {
    return this.load(directory, () => {
      const found = this.read(join(directory, CONFIG));
      if (found !== undefined) return found;
      const parent = dirname(directory);
      return parent === directory ? NO_CONFIG : this.upwards(parent);
    });
  }

  private load(key: string, make: (key: string) => Request): Request {
    let request = this.byDirectory.get(key);
    if (request === undefined) {
      request = make(key);
      this.byDirectory.set(key, request);
    }
    return request;
  }

  private missing(path: string): never {
    throw new UsageError(`${path}: no such file`);
  }

  private read(path: string): Request | undefined {
    let json: string;
    try {
      json = readFileSync(path, 'utf8');
    } catch (error) {
      const { code: reason, message } = error as NodeJS.ErrnoException;
      if (reason === 'ENOENT' || reason === 'ENOTDIR') return undefined;
      throw new UsageError(message);
    }
    return parseConfig(json, path);
  }
}
