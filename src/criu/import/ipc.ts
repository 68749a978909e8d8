import { ipcFlags } from '../../flags.js';
import type { IpcDescEntry } from '../../generated/criu.js';
import type { IpcMessage, IpcNs } from '../../generated/model.js';
import type { CriuImage, ImageName } from '../images.js';
import { readMessage } from '../wire.js';
import type { Context } from './context.js';
import type { Files } from './files.js';
import type { Namespaces } from './namespaces.js';

const PERMISSIONS = 0o777;
const LENGTH = 4;

/** System V objects of the namespaces that are of their own. */
export class SystemV {
  constructor(
    private readonly context: Context,
    private readonly namespaces: Namespaces,
    private readonly files: Files,
  ) {}

  /** Shared memory: in front of the mappings, which are mappings of it. */
  memories(): void {
    for (const image of this.context.checkpoint.all('IPCNS_SHM')) {
      for (const { message, extra } of image.entries) {
        const { id } = message.desc;
        const raw = message.in_pagemaps ? undefined : { source: image.source, ...extra };
        this.context.add('IPC_SHM', {
          ...this.common(image, message.desc),
          size: message.size,
          ipcFlags: message.hugetlb_flag ? ipcFlags.of('HUGETLB') : 0n,
          file: this.files.systemV(id, message.desc, message.size, raw),
        });
      }
    }
  }

  /** Semaphores and queues, with the values and messages that stand behind their entries. */
  async others(): Promise<void> {
    const { checkpoint } = this.context;
    for (const image of checkpoint.all('IPCNS_SEM')) {
      for (const { message, extra } of image.entries) {
        const bytes = await image.source.read(extra.offset, extra.offset + extra.length);
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const count = Math.min(message.nsems, bytes.length >> 1);
        const values = Array.from({ length: count }, (_, i) => view.getUint16(2 * i, true));
        this.context.add('IPC_SEM', { ...this.common(image, message.desc), values });
      }
    }
    for (const image of checkpoint.all('IPCNS_MSG')) {
      for (const { message, extra } of image.entries) {
        const bytes = await image.source.read(extra.offset, extra.offset + extra.length);
        const common = this.common(image, message.desc);
        this.context.add('IPC_MSG', { ...common, qbytes: BigInt(message.qbytes), messages: messagesOf(bytes) });
      }
    }
  }

  private common({ id: namespace }: CriuImage<unknown> & { name: ImageName }, desc: IpcDescEntry) {
    const { key, id, uid, gid, cuid, cgid, mode } = desc;
    const ipcNs: IpcNs = this.namespaces.ipcOf(Number(namespace));
    return { ipcNs, key, id, uid, gid, cuid, cgid, mode: mode & PERMISSIONS };
  }
}

/** Messages one behind the other: a length, an entry, the bytes that it counts, filled up to 8. */
function messagesOf(bytes: Uint8Array): IpcMessage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const messages: IpcMessage[] = [];
  for (let at = 0; bytes.length - at >= LENGTH; ) {
    const start = at + LENGTH + view.getUint32(at, true);
    if (start > bytes.length) break;
    const { mtype, msize } = readMessage('ipc_msg', bytes.subarray(at + LENGTH, start), 0, '', () => {});
    messages.push({ mtype, data: bytes.slice(start, start + msize) });
    at = start + Math.ceil(msize / 8) * 8;
  }
  return messages;
}
