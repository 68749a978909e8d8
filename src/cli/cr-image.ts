#!/usr/bin/env node
import { main } from './common/main.js';
import { crImage } from './image/program.js';

await main(crImage);
