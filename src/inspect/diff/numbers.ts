import { MOST_PIDS } from '../processes.js';

/**
 * Numbers of processes in text, equal for equal numbers only. Of more than kernels have, the first are followed by which
 * list it is: any number of tasks may share one, and all of it for each would be the square of the image.
 */
export class Numbers {
  private readonly texts = new Map<readonly number[], string>();
  private readonly lists = new Map<string, number>();

  text(numbers: readonly number[]): string {
    if (numbers.length <= MOST_PIDS) return numbers.join('/');
    const known = this.texts.get(numbers);
    if (known !== undefined) return known;
    const all = numbers.join('/');
    const nth = this.lists.get(all) ?? this.lists.size + 1;
    this.lists.set(all, nth);
    const text = `${numbers.slice(0, MOST_PIDS).join('/')}/… ${numbers.length - MOST_PIDS} more (list ${nth})`;
    this.texts.set(numbers, text);
    return text;
  }
}
