/** The environment of each process: `node environment.mjs IMAGE`. */
import { allProcesses, processesOf } from 'cr-image';
import { readImageFile } from 'cr-image/node';

for (const { pid, cmdline, environment } of allProcesses(processesOf(await readImageFile(process.argv[2])))) {
  console.log(`${pid} ${cmdline.join(' ')}`);
  for (const line of environment) console.log(`  ${line}`);
}
