/** Every edit of flag bits, enum values and kinds, and of the container that they are in. */
import {
  compose,
  type Description,
  describe as describeFormat,
  inventions,
  layoutOf,
  loadSources,
  type Reader,
  readerOf,
  withIdentity,
} from 'cr-image/compat';
import { goldens } from '../../support/goldens.js';
import { caseEdits, type Edit, layoutEdits, numberEdits } from '../edits.js';
import type { Row } from '../matrix.js';
import { disagreement, extremesOf, judge, kindReader, misreading, variantsOf } from '../truth.js';

const X86_64 = 2;

const { specs } = describeFormat(loadSources('formats'));

/** Specs that a kind is made of. */
function closure(root: string): Description {
  const imports = (specs[root]?.meta?.imports ?? []) as string[];
  return Object.fromEntries(
    [root, ...imports.map((name) => name.slice(1))].map((name) => [name, specs[name]]),
  ) as Description;
}

const model = layoutOf(specs);

/** A field of a kind that has a set's members as values or bits. */
function userOf(spec: string, set: string) {
  const of = [...model.types]
    .flatMap((type) => [...type.enums.values()])
    .find((one) => one.spec === spec && one.id === set);
  for (const type of model.types.filter(({ spec: name }) => name.startsWith('kinds/'))) {
    for (const field of type.fields) {
      const name = field.attr.enum ?? field.attr['-flags'];
      if (name !== undefined && model.findEnum(String(name), type) === of)
        return { type, field, isBits: field.attr.enum === undefined };
    }
  }
  return undefined;
}

export const sets: readonly (readonly [spec: string, set: string])[] = [
  'cr_enums',
  'cr_flags',
  'cr_capability',
  'cr_vm_flag',
].flatMap((spec) =>
  Object.keys(specs[spec]?.enums ?? {})
    .map((set) => [spec, set] as const)
    .filter(([of, set]) => userOf(of, set) !== undefined),
);

/** What came of each edit of the numbers of a set that some field of a kind has. */
export async function numberRows(spec: string, set: string): Promise<Row[]> {
  const { type, field, isBits } = userOf(spec, set) as NonNullable<ReturnType<typeof userOf>>;
  const original = closure(type.spec);
  const old = await kindReader(original, type.spec, X86_64);
  const images = new Map<number, Uint8Array>();
  const imageOf = (number: number) => {
    const value = isBits ? 2 ** number : number;
    const wish = { type: type.uid, field: field.uid, value, items: 1 };
    const holds = (image: Uint8Array) =>
      [...old.read(image).leaves.values()].some((leaf) => leaf.field.uid === field.uid && Number(leaf.value) === value);
    const made =
      images.get(number) ??
      [compose(old, wish) ?? [], ...inventions(old, wish)].flat().find((image) => holds(image)) ??
      compose(old, wish);
    if (!(made instanceof Uint8Array)) throw new Error(`no image has ${field.uid} ${number}`);
    images.set(number, made);
    return made;
  };
  const rows: Row[] = [];
  for (const edit of numberEdits(original, spec)) {
    if (edit.set !== set) continue;
    const changed = withIdentity(edit.specs, original);
    const now = old.as(layoutOf(changed));
    const seen = disagreement(old, now, edit.numbers.map(imageOf));
    rows.push({ what: edit.what, to: edit.to, ...judge(original, changed, seen) });
  }
  return rows;
}

/** The container with few kinds, so that it compiles fast. */
function container(): Description {
  const few = ['uts_ns', 'cred', 'pid'];
  const copy = JSON.parse(JSON.stringify(specs.linux_cr)) as Description[string];
  copy.meta = { ...copy.meta, imports: ['/cr_enums', ...few.map((kind) => `/kinds/cr_${kind}`)] };
  const body = copy.types?.image_object?.seq?.find(({ id }) => id === 'body') as {
    type: { cases: Record<string, string> };
  };
  body.type.cases = Object.fromEntries(
    Object.entries(body.type.cases).filter(([key]) => few.some((kind) => key.endsWith(`::${kind}`))),
  );
  const kinds = few.map((kind) => {
    const spec = specs[`kinds/cr_${kind}`] as Description[string];
    return [`kinds/cr_${kind}`, { ...spec, meta: { ...spec.meta, imports: ['/cr_enums'] } }];
  });
  return { cr_enums: specs.cr_enums, linux_cr: copy, ...Object.fromEntries(kinds) } as Description;
}

const SMALL = 4096;

const original = container();
const small = goldens
  .map(({ bytes }) => bytes)
  .filter(({ length }) => length < SMALL)
  .slice(0, 24);
const reader = async (of: Description) => (await readerOf(of, layoutOf(of), 'linux_cr')) as Reader;
const own = (writer: Reader) =>
  ['kinds/cr_uts_ns', 'kinds/cr_cred', 'kinds/cr_pid', 'linux_cr::image_object'].flatMap(
    (type) => compose(writer, { type, items: 2 }) ?? [],
  );

async function tryAll(edits: Iterable<Edit>, values: (edit: Edit, old: Reader) => Uint8Array[]): Promise<Row[]> {
  const old = await reader(original);
  const written = [...small, ...own(old)].filter((image) => old.read(image).error === undefined);
  if (written.length < 10) throw new Error('there are hardly any images');
  const variants = variantsOf(old, written.slice(-2));
  const extremes = extremesOf(old, written.slice(-1));
  const rows: Row[] = [];
  for (const edit of edits) {
    const { what, to } = edit;
    const changed = withIdentity(edit.specs, original);
    try {
      const now = await reader(changed);
      const again = own(now);
      const seen =
        disagreement(old, now, [...written, ...values(edit, old)]) ??
        misreading(old, now, extremes) ??
        disagreement(old, now, variants) ??
        disagreement(old, now, [...again, ...variantsOf(now, again, to)]);
      rows.push({ what, to, ...judge(original, changed, seen) });
    } catch {
      rows.push({ what, to, ...judge(original, changed, undefined), outcome: 'does not compile' });
    }
  }
  return rows;
}

export const framingRows = (): Promise<Row[]> => tryAll(layoutEdits(original, 'linux_cr'), () => []);

export const caseRows = (): Promise<Row[]> => tryAll(caseEdits(original, 'linux_cr', 'image_object', 'body'), () => []);

/** What came of each edit of a kind's number and of an architecture's. */
export function containerNumberRows(): Promise<Row[]> {
  const edits = [...numberEdits(original, 'cr_enums')].filter(({ set }) => set === 'kind' || set === 'arch');
  const made = new Map<string, Uint8Array[]>();
  return tryAll(edits, (edit, old) => {
    const { set, numbers } = edit as (typeof edits)[number];
    const [type, field] = set === 'kind' ? ['linux_cr::image_object', 'kind'] : ['linux_cr::header', 'arch'];
    return numbers.flatMap((value) => {
      const key = `${set} ${value}`;
      const images =
        made.get(key) ??
        [compose(old, { type: type as string, field: field as string, value })].flatMap((image) => image ?? []);
      made.set(key, images);
      return images;
    });
  });
}
