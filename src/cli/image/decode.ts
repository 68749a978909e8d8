import { Places } from '../../container/places.js';
import type { ImageObject } from '../../generated/model.js';
import { headerToJson, objectToJson } from '../../json/to-json.js';
import { FileBytes } from '../../node/file-bytes.js';
import type { ImageFile } from '../../node/image-file.js';
import { isObjectRef, type Streamed } from '../../node/streamed.js';
import { kindByName } from '../../registry.js';
import type { Given } from '../common/given.js';
import { withImage, writeText } from './io.js';

/** `cr-image decode`: the JSON form, an object at a time. */
export const decode = (given: Given): Promise<undefined> =>
  withImage(given.operand(0), async (image) => {
    const noData = given.has('no-data');
    await writeText(given.text('output'), async (print) => {
      const layout = given.has('ndjson') ? LINES : DOCUMENT;
      await print(layout.start(JSON.stringify(headerToJson(image))));
      const places = new Places();
      for await (const { index, offset, object } of image) {
        await print(layout.object(JSON.stringify(await toJson(object, places, noData)), index));
        places.add(offset, kindByName(object.type)?.code ?? 0);
      }
      await print(layout.end(endOf(image)));
    });
    return undefined;
  });

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
async function toJson(object: Streamed, places: Places, noData: boolean) {
  const whole: Record<string, unknown> = { ...object };
  for (const [name, value] of Object.entries(object)) {
    if (!(value instanceof FileBytes)) continue;
    if (noData && name === 'data') delete whole[name];
    else whole[name] = await value.read();
  }
  return objectToJson(whole as unknown as ImageObject, (reference) => referenceToJson(reference, places));
}

function referenceToJson(reference: unknown, places: Places): string | null {
  if (!isObjectRef(reference)) return null;
  const index = places.find(Number(reference.pos), kindByName(reference.kind)?.code ?? 0);
  return index < 0 ? `!0x${reference.pos.toString(16)}` : `@${index}`;
}
