/** `node --expose-gc bench/retained.mjs IMAGE COUNT`: memory that an image keeps once it was read, and the bare objects. */
import { readImage } from '../dist/index.js';
import { bareRead } from './bare.mjs';
import { bytesOf, images } from './images.mjs';

const [name, count] = process.argv.slice(2);
const bytes = bytesOf(images[name](Number(count)));

/** What is measured; exported, because a local variable could be freed before its last use. */
export let kept;

const heap = () => {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

/** Bytes of the heap that what `make` returns takes. */
function retained(make) {
  for (let i = 0; i < 3; i++) make(); // compiles
  kept = make();
  const full = heap();
  kept = undefined;
  return full - heap();
}

const bare = retained(() => bareRead(bytes));
const read = retained(() => readImage(bytes, { checksum: false }));
console.log(JSON.stringify({ bare, read }));
