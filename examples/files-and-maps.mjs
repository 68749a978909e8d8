/** What each process has open and mapped: `node files-and-maps.mjs IMAGE`. */
import { allProcesses, fdsOf, nameOfMapping, permissionsOf, processesOf, sourcesOf, vmasOf } from 'cr-image';
import { openImage } from 'cr-image/node';

const image = await openImage(process.argv[2]);
for (const { pid, comm, task, mm } of allProcesses(await processesOf(image))) {
  console.log(`${comm} ${pid}`);
  for (const { fd, kind, path } of fdsOf(task)) console.log(`  ${fd} ${kind} ${path}`);
  for (const vma of mm === null ? [] : vmasOf(mm)) {
    const { pages = 0n } = sourcesOf(vma);
    console.log(
      `  0x${vma.vmStart.toString(16)} ${permissionsOf(vma)} ${pages} bytes in the image ${nameOfMapping(vma)}`,
    );
  }
}
await image.close();
