/** Goes over an image of any size in constant memory: `node sum-large.mjs IMAGE`. */
import { openImage } from 'cr-image/node';

const image = await openImage(process.argv[2]);
let sum = 0;
for await (const { object } of image) {
  if (object.type !== 'PAGES') continue;
  for await (const chunk of object.data.chunks()) for (const byte of chunk) sum = (sum + byte) % 65_536;
}
await image.close();
console.log(sum);
