/** Checkpoints of CRIU: `import { validateCriu } from 'cr-image/criu'`. Needs nothing of Node's. */

export { Checkpoint } from './criu/checkpoint.js';
export { imageToCriuJson } from './criu/json.js';
export { type CheckpointFiles, MemorySource, type Source } from './criu/source.js';
export { validateCriu } from './criu/validate/index.js';
