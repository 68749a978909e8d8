#!/usr/bin/env node
import { main } from './common/main.js';
import { crValidate } from './validate/program.js';

await main(crValidate);
