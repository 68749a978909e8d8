/** Where in memory a text is: `node secrets.mjs IMAGE TEXT`. */
import { nameOfMapping, searchMemory } from 'cr-image';
import { openImage } from 'cr-image/node';

const [, , path, text] = process.argv;
const image = await openImage(path);
for await (const { pid, address, vma } of searchMemory(image, text)) {
  console.log(`process ${pid}: 0x${address.toString(16)} in ${nameOfMapping(vma) || 'anonymous memory'}`);
}
await image.close();
