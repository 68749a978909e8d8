import type { JSONPathNode, JSONValue } from 'json-p3';
import { safeJson } from '../../bytes/printable.js';
import { Places } from '../../container/places.js';
import type { ImageObject } from '../../generated/model.js';
import { headerToJson, objectToJson } from '../../json/to-json.js';
import { FileBytes } from '../../node/file-bytes.js';
import type { ImageFile } from '../../node/image-file.js';
import type { Streamed } from '../../node/streamed.js';
import { kindByName } from '../../registry.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { referenceToJson } from '../image/decode.js';
import { withImage, writeText } from '../image/io.js';

/** A value, and the JSON pointer to it. */
type Selected = readonly [path: string, value: unknown];

/** `cr-image select`: values by their place in the JSON form. */
export const select = (given: Given): Promise<number> =>
  withImage(given, 0, async (image, damage) => {
    image.onDamage = damage.report;
    const expression = given.operand(1);
    const values = expression.startsWith('$') ? await byPath(image, expression) : selected(image, tokensOf(expression));
    let found = 0;
    await writeText(given.text('output'), async (print) => {
      const isJson = given.has('json');
      if (isJson) await print('[');
      for await (const [path, value] of values) {
        if (isJson) await print(`${found === 0 ? '' : ','}\n${safeJson({ path, value })}`);
        else await print(given.has('ndjson') ? `${safeJson(value)}\n` : `${JSON.stringify(value, null, 2)}\n`);
        found++;
      }
      if (isJson) await print('\n]\n');
    });
    return damage.status() || (found > 0 ? EXIT.ok : EXIT.invalid);
  });

/** The tokens of a JSON pointer. @see RFC 6901 */
function tokensOf(pointer: string): string[] {
  if (pointer !== '' && !pointer.startsWith('/')) {
    throw usage(
      `EXPR is a JSON pointer as in findings, /objects/3/vmStart or /objects/VMA/name, or a JSONPath, $.objects[3].vmStart, not ${JSON.stringify(pointer)}`,
    );
  }
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

async function* selected(image: ImageFile, [top, ...rest]: string[]): AsyncGenerator<Selected, void, undefined> {
  if (top === undefined || top === '*' || top === 'header') {
    const header = headerToJson(image);
    yield* walk(header, '/header', rest);
  }
  if (top === 'endExtra' || top === 'sealed' || top === 'unpadded') return yield* atEnd(image, top);
  if (top !== undefined && top !== '*' && top !== 'objects') return;
  const [which = '*', ...fields] = rest;
  const places = new Places();
  let count = 0;
  for await (const { index, offset, object } of image) {
    const isMeant = which === '*' || which === String(index) || which === object.type;
    if (isMeant) yield* walk(await toJson(object, places, fields[0]), `/objects/${index}`, fields);
    remember(places, offset, object);
    count++;
  }
  // findings about END are about the object behind the last one of the JSON form
  const isEnd = which === 'END' || which === String(count);
  if (isEnd && image.end?.sealed) yield* walk(END, `/objects/${count}`, fields);
}

const END = { type: 'END' };

const remember = (places: Places, offset: number, object: Streamed): void =>
  places.add(offset, object.type === 'UNKNOWN' ? object.code : (kindByName(object.type)?.code ?? 0));

/** What the JSON form says of the end of the image; known when all of it was read. */
const endOf = ({ end }: ImageFile) => ({
  sealed: end?.sealed ?? false,
  ...(end?.endExtra && { endExtra: bytesToJson(end.endExtra) as string }),
  ...(end?.unpadded && { unpadded: true as const }),
});

async function* atEnd(
  image: ImageFile,
  name: keyof ReturnType<typeof endOf>,
): AsyncGenerator<Selected, void, undefined> {
  for await (const _ of image);
  const value = endOf(image)[name];
  if (value !== undefined) yield [`/${name}`, value];
}

/** What a JSONPath leads to in the JSON form, which is held in memory; without bytes that are only in the file. @see RFC 9535 */
async function byPath(image: ImageFile, expression: string): Promise<Iterable<Selected>> {
  const { compile, JSONPathError } = await import('json-p3');
  try {
    const query = compile(expression);
    const objects: JSONValue[] = [];
    const places = new Places();
    for await (const { offset, object } of image) {
      objects.push((await toJson(object, places, undefined)) as JSONValue);
      remember(places, offset, object);
    }
    const header = headerToJson(image) as unknown as JSONValue;
    return nodes(query.lazyQuery({ header, ...endOf(image), objects }));
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    throw usage(`${JSON.stringify(expression)} is no JSONPath: ${error.message}`);
  }
}

function* nodes(found: Iterable<JSONPathNode>): Generator<Selected, void, undefined> {
  for (const { location, value } of found) yield [location.map((key) => `/${escaped(String(key))}`).join(''), value];
}

/** An object in the JSON form; bytes that are in the file only where they are asked for by name. */
async function toJson(object: Streamed, places: Places, field: string | undefined): Promise<unknown> {
  const whole: Record<string, unknown> = { ...object };
  for (const [name, value] of Object.entries(object)) {
    if (!(value instanceof FileBytes)) continue;
    if (name === field) whole[name] = await value.read();
    else delete whole[name];
  }
  return objectToJson(whole as unknown as ImageObject, (reference) => referenceToJson(reference, places), bytesToJson);
}

const bytesToJson = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString('base64');

/** What `tokens` lead to from a value: `*` is every key and index. */
function* walk(value: unknown, path: string, tokens: readonly string[]): Generator<Selected, void, undefined> {
  const [token, ...rest] = tokens;
  if (token === undefined) {
    yield [path, value];
  } else if (typeof value === 'object' && value !== null) {
    const entries = token === '*' ? Object.entries(value) : Object.entries(value).filter(([key]) => key === token);
    for (const [key, inner] of entries) yield* walk(inner, `${path}/${escaped(key)}`, rest);
  }
}
