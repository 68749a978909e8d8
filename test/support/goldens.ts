import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Golden {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Text of the JSON form. */
  readonly json: string;
  /** The readable dump. */
  readonly text: string;
}

const dir = fileURLToPath(new URL('../../golden/valid/', import.meta.url));

/** Every image in golden/valid with what stands beside it. */
export const goldens: readonly Golden[] = readdirSync(dir)
  .filter((file) => file.endsWith('.cr'))
  .map((file) => {
    const name = file.slice(0, -'.cr'.length);
    const text = (extension: string) => readFileSync(`${dir}${name}.${extension}`, 'utf8');
    return { name, bytes: new Uint8Array(readFileSync(dir + file)), json: text('json'), text: text('txt') };
  });

/** The golden called `name`. */
export function golden(name: string): Golden {
  const found = goldens.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no golden ${name}`);
  return found;
}
