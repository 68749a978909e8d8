import { GateUsageError } from '../../compat.js';
import { usage } from '../common/given.js';
import type { Settings } from './config.js';

/** Where the gate finds the specs. */
export const specsOf = ({ formats, imports, exclude }: Settings) => ({ formats, importDirs: imports, exclude });

/** The gate's word for a wrong command line, as the commands say it. */
export const asUsage = (error: unknown): unknown => (error instanceof GateUsageError ? usage(error.message) : error);
