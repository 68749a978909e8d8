import { indexOfSorted } from '../../container/search.js';
import type { ImageObject } from '../../generated/model.js';
import { headerToJson, objectToJson } from '../../json/to-json.js';
import { FileBytes } from '../../node/file-bytes.js';
import type { ImageFile } from '../../node/image-file.js';
import { isObjectRef, type Streamed } from '../../node/streamed.js';
import { kindByName } from '../../registry.js';
import type { Options } from '../cr-image.js';
import { withImage, writeText } from './io.js';

/** `cr-image decode`: the JSON form, an object at a time. */
export const decode = (input: string, { output, ndjson, noData }: Options): Promise<void> =>
  withImage(input, (image) =>
    writeText(output, async (print) => {
      const layout = ndjson ? LINES : DOCUMENT;
      await print(layout.start(JSON.stringify(headerToJson(image))));
      const indices = new Indices();
      for await (const { index, offset, object } of image) {
        await print(layout.object(JSON.stringify(await toJson(object, indices, noData)), index));
        indices.add(offset, object);
      }
      await print(layout.end(endOf(image)));
    }),
  );

const DOCUMENT = {
  start: (header: string) => `{"header":${header},"objects":[`,
  object: (json: string, index: number) => `${index === 0 ? '' : ','}\n${json}`,
  end: (end: string) => `\n],${end.slice(1)}\n`,
};

const LINES = {
  start: (header: string) => `{"header":${header}}\n`,
  object: (json: string) => `${json}\n`,
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

/** Page bytes are fetched first, since JSON needs them at hand. */
async function toJson(object: Streamed, indices: Indices, noData: boolean) {
  const whole: Record<string, unknown> = { ...object };
  for (const [name, value] of Object.entries(object)) {
    if (!(value instanceof FileBytes)) continue;
    if (noData && name === 'data') delete whole[name];
    else whole[name] = await value.read();
  }
  return objectToJson(whole as unknown as ImageObject, (reference) => indices.toJson(reference));
}

/** Index of every object by its offset; 12 bytes an object. */
class Indices {
  private offsets = new Float64Array(1024);
  private codes = new Uint32Array(1024);
  private count = 0;

  add(offset: number, { type }: Streamed): void {
    if (this.count === this.offsets.length) {
      this.offsets = grown(this.offsets, Float64Array);
      this.codes = grown(this.codes, Uint32Array);
    }
    this.offsets[this.count] = offset;
    this.codes[this.count] = kindByName(type)?.code ?? 0;
    this.count++;
  }

  toJson(reference: unknown): string | null {
    if (!isObjectRef(reference)) return null;
    const index = indexOfSorted(this.offsets, this.count, Number(reference.pos));
    const hit = index >= 0 && this.codes[index] === kindByName(reference.kind)?.code;
    return hit ? `@${index}` : `!0x${reference.pos.toString(16)}`;
  }
}

function grown<T extends Float64Array | Uint32Array>(array: T, Type: new (length: number) => T): T {
  const larger = new Type(array.length * 2);
  larger.set(array);
  return larger;
}
