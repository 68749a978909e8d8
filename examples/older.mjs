/** Revision 2 of an image, and what that costs: `node older.mjs IMAGE OUT`. */
import { convert } from 'cr-image';
import { openImage, writeImageFile } from 'cr-image/node';

const [, , input, output] = process.argv;
const image = await openImage(input);
const { image: older, losses } = await convert(image, 2);
await writeImageFile(output, older);
for (const { path, type, what } of losses) console.log(`lost ${what} ${path} (${type})`);
await image.close();
