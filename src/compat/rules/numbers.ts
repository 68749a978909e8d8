/** Rules of numbers: kinds, bits of flag sets, values of enums. The same rules hold for each. */
import { type GateRule, layout, note, policy } from './rule.js';

const rulesFor = (noun: string) => {
  const Noun = noun[0]?.toUpperCase() + noun.slice(1);
  return {
    REMOVED: layout(
      'new readers',
      `${Noun} removed`,
      `You broke {set} by removing {name}: images of {old} hold ${noun} {number}, and a reader of {new} does not know it.`,
      `A number that was once written stands in images for ever.`,
      `Keep the member, and mark it with -status: retired.`,
    ),
    RENUMBERED: layout(
      'both',
      `${Noun} renumbered`,
      `You broke {name} by renumbering it from {from} to {to}: a reader of {old} takes your ${noun} {to} for {taken}, and images of {old} still say {from}.`,
      `The number is all that an image holds; the name is only in the spec.`,
      `Give it back its number, and the new one to something new.`,
    ),
    REUSED: policy(
      'both',
      `${Noun} number used again`,
      `You broke {set} by giving ${noun} {number} of {was} to {name}: a reader of {old} takes your {name} for {was}.`,
      `Old images hold the number in its old meaning, and nothing tells them apart.`,
      `Give the new member the next free number. If this is only a new name, say so: -was: {wasId}.`,
    ),
    RESERVED: policy(
      'both',
      `Reserved ${noun} number taken`,
      `You broke {set} by giving {name} the number {number}, which is reserved ({range}): a reader of {old} refuses it, or takes it for what it was reserved for.`,
      `A reserved number means something to somebody: not assigned, or known under another name.`,
      `Take the next free number.`,
    ),
    PRIVATE: policy(
      'both',
      `Private ${noun} number taken`,
      `You broke {set} by giving {name} the number {number} of the private range {range}: another project may have it in its images already.`,
      `Private numbers belong to whoever uses them in their own project, and clash with any public meaning.`,
      `Take the next free number outside the range.`,
    ),
    REVIVED: policy(
      'both',
      `Retired ${noun} made live`,
      `You broke {set} by making {name} ({number}) live again, which {old} retired: images written meanwhile may not mean it.`,
      `Whoever saw it retired was free to ignore it.`,
      `Leave it retired and take a new number.`,
    ),
    RENAMED: note(
      'record',
      `${Noun} renamed`,
      `{was} of {set} is called {name} now; its number {number} is what it was.`,
      `Images don't hold names, JSON and programs do.`,
      `Nothing to do, if those who use the name know.`,
    ),
  } satisfies Record<string, GateRule>;
};

type Of<P extends string, T> = { [K in keyof T as `${P}_${K & string}`]: T[K] };

const prefixed = <P extends string, T extends object>(prefix: P, set: T): Of<P, T> =>
  Object.fromEntries(Object.entries(set).map(([key, rule]) => [`${prefix}_${key}`, rule])) as Of<P, T>;

export const numbers = {
  ...prefixed('KIND', rulesFor('kind')),
  ...prefixed('BIT', rulesFor('bit')),
  ...prefixed('VALUE', rulesFor('value')),
  VALUE_ADDED_TO_CLOSED: layout(
    'old readers',
    'Value added to a closed enum',
    'You broke {field} by adding {name} ({number}): a reader of {old} refuses any value that it does not know.',
    'The field says valid: in-enum, so an old reader stops at the first new value.',
    'Use a new field, or a new kind, for what old readers refuse.',
  ),
  RESERVATION_DROPPED: policy(
    'record',
    'Reservation dropped',
    'You broke {set} by no longer reserving {range}, which {old} does.',
    'A reservation that can be dropped protects nothing.',
    'Put the range back.',
  ),
  ENUM_REMOVED: policy(
    'new readers',
    'Enum removed',
    'You broke {set} by removing it: values of {old} have no names any more.',
    'Programs and JSON name values by it.',
    'Keep the enum with all its members.',
  ),
} as const;
