import { Enumerator, flags, Reference, Table, u32, u64 } from '../bytes/types.js';
import type { AuxvEntry, MmStruct } from '../generated/model.js';
import { enumMembers } from '../registry.js';
import type { ObjectEncoder } from './encoder.js';

const dumpable = new Enumerator(enumMembers('dumpable'));
const toFile = new Reference('FILE');

const auxv = new Table<AuxvEntry>(16, (s, e) => {
  u64.encode(s, e.aType, 'aType');
  u64.encode(s, e.aVal, 'aVal');
});

/** `struct cr_image_mm_struct` */
export const mmStruct: ObjectEncoder<MmStruct> = {
  type: 'MM_STRUCT',
  encode(s, o, revision) {
    u64.encode(s, o.startCode, 'startCode');
    u64.encode(s, o.endCode, 'endCode');
    u64.encode(s, o.startData, 'startData');
    u64.encode(s, o.endData, 'endData');
    u64.encode(s, o.startBrk, 'startBrk');
    u64.encode(s, o.brk, 'brk');
    u64.encode(s, o.startStack, 'startStack');
    u64.encode(s, o.argStart, 'argStart');
    u64.encode(s, o.argEnd, 'argEnd');
    u64.encode(s, o.envStart, 'envStart');
    u64.encode(s, o.envEnd, 'envEnd');
    flags.encode(s, o.defFlags, 'defFlags');
    toFile.encode(s, o.exeFile, 'exeFile');
    u64.encode(s, o.totalVm, 'totalVm');
    u64.encode(s, o.lockedVm, 'lockedVm');
    u64.encode(s, o.pinnedVm, 'pinnedVm');
    u64.encode(s, o.dataVm, 'dataVm');
    u64.encode(s, o.execVm, 'execVm');
    u64.encode(s, o.stackVm, 'stackVm');
    u64.encode(s, o.hiwaterRss, 'hiwaterRss');
    u64.encode(s, o.hiwaterVm, 'hiwaterVm');
    u64.encode(s, o.anonRss, 'anonRss');
    u64.encode(s, o.fileRss, 'fileRss');
    u64.encode(s, o.shmemRss, 'shmemRss');
    u64.encode(s, o.swap, 'swap');
    u64.encode(s, o.pgtables, 'pgtables');
    auxv.encode(s, o.auxv, 'auxv', o);
    if (revision < 3) return;
    dumpable.encode(s, o.dumpable, 'dumpable');
    u32.encode(s, 0, 'reserved');
    flags.encode(s, o.mmFlags, 'mmFlags');
    flags.encode(s, o.coredumpFilter, 'coredumpFilter');
    flags.encode(s, o.membarrier, 'membarrier');
  },
};
