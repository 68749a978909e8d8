import { enums, fields, type Messages } from '../generated/criu.js';

export type MessageName = keyof Messages;
export type EnumName = keyof typeof enums;
export type Scalar = 'u32' | 'u64' | 's32' | 's64' | 'z32' | 'z64' | 'f64' | 'bool' | 'string' | 'bytes' | 'enum';

export interface Field {
  readonly id: string;
  readonly number: number;
  readonly type: Scalar | 'message';
  /** Of a message or an enum. */
  readonly of: string;
  readonly required: boolean;
  readonly repeated: boolean;
  readonly hex: boolean;
  /** How many values there are, if there are any. */
  readonly count: number | undefined;
}

/** The fields of one message, in order and by number. */
export interface Schema {
  readonly name: MessageName;
  readonly fields: readonly Field[];
  readonly byNumber: ReadonlyMap<number, Field>;
  /** Those with a count. */
  readonly counted: readonly Field[];
}

const schemas = new Map<string, Schema>();

/** What formats/criu/messages.yaml says of a message. */
export function schemaOf(name: MessageName): Schema {
  const known = schemas.get(name);
  if (known !== undefined) return known;
  const list = fields[name].map((row): Field => {
    const [id = '', number, type = '', ...words] = row.split(' ');
    const kind = type in fields ? 'message' : type in enums ? 'enum' : (type as Scalar);
    const has = (word: string): boolean => words.includes(word);
    return {
      id,
      number: Number(number),
      type: kind,
      of: type,
      required: has('required'),
      repeated: has('repeated'),
      hex: has('hex'),
      count: Number(words.find((word) => word.startsWith('count='))?.slice('count='.length)) || undefined,
    };
  });
  const schema = {
    name,
    fields: list,
    byNumber: new Map(list.map((field) => [field.number, field])),
    counted: list.filter(({ count }) => count !== undefined),
  };
  schemas.set(name, schema);
  return schema;
}

/** Wire type of a value that is not packed. https://protobuf.dev/programming-guides/encoding/ */
export const wireTypeOf = ({ type }: Field): number =>
  type === 'f64' ? 1 : type === 'message' || type === 'string' || type === 'bytes' ? 2 : 0;

/** What stands for a field that is required and missing, so that what reads on finds a value. */
export function emptyValue({ type }: Field): unknown {
  if (type === 'string') return '';
  if (type === 'bytes') return new Uint8Array(0);
  if (type === 'message') return {};
  if (type === 'bool') return false;
  return type === 'u64' || type === 's64' || type === 'z64' || type === 'f64' ? 0n : 0;
}
