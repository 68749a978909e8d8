/** As little as it takes to make elements. */
type Child = Node | string | number | null | undefined | false;
type Attributes = Record<string, string | number | boolean | undefined | ((event: never) => void)>;

/** An element with attributes (`on…` are listeners) and children. Text is never HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as unknown as EventListener);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children.flat());
  return element;
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
}

/** Shows `children` in `element`, and nothing else. */
export function show(element: Element, ...children: (Child | Child[])[]): void {
  element.replaceChildren();
  append(element, children.flat());
}

export const hex = (value: number | bigint, width = 0): string => value.toString(16).padStart(width, '0');

/** `4.0K`, as ls -h writes sizes. */
export function size(bytes: number | bigint): string {
  let value = Number(bytes);
  for (const unit of ['', 'K', 'M', 'G', 'T']) {
    if (value < 1024) return unit === '' ? `${value}` : `${value < 10 ? value.toFixed(1) : Math.round(value)}${unit}`;
    value /= 1024;
  }
  return `${Math.round(value)}P`;
}

export { printable as plain } from '../bytes/printable.js';
