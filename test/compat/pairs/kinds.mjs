/** Generated pairs by kind: name, before, after, images in hexadecimal, and the colour that is right. */
import { PAIRS as alike } from './alike.mjs';
import { PAIRS as breaks } from './breaks.mjs';
import { PAIRS as choices } from './choices.mjs';
import { PAIRS as constructs } from './constructs.mjs';
import { PAIRS as expressions } from './expressions.mjs';
import { PAIRS as frames } from './frames.mjs';
import { PAIRS as groups } from './groups.mjs';
import { PAIRS as growth } from './growth.mjs';
import { PAIRS as guards } from './guards.mjs';
import { PAIRS as names } from './names.mjs';
import { PAIRS as orders } from './orders.mjs';
import { PAIRS as parents } from './parents.mjs';
import { PAIRS as refactorings } from './refactorings.mjs';
import { PAIRS as renames } from './renames.mjs';
import { PAIRS as respellings } from './respellings.mjs';
import { PAIRS as rewritings } from './rewritings.mjs';
import { PAIRS as spellings } from './spellings.mjs';
import { PAIRS as texts } from './texts.mjs';

export const KINDS = {
  renames,
  spellings,
  breaks,
  guards,
  constructs,
  groups,
  refactorings,
  respellings,
  rewritings,
  choices,
  alike,
  growth,
  orders,
  texts,
  names,
  parents,
  expressions,
  frames,
};
