import { argument, imageOf, isIterable } from '../argument.js';
import type {
  File,
  FileData,
  ImageObject,
  KindName,
  MmStruct,
  Pages,
  TaskStruct,
  ThreadX8664,
  Vma,
} from '../generated/model.js';
import { type Image, type ImageHeader, isDangling } from '../model.js';
import { ownerOf } from '../owner.js';
import { type FieldInfo, kindByName } from '../registry.js';
import { type Bytes, type Steps, settle } from './steps.js';
import { checkTypes } from './typed.js';

/** An image that is read an object at a time: what `openImage` of `cr-image/node` gives. */
export interface StreamedImage {
  readonly header: ImageHeader;
  [Symbol.asyncIterator](): AsyncIterator<{ readonly offset: number; readonly object: { readonly type: string } }>;
}

/** What the inspector looks into: an image in memory, or one of any size in a file. */
export type AnyImage = Image | StreamedImage;

/** Bytes of memory or of a file, from `start` up to `end`. */
export interface Run {
  readonly start: bigint;
  readonly end: bigint;
  readonly bytes: Bytes;
  /** PAGES or FILE_DATA that has them. */
  readonly object?: ImageObject;
}

/**
 * The objects of an image with what refers to them. Bytes of PAGES and FILE_DATA stay where they are, which is the
 * file for an image of one; everything else is in memory.
 */
export class Graph {
  /** Mappings of each address space, by address. */
  private readonly mappings = new Map<MmStruct, Vma[]>();
  /** What the image has of the memory of a mapping, by address. */
  private readonly pages = new Map<Vma, Run[]>();
  /** What the image has of the contents of an inode, by offset. */
  private readonly contents = new Map<string, Run[]>();
  private readonly threads = new Map<TaskStruct, ThreadX8664>();
  readonly tasks: TaskStruct[] = [];
  readonly spaces: MmStruct[] = [];

  constructor(
    readonly header: ImageHeader,
    readonly objects: readonly ImageObject[],
    /** Whether bytes have to be waited for. */
    readonly isStreamed: boolean,
  ) {
    for (const [index, object] of objects.entries()) {
      const path = `/objects/${index}`;
      checkTypes(argument(object, path, 'typed'), path);
      this.add(object);
    }
    for (const list of this.mappings.values()) list.sort((a, b) => compare(a.vmStart, b.vmStart));
    for (const list of [...this.pages.values(), ...this.contents.values()]) {
      list.sort((a, b) => compare(a.start, b.start));
    }
  }

  private add(object: ImageObject): void {
    switch (object.type) {
      case 'TASK_STRUCT':
        this.tasks.push(object);
        break;
      case 'MM_STRUCT':
        this.spaces.push(object);
        break;
      case 'VMA':
        append(this.mappings, object.mm, object);
        break;
      case 'PAGES':
        append(this.pages, object.vma, runOf(object, object.vaddr));
        break;
      case 'FILE_DATA':
        if (isObject(object.file)) append(this.contents, inodeOf(object.file), runOf(object, object.offset));
        break;
      case 'THREAD_X86_64':
        this.threads.set(object.task, object);
        break;
    }
  }

  mappingsOf(mm: MmStruct): readonly Vma[] {
    return this.mappings.get(mm) ?? [];
  }

  pagesOf(vma: Vma): readonly Run[] {
    return this.pages.get(vma) ?? [];
  }

  /** `undefined` where the image has nothing of the contents. */
  contentsOf(file: File): readonly Run[] | undefined {
    return this.contents.get(inodeOf(file));
  }

  /** Every inode that the image has something of, by its number; what it has is in order. */
  get inodes(): ReadonlyMap<string, readonly Run[]> {
    return this.contents;
  }

  threadOf(task: TaskStruct): ThreadX8664 | undefined {
    return this.threads.get(task);
  }
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** FILEs of equal device and inode are one inode (format, section 3a). */
export const inodeOf = ({ devMajor, devMinor, iIno }: File): string => `${devMajor}:${devMinor}:${iIno}`;

const runOf = (object: (Pages | FileData) & { data: Bytes }, start: bigint): Run => ({
  start,
  end: start + BigInt(object.data.length),
  bytes: object.data,
  object,
});

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** @returns whether a reference holds an object: not none, and not one that hit nothing */
export const isObject = <T>(reference: T | null | undefined): reference is T =>
  reference !== null && reference !== undefined && !isDangling(reference);

const graphs = new WeakMap<object, { graph: Graph; count: number }>();
const loading = new WeakMap<object, Promise<Graph>>();
const graphOfSpace = new WeakMap<MmStruct, Graph>();

/** Whether an image is in a file. @throws {ImageError} WRONG_TYPE for what is no image at all */
export function isStreamed(image: AnyImage): image is StreamedImage {
  if (isIterable(image)) return true;
  imageOf(image);
  return false;
}

/** The graph of an image in memory. One is kept as long as no object comes or goes. */
export function graphOf(image: Image): Graph {
  const known = graphs.get(image);
  if (known === undefined) imageOf(image);
  if (known !== undefined && known.count === image.objects.length) return known.graph;
  const graph = new Graph(image.header, image.objects, false);
  graphs.set(image, { graph, count: image.objects.length });
  return graph;
}

/** The graph of an image file, which is gone over once. */
export function load(image: StreamedImage): Promise<Graph> {
  const known = loading.get(image);
  if (known !== undefined) return known;
  const graph = loadAnew(image);
  loading.set(image, graph);
  graph.catch(() => loading.delete(image));
  return graph;
}

/** The graph that an address space belongs to. @throws {TypeError} where it belongs to no image that was looked at */
export function graphOfMm(mm: MmStruct, image?: Image): Graph {
  argument(mm, '/mm', 'object');
  if (image !== undefined) imageOf(image);
  const owner = image ?? ownerOf(mm);
  const graph = owner === undefined ? graphOfSpace.get(mm) : graphOf(owner);
  if (graph === undefined) throw new TypeError('this address space is of no known image: name the image as well');
  return graph;
}

/** Makes the graph of an image known that consists of objects at hand. */
export function adopt(image: StreamedImage, objects: readonly ImageObject[]): void {
  loading.set(image, Promise.resolve(remembered(new Graph(image.header, objects, true))));
}

function remembered(graph: Graph): Graph {
  for (const mm of graph.spaces) graphOfSpace.set(mm, graph);
  return graph;
}

async function loadAnew(image: StreamedImage): Promise<Graph> {
  const objects: ImageObject[] = [];
  const at = new Map<number, ImageObject>();
  for await (const { offset, object: read } of image) {
    const object = { ...read } as unknown as Record<string, unknown> & { type: string };
    link(object, kindByName(object.type)?.fields ?? [], at);
    at.set(offset, object as unknown as ImageObject);
    objects.push(object as unknown as ImageObject);
  }
  return remembered(new Graph(image.header, objects, true));
}

interface Reference {
  readonly type: 'REFERENCE';
  readonly kind: KindName;
  readonly pos: bigint;
}

/** Puts the objects in place of what stands for them. */
function link(
  owner: Record<string, unknown>,
  fields: readonly FieldInfo[],
  at: ReadonlyMap<number, ImageObject>,
): void {
  for (const { name, role, entry } of fields) {
    const value = owner[name];
    if (role === 'reference') {
      const { type, pos } = (value ?? {}) as Partial<Reference>;
      if (type === 'REFERENCE') owner[name] = targetOf(value as Reference, at) ?? { type: 'DANGLING', pos };
    } else if (role === 'table' && entry?.some((field) => field.role === 'reference')) {
      const rows = (value as Record<string, unknown>[] | undefined)?.map((row) => ({ ...row }));
      for (const row of rows ?? []) link(row, entry, at);
      if (rows !== undefined) owner[name] = rows;
    }
  }
}

function targetOf({ pos, kind }: Reference, at: ReadonlyMap<number, ImageObject>): ImageObject | undefined {
  const target = at.get(Number(pos));
  return target?.type === kind ? target : undefined;
}

/** Runs steps over the graph of an image: at once for one in memory, later for one of a file. */
export function over<R>(image: AnyImage, steps: (graph: Graph) => Steps<R>): R | Promise<R> {
  return isStreamed(image) ? load(image).then((graph) => settle(steps(graph))) : settle(steps(graphOf(image)));
}
