/** What the page needs of the inspector's graph of an image that stays where it is. */
import type { MmStruct } from '../generated/model.js';
import { load, type StreamedImage } from '../inspect/graph.js';
import { piecesOfMapping } from '../inspect/memory.js';
import type { Mapped } from './map.js';

/** The index of each object. */
export async function graphOfStreamed(image: StreamedImage): Promise<Map<object, number>> {
  const { objects } = await load(image);
  return new Map(objects.map((object, index) => [object, index]));
}

/** The mappings of an address space, and where their bytes are. */
export async function piecesFor(image: StreamedImage, mm: MmStruct): Promise<Mapped[]> {
  const graph = await load(image);
  return graph.mappingsOf(mm).map((vma) => ({ vma, pieces: [...piecesOfMapping(graph, vma)] }));
}
