/** An image for a bug report: `node give-away.mjs IMAGE OUT`. */
import { anonymise } from 'cr-image';
import { openImage, writeImageFile } from 'cr-image/node';

const [, , input, output] = process.argv;
const image = await openImage(input);
await writeImageFile(output, await anonymise(image));
await image.close();
