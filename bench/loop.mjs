/** `node bench/loop.mjs FILE`: reads a file and sums it up, and nothing else. */
import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const fd = openSync(process.argv[2], 'r');
const buffer = Buffer.allocUnsafe(1 << 20);
let crc = 0;
for (let length = readSync(fd, buffer); length > 0; length = readSync(fd, buffer)) {
  crc = crc32(length === buffer.length ? buffer : buffer.subarray(0, length), crc);
}
closeSync(fd);
console.log(crc.toString(16));
