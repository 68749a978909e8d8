import { optionsOf } from '../../argument.js';
import type { Image } from '../../model.js';
import { type AnyImage, type Graph, graphOf, isStreamed, load, type StreamedImage } from '../graph.js';
import { settle } from '../steps.js';
import type { DiffOptions, ImageDiff } from './report.js';
import { compareImages } from './walk.js';

/**
 * What two images differ in: processes by their IDs, and from there everything that they have; mappings by address,
 * memory by page; at last what no process has. The order of objects in the file makes no difference. The report is the
 * same each time.
 *
 * @returns a promise where one of the images is in a file
 */
export function diffImages(a: Image, b: Image, options?: DiffOptions): ImageDiff;
export function diffImages(a: StreamedImage, b: AnyImage, options?: DiffOptions): Promise<ImageDiff>;
export function diffImages(a: AnyImage, b: StreamedImage, options?: DiffOptions): Promise<ImageDiff>;
export function diffImages(a: AnyImage, b: AnyImage, options?: DiffOptions): ImageDiff | Promise<ImageDiff>;
export function diffImages(a: AnyImage, b: AnyImage, options: DiffOptions = {}): ImageDiff | Promise<ImageDiff> {
  const settings = optionsOf(options, { ignore: 'texts' });
  if (!isStreamed(a) && !isStreamed(b)) return settle(compareImages(graphOf(a), graphOf(b), settings));
  const graph = (image: AnyImage): Promise<Graph> | Graph => (isStreamed(image) ? load(image) : graphOf(image));
  return (async () => settle(compareImages(await graph(a), await graph(b), settings)))();
}
