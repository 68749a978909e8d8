/** How many names of a path are kept at either end. */
const KEPT = 32;

/** Where something is, from the process inwards. Longer ones share what they have in common: a chain costs its length. */
export class Path {
  private constructor(
    private readonly name: string,
    private readonly above: Path | undefined,
    private readonly depth: number,
    /** The first names. */
    private readonly head: readonly string[],
  ) {}

  static of(name: string): Path {
    return new Path(name, undefined, 1, [name]);
  }

  to(name: string): Path {
    return new Path(name, this, this.depth + 1, this.depth < KEPT ? [...this.head, name] : this.head);
  }

  /** Its names; of very many the first and the last, and how many are between. */
  names(): string[] {
    const tail: string[] = [];
    const left = this.depth - this.head.length;
    for (let at: Path | undefined = this; at !== undefined && tail.length < Math.min(left, KEPT); at = at.above) {
      tail.push(at.name);
    }
    const between = left - tail.length;
    return [...this.head, ...(between > 0 ? [`… ${between} more …`] : []), ...tail.reverse()];
  }
}
