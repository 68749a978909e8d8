import type { Header } from '../container/header.js';
import { hexNumber, type Raise } from '../findings/raise.js';
import { kindByName } from '../registry.js';
import { Contents } from './contents.js';
import { type AnySeen, Current, type Handler, type Topic } from './current.js';
import { Files } from './files.js';
import { Holders } from './holders.js';
import { PRIVATE } from './inventory.js';
import { Memory } from './memory.js';
import type { Policy } from './options.js';
import { Pids } from './pids.js';
import { Queues } from './queues.js';
import { checkReferences, checkUnreferenced } from './references.js';
import { Registered } from './registered.js';
import type { NotChecked } from './report.js';
import { alsoUnknown, Restart } from './restart.js';
import { Seed } from './seed.js';
import { Signals } from './signals.js';
import { Sockets } from './sockets.js';
import { SystemV } from './sysv.js';
import { Tasks } from './tasks.js';
import { checkValues } from './values.js';
import type { View } from './view.js';

/** Kinds from here on belong to other projects (format, section 3). */

/** The rules about values and links. Objects go through one after the other; none is kept. */
export class Rules {
  readonly current: Current;
  private readonly tasks: Tasks;
  private readonly topics: readonly Topic[];
  private readonly handlers: Handler[][] = [];
  /** Whether an object may refer to others in a way that this revision can't see. */
  private hasUnknown = false;
  private hasUnread = false;

  constructor(
    header: Header,
    private readonly size: number,
    raise: Raise,
    policy: Policy,
  ) {
    const isSeed = policy === 'seed';
    this.current = new Current(header.arch, header.littleEndian, isSeed ? raise : alsoUnknown(raise));
    this.tasks = new Tasks(this.current);
    const memory = new Memory(this.current);
    this.topics = [
      this.tasks,
      memory,
      new Files(this.current),
      new Contents(this.current),
      new Holders(this.current),
      new Sockets(this.current),
      new SystemV(this.current),
      new Queues(this.current, header.littleEndian),
      new Registered(this.current, memory),
      new Signals(this.current),
      new Pids(this.current),
      isSeed ? new Seed(this.current) : new Restart(this.current),
    ];
    for (const { on } of this.topics) {
      for (const [type, handler] of Object.entries(on)) {
        const code = kindByName(type)?.code as number;
        this.handlers[code] = [...(this.handlers[code] ?? []), handler as Handler];
      }
    }
  }

  get hasTasks(): boolean {
    return this.tasks.length > 0;
  }

  /** Says where the current object stands. Comes after its references were resolved, so that none hits itself. */
  place(code: number): void {
    this.current.places.add(this.current.at, code);
  }

  /** The current object could not be read. */
  unreadable(): void {
    this.hasUnread = true;
  }

  /** The current object is of a kind that this revision does not know. */
  unknownKind(): void {
    const { current } = this;
    const { code } = current;
    this.hasUnknown = true;
    if (code === 0) current.raise('KIND_ZERO', 0, 4, '', { actual: code });
    else if (code >= PRIVATE) current.raise('PRIVATE_KIND', 0, 4, '', { actual: hexNumber(code) });
    else current.raise('UNKNOWN_KIND', 0, 4, '', { actual: code });
  }

  /** Checks the current object, which was read. */
  object(object: AnySeen): void {
    const { current } = this;
    if (object.extra !== undefined || object.extraTail !== undefined) this.hasUnknown = true;
    checkReferences(object, current, this.size);
    checkValues(object, current);
    this.links(object);
  }

  /** Checks what the current object, in which everything is valid, says about others. */
  links(object: AnySeen | View): void {
    const handlers = this.handlers[this.current.code];
    if (handlers !== undefined) for (let i = 0; i < handlers.length; i++) (handlers[i] as Handler)(object as never);
  }

  /** When all objects were seen; `isWhole` tells whether that is all of the image. */
  finish(isWhole: boolean, notChecked: NotChecked[]): void {
    for (const topic of this.topics) topic.finish?.();
    if (!this.hasTasks) return;
    const why = !isWhole
      ? 'not all objects could be found'
      : this.hasUnread
        ? 'not all objects could be read'
        : this.hasUnknown
          ? 'objects have parts that this revision does not know and that may refer to others'
          : undefined;
    if (why === undefined) checkUnreferenced(this.current);
    else notChecked.push({ what: 'whether every object is referred to', why });
  }
}
