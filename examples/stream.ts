import { openImage } from 'cr-image/node';

const image = await openImage('container.cr');
for await (const { offset, object } of image) {
  if (object.type !== 'PAGES') continue;
  const vma = await image.get(object.vma);
  const bytes = await object.data.read(0, 4);
  console.log(`${vma.name} at ${offset}: ${object.data.length} bytes, first ${bytes}`);
}
await image.close();
