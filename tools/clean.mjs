/** `node tools/clean.mjs DIR...`: removes folders that a build makes anew. */
import { rmSync } from 'node:fs';

for (const dir of process.argv.slice(2)) rmSync(dir, { recursive: true, force: true });
