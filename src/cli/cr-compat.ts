#!/usr/bin/env node
import { main } from './common/main.js';
import { crCompat } from './compat/program.js';

await main(crCompat);
