/** What changed between two dumps: `node diff.mjs A B`. */
import { diffImages } from 'cr-image';
import { openImage } from 'cr-image/node';

const [a, b] = [await openImage(process.argv[2]), await openImage(process.argv[3])];
const { equal, differences } = await diffImages(a, b, { ignore: ['statistics', 'clocks'] });
console.log(equal ? 'equal' : `${differences.length} differences`);
for (const { area, path, field } of differences) console.log(area, path.join(' > '), field ?? '');
await a.close();
await b.close();
