/** Three types and no more: with a fourth the engine gives up compiling an access for the type at hand. */
type Numbers = Float64Array | Int32Array | BigUint64Array;

/** A growing list of numbers that takes as many bytes as the numbers do. */
export class Column<A extends Numbers> {
  length = 0;

  private constructor(
    private items: A,
    private readonly make: (length: number) => A,
  ) {}

  static of<A extends Numbers>(make: (length: number) => A): Column<A> {
    return new Column(make(0), make);
  }

  /** @returns the place of the value */
  push(value: A[number]): number {
    if (this.length === this.items.length) {
      const larger = this.make(Math.max(this.length * 2, 16));
      larger.set(this.items as never);
      this.items = larger;
    }
    this.items[this.length] = value;
    return this.length++;
  }

  get(place: number): A[number] {
    return this.items[place] as A[number];
  }

  set(place: number, value: A[number]): void {
    this.items[place] = value;
  }
}

export const float64 = (): Column<Float64Array> => Column.of((n) => new Float64Array(n));
export const int32 = (): Column<Int32Array> => Column.of((n) => new Int32Array(n));
export const uint64 = (): Column<BigUint64Array> => Column.of((n) => new BigUint64Array(n));
