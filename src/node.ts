/** Files and streams: `import { openImage } from 'cr-image/node'`. */
export { type OpenCheckpoint, openCheckpoint } from './node/checkpoint-files.js';
export { dumpImageFile } from './node/dump-file.js';
export { exportCheckpoint } from './node/export-checkpoint.js';
export { FileBytes } from './node/file-bytes.js';
export { readImageFile, writeImageFile } from './node/files.js';
export { type FileEnd, type FileEntry, type FileFrame, ImageFile, openImage } from './node/image-file.js';
export {
  type CloseOptions,
  createImageWriter,
  ImageWriter,
  type ImageWriterInit,
} from './node/image-writer.js';
export { type ImportOptions, importCheckpoint } from './node/import-checkpoint.js';
export { isCheckpoint } from './node/is-checkpoint.js';
export {
  type CheckpointOptions,
  checkCheckpoint,
  checkpoint,
  checkRestart,
  ProgramError,
  type ProgramFinding,
  type ProgramReport,
  type Restarted,
  type RestartOptions,
  restart,
} from './node/programs.js';
export type { Sink } from './node/sink.js';
export { isObjectRef, type ObjectRef, type Storable, type Streamed } from './node/streamed.js';
export { type ThisHostOptions, thisHost } from './node/this-host.js';
export { type ValidateFileOptions, validateFile } from './node/validate-file.js';
