/** Checkpoints of CRIU: `import { importCriu, validateCriu } from 'cr-image/criu'`. Needs nothing of Node's. */
export { Checkpoint, type FileRaise, type PageList, type PageRun } from './criu/checkpoint.js';
export {
  type ExportNote,
  type ExportOptions,
  type ExportReport,
  exportCriu,
  type OutFiles,
} from './criu/export/index.js';
export type { CriuImage, Entry, ImageName } from './criu/images.js';
export { CriuImport, type ImportReport, importCriu, type Note } from './criu/import/index.js';
export { imageToCriuJson } from './criu/json.js';
export { type CheckpointFiles, MemorySource, type Source } from './criu/source.js';
export type { Host, HostFile } from './criu/validate/host.js';
export { type ValidateCriuOptions, validateCriu } from './criu/validate/index.js';
