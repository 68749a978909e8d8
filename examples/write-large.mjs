/** Writes an image of any size in constant memory: `node write-large.mjs OUT [MIB]`. */
import { create, vmFlags } from 'cr-image';
import { createImageWriter } from 'cr-image/node';

const [, , output, count = '64'] = process.argv;
const MIB = 1 << 20;
const writer = await createImageWriter(output, { arch: 'X86_64' });
const mm = create('MM_STRUCT', {});
await writer.write(mm);
const vma = create('VMA', { mm, vmStart: 0n, vmEnd: BigInt(count) * BigInt(MIB), vmFlags: vmFlags.of('READ') });
await writer.write(vma);
const data = new Uint8Array(MIB).fill(7);
for (let i = 0; i < Number(count); i++) {
  await writer.write(create('PAGES', { vma, vaddr: BigInt(i) * BigInt(MIB), pageSize: 4096n, data }));
}
await writer.close();
