/** Search: in memory, and in all else that an image has. */
import { h, hex, plain, show } from './dom.js';
import type { Answer, Found } from './work.js';

const text = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => (b >= 0x20 && b < 0x7f ? String.fromCharCode(b) : '·')).join('');

/**
 * @param ask does the search; `undefined` where there is no image
 * @param goto shows the object of an index
 */
export function searchView(
  ask: (pattern: string, isHex: boolean) => Promise<Answer> | undefined,
  goto: (index: number) => void,
): HTMLElement[] {
  const input = h('input', {
    type: 'search',
    id: 'pattern',
    placeholder: 'text, or bytes in hex',
    'aria-label': 'what to search for',
  });
  const isHex = h('input', { type: 'checkbox', id: 'is-hex' });
  const results = h('div', { class: 'results', 'aria-live': 'polite' });
  let last = 0;
  const run = async (event: Event): Promise<void> => {
    event.preventDefault();
    const own = ++last;
    const asked = input.value === '' ? undefined : ask(input.value, isHex.checked);
    if (asked === undefined) return;
    show(results, h('p', {}, 'searching …'));
    const answer = await asked;
    if (own !== last) return;
    if ('error' in answer) return show(results, h('p', { class: 'error' }, answer.error));
    if (!('found' in answer)) return;
    const { found, isAll } = answer;
    const count = found.length === 0 ? 'not found' : `${isAll ? '' : 'the first '}${found.length} found`;
    show(
      results,
      h('p', {}, count),
      found.map((one) => matchOf(one, goto)),
    );
  };
  return [
    h('form', { onsubmit: run }, input, h('label', { for: 'is-hex' }, isHex, ' hex'), h('button', {}, 'Search')),
    results,
  ];
}

function matchOf(
  { pid, comm, place, address, index, bytes, before, after }: Found,
  goto: (index: number) => void,
): HTMLElement {
  const where = address === undefined ? '' : `0x${hex(address)}`;
  return h(
    'button',
    { class: 'match', onclick: () => goto(index) },
    h('span', { class: 'who' }, h('b', {}, pid === undefined ? '—' : `${pid} ${plain(comm)}`), ` ${plain(place)}`),
    h('code', { class: 'at' }, where),
    h('code', {}, text(before), h('mark', {}, text(bytes)), text(after)),
  );
}
