/** Images of a checkpoint as people read them: what crit(1) shows, with every number exact. */

import { partsOf } from '../argument.js';
import { toBase64 as base64 } from '../bytes/base64.js';
import { enums } from '../generated/criu.js';
import type { CriuImage } from './images.js';
import { imageInfo } from './images.js';
import { type EnumName, type MessageName, schemaOf } from './schema.js';

type Json = string | number | boolean | Json[] | { [key: string]: Json };

/** u64 become decimal strings, or hexadecimal ones where CRIU shows them so; enums their names; bytes base64. */
export function imageToCriuJson(image: CriuImage): Json {
  const { name, entries } = partsOf(image, '/image', { name: 'text', entries: 'list' });
  const { first, entry } = imageInfo(name);
  return {
    magic: name,
    entries: entries.map(({ message, extra }, index) => ({
      ...(messageToJson(message as Values, index === 0 ? (first ?? entry) : nameOf(name, entry, index)) as object),
      ...(extra.length > 0 && { extraBytes: extra.length }),
    })),
  };
}

const nameOf = (name: string, entry: MessageName, index: number): MessageName =>
  name === 'GHOST_FILE' && index > 0 ? 'ghost_chunk_entry' : entry;

type Values = Readonly<Record<string, unknown>>;

function messageToJson(message: Values, name: MessageName): Json {
  const json: Record<string, Json> = {};
  for (const field of schemaOf(name).fields) {
    const value = message[field.id];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const one = (item: unknown): Json => {
      if (field.type === 'message') return messageToJson(item as Values, field.of as MessageName);
      if (field.type === 'enum') {
        const names: Readonly<Record<number, string>> = enums[field.of as EnumName];
        return names[item as number] ?? (item as number);
      }
      if (item instanceof Uint8Array) return base64(item);
      if (field.hex) return `0x${BigInt(item as number | bigint).toString(16)}`;
      return typeof item === 'bigint' ? String(item) : (item as Json);
    };
    json[field.id] = Array.isArray(value) ? value.map(one) : one(value);
  }
  return json;
}
