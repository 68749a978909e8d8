import { pipeline } from 'node:stream/promises';
import { toByteArray } from 'base64-js';
import { parser } from 'stream-json';
import Assembler from 'stream-json/assembler.js';
import { ImageError, isImageError } from '../../errors.js';
import { throwing } from '../../findings.js';
import type { ImageObject } from '../../generated/model.js';
import { checkImage } from '../../json/check.js';
import { headerFromJson, objectFromJson } from '../../json/from-json.js';
import { ImageWriter } from '../../node/image-writer.js';
import type { Storable } from '../../node/streamed.js';
import { FileError } from '../common/errors.js';
import type { Given } from '../common/given.js';
import { nameOf, openOutput, readPieces } from './io.js';

/** A top-level key and its value; an element of `objects` has the key `object`. */
type Part = readonly [key: string, value: unknown];

/** `cr-image encode`: an image of its JSON form, an object at a time as long as the header comes first. */
export async function encode(given: Given): Promise<undefined> {
  const input = given.operand(0);
  const ndjson = given.has('ndjson');
  const sink = await openOutput(given.text('output'));
  try {
    const encoder = new Encoder(ndjson);
    for await (const [key, value] of ndjson ? partsOfLines(input) : partsOfDocument(input)) {
      if (key === 'object') await encoder.add(value);
      else await encoder.set(key, value, sink);
    }
    await encoder.finish();
  } catch (error) {
    await sink.abort();
    throw FileError.about(nameOf(input), error);
  }
}

class Encoder {
  private readonly top: Record<string, unknown> = {};
  private writer: ImageWriter | undefined;
  private waiting: unknown[] = [];

  constructor(private readonly ndjson: boolean) {}

  async set(key: string, value: unknown, sink: Awaited<ReturnType<typeof openOutput>>): Promise<void> {
    this.top[key] = value;
    if (key !== 'header') return;
    checkImage({ header: value, sealed: false, objects: [] });
    const { arch, utsRelease } = headerFromJson(value as Parameters<typeof headerFromJson>[0]);
    this.writer = await ImageWriter.create(sink, { arch, utsRelease });
    for (const object of this.waiting) await this.add(object);
    this.waiting = [];
  }

  /** Objects in front of the header have to wait, because the byte order is unknown. */
  async add(json: unknown): Promise<void> {
    const { writer } = this;
    if (writer === undefined) {
      this.waiting.push(json);
      return;
    }
    const object: ImageObject = objectFromJson(json, `/objects/${writer.count}`, (index, path) => {
      const reference = writer.reference(index);
      return reference ?? throwing('REFERENCE_FORWARD', -1, 0, path, { field: `@${index}` });
    });
    await writer.write(object as Storable);
  }

  async finish(): Promise<void> {
    checkImage(this.ndjson ? { objects: [], ...this.top } : this.top);
    const { sealed, unpadded, endExtra } = this.top as { sealed: boolean; unpadded?: true; endExtra?: string };
    await this.writer?.close({
      sealed,
      unpadded: unpadded === true,
      ...(endExtra !== undefined && { endExtra: toByteArray(endExtra) }),
    });
  }
}

async function* partsOfDocument(input: string): AsyncGenerator<Part> {
  const tokens = parser.asStream({ packValues: true, streamValues: false });
  const document = new Assembler();
  const reading = pipeline(readPieces(input), tokens);
  reading.catch(() => undefined);
  try {
    for await (const token of tokens) {
      document.consume(token);
      yield* taken(document);
    }
    await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined || isImageError(error)) throw error;
    throw new ImageError('JSON_SYNTAX', (error as Error).message, -1, 0, '');
  }
}

/** Takes what is complete out of the document: top-level values and elements of `objects`. */
function* taken(document: Assembler): Generator<Part> {
  const { depth, current } = document;
  if (depth === 2 && Array.isArray(current) && current.length > 0 && document.path[0] === 'objects') {
    yield ['object', current.shift()];
  } else if (depth === 1 && !Array.isArray(current)) {
    for (const [key, value] of Object.entries(current as Record<string, unknown>)) {
      delete (current as Record<string, unknown>)[key];
      yield [key, value];
    }
  } else if (document.done && (typeof current !== 'object' || Array.isArray(current))) {
    checkImage(current);
  }
}

/** Lines as `decode --ndjson` prints them: `{"header":…}` first, `{"sealed":…}` last, objects in between. */
async function* partsOfLines(input: string): AsyncGenerator<Part> {
  let number = 0;
  for await (const line of lines(input)) {
    number++;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new ImageError('JSON_SYNTAX', `line ${number}: ${(error as Error).message}`, -1, 0, '');
    }
    if (typeof value === 'object' && value !== null && !('type' in value)) yield* Object.entries(value);
    else yield ['object', value];
  }
}

async function* lines(input: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of readPieces(input)) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part.trim() !== '') yield part;
  }
  if (rest.trim() !== '') yield rest;
}
