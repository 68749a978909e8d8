/** Gives the container another host name: `node edit.mjs IMAGE OUT`. */
import { readImageFile, writeImageFile } from 'cr-image/node';

const [, , input, output] = process.argv;
const image = await readImageFile(input);
for (const object of image.objects) if (object.type === 'UTS_NS') object.nodename = 'elsewhere';
await writeImageFile(output, image);
