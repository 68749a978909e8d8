/** Of what type a member is in C, and where that differs from the field it stands for. */
import type { Field } from '../ksy/model.js';
import type { Answer, CStruct } from './compiler.js';

export type Answers = ReadonlyMap<string, Answer>;

export const memberOf = ({ type }: CStruct, member: string) => `((${type} *)0)->${member}`;
/** Of a pointer 1; an array is none, though it becomes one where it is calculated with. */
const pointerOf = (member: string) =>
  `__builtin_types_compatible_p(__typeof__(${member}), __typeof__((${member}) + 0))`;
export const classOf = (member: string) => `__builtin_classify_type(${member})`;
const signOf = (member: string) => `((__typeof__(${member}))-1 < 0)`;
export const LITTLE = '(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)';

/** Lists of lists of lists are looked into. */
export const DEEPEST = 3;

/** `__builtin_classify_type`. */
const POINTER = 5;
const REAL = 8;
const COMPLEX = 9;
const RECORD = 12;

/** What a member of the right place and width is in C and in the format, where that differs. */
export function typesOfMember(
  struct: CStruct,
  name: string,
  { shape, attr }: Field,
  answers: Answers,
): [string, string] | undefined {
  const member = memberOf(struct, name);
  const kind = answers.get(classOf(member));
  const isNumber = shape.is === 'integer' || shape.is === 'float';
  const one = shape.is === 'float' ? 'a floating-point number' : shape.is === 'integer' ? 'an integer' : undefined;
  const to = one ?? (shape.is === 'record' ? 'a type of its own' : shape.is === 'text' ? 'text' : 'bytes');
  const isList = attr.repeat !== undefined;
  if (kind === POINTER && answers.get(pointerOf(member)) === 1) return ['a pointer', isList ? 'a list' : to];
  if (typeof kind !== 'number' || kind >= RECORD) return undefined;
  if (kind !== POINTER) {
    if (kind === COMPLEX) return ['a complex number', to];
    if (isList) return [wordOf(kind), 'a list'];
    if (shape.is === 'record' || shape.is === 'text' || (!isNumber && kind === REAL)) return [wordOf(kind), to];
    return isNumber ? numbersOf(struct, name, member, shape, answers) : undefined;
  }
  if (isNumber && !isList) return ['an array', to];
  // Lists of numbers, in C also lists of lists.
  const items = ['[0]', '[0][0]', '[0][0][0]'].map((index) => `${member}${index}`);
  const item = items.find((of) => answers.get(classOf(of)) !== POINTER) ?? member;
  const of = answers.get(classOf(item));
  if (typeof of !== 'number' || of >= RECORD) return undefined;
  if (!isNumber) {
    const isWide =
      shape.is === 'text' && Number(answers.get(`sizeof(${item})`)) > 1 && !/UTF-?(16|32)/.test(shape.encoding);
    if (isWide) return ['a list of wider numbers', to];
    return of === REAL && shape.is !== 'record' ? ['a list of floating-point numbers', to] : undefined;
  }
  const [from, wanted] = numbersOf(struct, name, item, shape, answers) ?? [];
  return from === undefined ? undefined : [`a list, each ${from}`, wanted as string];
}

const wordOf = (kind: number) => (kind === REAL ? 'a floating-point number' : 'an integer');

/** How a number in C, of whatever width, differs from what the format has. */
function numbersOf(
  struct: CStruct,
  name: string,
  expression: string,
  shape: Field['shape'],
  answers: Answers,
): [string, string] | undefined {
  if (shape.is !== 'integer' && shape.is !== 'float') return undefined;
  const [kind, isSigned, size] = [classOf(expression), signOf(expression), `sizeof(${expression})`].map((ask) =>
    answers.get(ask),
  );
  if ((kind === REAL) !== (shape.is === 'float'))
    return [wordOf(Number(kind)), wordOf(shape.is === 'float' ? REAL : 1)];
  // That of a member was looked at, also where it is several fields.
  if (typeof size === 'number' && expression !== memberOf(struct, name) && size !== shape.bits / 8)
    return [`of ${size} bytes`, `of ${shape.bits / 8} bytes`];
  if (shape.is === 'integer' && typeof isSigned === 'number' && (isSigned === 1) !== shape.signed)
    return [isSigned === 1 ? 'signed' : 'unsigned', shape.signed ? 'signed' : 'unsigned'];
  const order = struct.isBigEndian(name) || answers.get(LITTLE) === 0 ? 'be' : 'le';
  const isFixed = shape.endian === 'le' || shape.endian === 'be';
  return isFixed && shape.endian !== order ? [`stored ${order}`, `stored ${shape.endian}`] : undefined;
}

/** What is asked of a member or an item, as far as it is clear what it is: what the compiler refuses takes it long. */
export function furtherOf(expression: string, answers: Answers, depth = 0): string[] {
  const kind = answers.get(classOf(expression));
  if (typeof kind !== 'number') return [];
  if (kind === POINTER) {
    const isPointer = answers.get(pointerOf(expression));
    if (isPointer === undefined) return [pointerOf(expression)];
    if (isPointer === 1 || depth === DEEPEST) return [];
    const item = `${expression}[0]`;
    return answers.has(classOf(item)) ? furtherOf(item, answers, depth + 1) : [classOf(item), `sizeof(${item})`];
  }
  return kind < COMPLEX && !answers.has(signOf(expression)) ? [signOf(expression)] : [];
}
