/** What a field looks like, whatever it is called. */
import type { Field, Shape } from '../ksy/model.js';

/** Kind, width, byte order and length of a field, without the names in its expressions. */
export function outline({ shape, attr }: Field): string {
  const of = (one: Shape): string => {
    switch (one.is) {
      case 'integer':
        return `${one.signed ? 's' : 'u'}${one.bits}${one.endian}`;
      case 'float':
        return `f${one.bits}${one.endian}`;
      case 'bit field':
        return `b${one.bits}`;
      case 'bytes':
      case 'text':
        return `${one.is} ${size(one.size)}`;
      case 'record':
        return `record ${size(one.size)}`;
      case 'choice':
        return `choice ${size(one.size)}`;
      default:
        return one.is;
    }
  };
  const size = (one: unknown) =>
    typeof one === 'object' && one !== null ? ('fixed' in one ? one.fixed : 'counted') : String(one);
  return [of(shape), attr.repeat, attr.if !== undefined, attr.type === 'strz', attr.terminator, attr.process].join(' ');
}
