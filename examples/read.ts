import { readFile } from 'node:fs/promises';
import { readImage, vmFlags } from 'cr-image';

const image = readImage(await readFile('container.cr'));
for (const object of image.objects) {
  if (object.type === 'TASK_STRUCT') console.log(object.comm, 'on', object.nsproxy?.utsNs.nodename);
  if (object.type === 'VMA') console.log(object.name, vmFlags.names(object.vmFlags).join(' '));
}
