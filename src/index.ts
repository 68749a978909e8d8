export { create, createImage, ImageBuilder, type ImageInit, type Init } from './build.js';
export type { Crc32 } from './bytes/crc32.js';
export { dumpImage } from './dump-text.js';
export { ImageError, isImageError } from './errors.js';
export { type Code, type Level, type Rule, rules, type Severity } from './findings.js';
export {
  capabilities,
  coredumpFlags,
  credFlags,
  dumpFlags,
  epollEvents,
  eventfdFlags,
  type FlagName,
  FlagSet,
  fdFlags,
  fsFlags,
  inotifyEvents,
  ipcFlags,
  membarrierFlags,
  mmFlags,
  mntFlags,
  netdevFlags,
  nsFlags,
  openFlags,
  personalities,
  pidfdFlags,
  pipeFlags,
  saFlags,
  sasFlags,
  seals,
  securebits,
  sighandFlags,
  signalFlags,
  socketFlags,
  taskFlags,
  threadFlags,
  timerfdFlags,
  ttyFlags,
  VmFlagSet,
  vmFlags,
  xfeatures,
} from './flags.js';
export type * from './generated/model.js';
export {
  type AnyImage,
  allProcesses,
  type Descriptor,
  describeFlags,
  type FileKind,
  type FileObject,
  type Flag,
  fdsOf,
  fileKind,
  type LazyBytes,
  type Match,
  type Memory,
  nameOfMapping,
  type Pattern,
  type Piece,
  type Process,
  permissionsOf,
  processesOf,
  readMemory,
  type SearchOptions,
  type Source,
  type Sources,
  type StreamedImage,
  searchMemory,
  sourcesOf,
  type Thread,
  toCore,
  vmasOf,
} from './inspect/index.js';
export type { ImageJson, ObjectJson } from './json/form.js';
export { imageFromJson } from './json/from-json.js';
export { imageToJson } from './json/to-json.js';
export { type Dangling, type Image, type ImageHeader, isDangling, type Unknown, type UnknownObject } from './model.js';
export { type ReadOptions, readImage } from './read.js';
export {
  enumMembers,
  enums,
  type FieldInfo,
  type KindInfo,
  kindByCode,
  kindByName,
  kinds,
  type Member,
  type Role,
  revisions,
} from './registry.js';
export {
  type FormatOptions,
  type Formattable,
  type Outcome,
  type TextOptions,
  toGithub,
  toJunit,
  toSarif,
  toText,
} from './report.js';
export {
  type Finding,
  type KindCount,
  type NotChecked,
  type ObjectPlace,
  type Report,
  type Suppressed,
  type ValidateOptions,
  type Verdict,
  validateImage,
} from './validate/index.js';
export { type WriteOptions, writeImage } from './write.js';
