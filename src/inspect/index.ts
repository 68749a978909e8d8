/** Looking into images. Nothing here needs Node. */

export { type AnonymiseOptions, anonymise } from './anonymise/index.js';
export { type Converted, convert, type Loss, type OldRevision } from './convert.js';
export { toCore } from './core/index.js';
export { diffImages } from './diff/index.js';
export type { Area, Difference, DiffOptions, Ignorable, ImageDiff } from './diff/report.js';
export { type Descriptor, type FileKind, type FileObject, fdsOf, fileKind } from './fds.js';
export { describeFlags, type Flag } from './flags.js';
export type { AnyImage, StreamedImage } from './graph.js';
export { nameOfMapping, permissionsOf, type Sources, sourcesOf, vmasOf } from './mappings.js';
export { type Memory, memoryMap, type Piece, readMemory, type Source } from './memory.js';
export { type Network, type NetworkSocket, networksOf } from './networks.js';
export { allProcesses, type Process, processesOf, type Thread } from './processes.js';
export type { RewrittenImage } from './rewrite.js';
export { type ContentMatch, searchContents } from './search/contents.js';
export type { Pattern } from './search/finder.js';
export { type Match, type SearchOptions, searchMemory } from './search/memory.js';
export type { LazyBytes } from './steps.js';
