import { safeJson } from '../../bytes/printable.js';
import { Places } from '../../container/places.js';
import type { ImageObject } from '../../generated/model.js';
import { headerToJson, objectToJson } from '../../json/to-json.js';
import { isDangling } from '../../model.js';
import { FileBytes } from '../../node/file-bytes.js';
import type { ImageFile } from '../../node/image-file.js';
import { isObjectRef, type Streamed } from '../../node/streamed.js';
import { NO_BYTES } from '../../objects/object-reader.js';
import { kindByName } from '../../registry.js';
import type { Given } from '../common/given.js';
import { withImage, writeText } from './io.js';

type Print = (text: string) => Promise<void> | undefined;

/** `cr-image decode`: the JSON form, an object at a time. */
export const decode = (given: Given): Promise<number> =>
  withImage(given, 0, async (image, damage) => {
    const noData = given.has('no-data');
    if (given.has('keep-going')) image.onDamage = damage.report;
    await writeText(given.text('output'), async (print) => {
      const layout = given.has('ndjson') ? LINES : DOCUMENT;
      await print(layout.start(safeJson(headerToJson(image))));
      const places = new Places();
      for await (const { index, offset, object } of image) {
        await print(layout.before(index));
        await printObject(object, places, noData, print);
        await print(layout.behind);
        places.add(offset, codeOf(object));
      }
      await print(layout.end(endOf(image)));
    });
    return damage.status();
  });

const codeOf = (object: Streamed): number =>
  object.type === 'UNKNOWN' ? object.code : (kindByName(object.type)?.code ?? 0);

const DOCUMENT = {
  start: (header: string) => `{"header":${header},"objects":[`,
  before: (index: number) => (index === 0 ? '\n' : ',\n'),
  behind: '',
  end: (end: string) => `\n],${end.slice(1)}\n`,
};

const LINES = {
  start: (header: string) => `{"header":${header}}\n`,
  before: () => '',
  behind: '\n',
  end: (end: string) => `${end}\n`,
};

function endOf({ end }: ImageFile): string {
  const { sealed = false, unpadded = false, endExtra } = end ?? {};
  return JSON.stringify({
    sealed,
    ...(unpadded && { unpadded }),
    ...(endExtra && { endExtra: Buffer.from(endExtra).toString('base64') }),
  });
}

/** Bytes that become text at once: a multiple of three, so that base64 has nothing to fill up before its end. */
const PIECE = 3 << 18;

/** Prints an object; bytes that were left in the file go through in pieces, however many there are. */
async function printObject(object: Streamed, places: Places, noData: boolean, print: Print): Promise<void> {
  const inFile = new Map<string, FileBytes>();
  const whole: Record<string, unknown> = { ...object };
  for (const [name, value] of Object.entries(object)) {
    if (!(value instanceof FileBytes)) continue;
    if (noData && name === 'data') delete whole[name];
    else {
      inFile.set(name, value);
      whole[name] = NO_BYTES;
    }
  }
  const json = objectToJson(whole as unknown as ImageObject, (reference) => referenceToJson(reference, places));
  if (inFile.size === 0) {
    await print(safeJson(json));
    return;
  }
  let mark = '{';
  for (const [key, value] of Object.entries(json)) {
    const bytes = inFile.get(key);
    await print(`${mark}${JSON.stringify(key)}:${bytes === undefined ? safeJson(value) : '"'}`);
    mark = ',';
    if (bytes === undefined) continue;
    for await (const piece of bytes.chunks(PIECE)) {
      await print(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('base64'));
    }
    await print('"');
  }
  await print('}');
}

export function referenceToJson(reference: unknown, places: Places): string | null {
  if (isDangling(reference)) return `!0x${reference.pos.toString(16)}`;
  if (!isObjectRef(reference)) return null;
  const index = places.find(Number(reference.pos), kindByName(reference.kind)?.code ?? 0);
  return index < 0 ? `!0x${reference.pos.toString(16)}` : `@${index}`;
}
