/**
 * A process of its own, so that its memory can be measured: reads, validates and dumps the image
 * in the file named, with every u32 of it set to each of a few large values in turn. Prints by how many bytes memory grew.
 */
import { readFileSync } from 'node:fs';
import { dumpImage, isImageError, readImage, validateImage } from '../../dist/index.js';

const bytes = new Uint8Array(readFileSync(process.argv[2]));
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function look() {
  try {
    readImage(bytes, { references: 'lenient', checksum: false });
  } catch (error) {
    if (!isImageError(error)) throw error;
  }
  validateImage(bytes);
  dumpImage(bytes);
}

const peak = () => process.resourceUsage().maxRSS * 1024;

for (let i = 0; i < 50; i++) look();
const before = peak();
for (let at = 0; at + 4 <= bytes.length; at += 4) {
  const kept = view.getUint32(at);
  for (const value of [0xffff_ffff, 0x0fff_ffff, 0xf8ff_ffff]) {
    view.setUint32(at, value);
    look();
  }
  view.setUint32(at, kept);
}
console.log(peak() - before);
