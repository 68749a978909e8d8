import { flags, spanText, text40, u32, u64 } from '../bytes/types.js';
import type { DumpInfo } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

/** `struct cr_image_dump_info` */
export const dumpInfo: ObjectEncoder<DumpInfo> = {
  type: 'DUMP_INFO',
  encode(s, o) {
    u64.encode(s, o.realtime, 'realtime');
    u64.encode(s, o.monotonic, 'monotonic');
    u64.encode(s, o.boottime, 'boottime');
    u64.encode(s, o.pageSize, 'pageSize');
    flags.encode(s, o.xfeatures, 'xfeatures');
    flags.encode(s, o.dumpFlags, 'dumpFlags');
    text40.encode(s, o.bootId, 'bootId');
    u32.encode(s, o.nrCpus, 'nrCpus');
    u32.encode(s, 0, 'reserved');
    spanText.encode(s, o.dumper, 'dumper');
    spanText.encode(s, o.cpu, 'cpu');
    spanText.encode(s, o.cpuFeatures, 'cpuFeatures');
  },
};
