#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './cli/run.ts';

// Left alone, V8 lets garbage pile up to 500 MB and more, many times what a run holds. This is no limit: what is needed, it gets.
setFlagsFromString('--heap-growing-percent=30');

process.exitCode = await run(process.argv.slice(2));
