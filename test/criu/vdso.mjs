/** Fills with zeros what belongs to the kernel: the pages of [vdso] in checkpoints. */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { Checkpoint } from '../../dist/criu.js';

const VDSO = 1 << 3;

for (const dir of process.argv.slice(2)) {
  const files = new Map(readdirSync(dir).map((name) => [name, new Uint8Array(readFileSync(`${dir}/${name}`))]));
  const checkpoint = await Checkpoint.read(files, (file, code) => {
    throw new Error(`${file}: ${code}`);
  });
  for (const { pid } of checkpoint.processes) {
    const image = checkpoint.get('PAGEMAP', pid);
    if (image === undefined) continue;
    const { pagesFile, runs } = checkpoint.pageList(image);
    const vdso = checkpoint.mm(pid)?.vmas.filter(({ status }) => status & VDSO) ?? [];
    const out = openSync(`${dir}/${pagesFile}`, 'r+');
    for (const { vaddr, pages, at } of runs) {
      for (let page = 0; at !== undefined && page < pages; page++) {
        const address = vaddr + BigInt(page * 4096);
        if (vdso.some(({ start, end }) => address >= start && address < end)) {
          writeSync(out, new Uint8Array(4096), 0, 4096, at + page * 4096);
        }
      }
    }
    closeSync(out);
  }
}
