/** A core that gdb opens with the thread that is asked for: `node core-of-thread.mjs IMAGE TID OUT`. */
import { writeFile } from 'node:fs/promises';
import { toCore } from 'cr-image';
import { openImage } from 'cr-image/node';

const [, , input, tid, output] = process.argv;
const image = await openImage(input);
await writeFile(output, toCore(image, Number(tid)));
await image.close();
