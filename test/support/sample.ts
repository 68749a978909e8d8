import {
  create,
  createImage,
  type FieldInfo,
  type Image,
  type ImageObject,
  type KindInfo,
  type KindName,
  kindByCode,
  kinds,
} from 'cr-image';

/** Kinds that an image can be given; END is computed. */
export const storedKinds: readonly KindInfo[] = kinds.filter(({ computed }) => !computed);

export type Fields = Record<string, unknown>;

/** The fields of an object or entry, to be set by name. */
export const fieldsOf = (owner: object): Fields => owner as Fields;

/** An integer field of a kind, or of the entries of one of its tables. */
export interface Place {
  readonly kind: KindInfo;
  readonly field: FieldInfo;
  /** Table that the field is in an entry of. */
  readonly table?: FieldInfo;
}

/** Every field of `roles` in the registry. */
export function places(...roles: FieldInfo['role'][]): Place[] {
  return storedKinds.flatMap((kind) =>
    kind.fields.flatMap((field): Place[] => {
      const inEntry = (field.entry ?? []).map((entry) => ({ kind, field: entry, table: field }));
      return [{ kind, field }, ...inEntry].filter((place) => roles.includes(place.field.role));
    }),
  );
}

export const nameOf = ({ kind, field, table }: Place): string =>
  [kind.type, table?.id, field.id].filter((id) => id !== undefined).join('.');

/** JSON pointer of the field in the last object of `image`. */
export const pointerOf = ({ field, table }: Place, image: Image): string =>
  [
    `/objects/${image.objects.length - 1}`,
    ...(table ? [table.name, 0] : []),
    ...(table?.list ? [] : [field.name]),
  ].join('/');

/** An image that ends with an object of `kind`, with defaults in every field, and an entry in `table`. */
export function sampleOf(kind: KindInfo, table?: FieldInfo): { image: Image; object: ImageObject } {
  const image = createImage({ arch: 'X86_64', sealed: false });
  const add = ({ type, fields }: KindInfo): ImageObject => {
    const object = create(type as KindName, {} as never);
    for (const { name, role, required, targets = [] } of fields) {
      if (role === 'reference' && required) fieldsOf(object)[name] = add(kindByCode(targets[0] as number) as KindInfo);
    }
    image.objects.push(object);
    return object;
  };
  const object = add(kind);
  if (table !== undefined) fieldsOf(object)[table.name] = [table.list ? 0 : blankEntry(table.entry ?? [])];
  return { image, object };
}

function blankEntry(fields: readonly FieldInfo[]): Fields {
  const blank = ({ role, width, text }: FieldInfo): unknown => {
    if (role === 'text' || (role === 'span' && text)) return '';
    if (role === 'reference') return null;
    if (role === 'span') return new Uint8Array(0);
    return width === 8 ? 0n : 0;
  };
  return Object.fromEntries(
    fields.filter(({ role }) => role !== 'reserved').map((field) => [field.name, blank(field)]),
  );
}

/** Puts `value` into the field; into its first entry, where it is one of a table. */
export function put(object: ImageObject, { field, table }: Place, value: unknown): void {
  if (table === undefined) fieldsOf(object)[field.name] = value;
  else if (table.list) fieldsOf(object)[table.name] = [value];
  else fieldsOf((fieldsOf(object)[table.name] as object[])[0] as object)[field.name] = value;
}

/** What `put` put. */
export function take(object: ImageObject, { field, table }: Place): unknown {
  if (table === undefined) return fieldsOf(object)[field.name];
  const [entry] = fieldsOf(object)[table.name] as [object];
  return table.list ? entry : fieldsOf(entry)[field.name];
}
