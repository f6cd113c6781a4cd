#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs';

void bootstrap('tests/run.ts', { development: true });
