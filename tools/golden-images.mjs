/** The golden images: a function for each, without input, so that they are the same on every machine. */
import { createImage, enumMembers, kinds, registryFlagSet } from './golden-imports.mjs';
