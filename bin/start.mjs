#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs';

void bootstrap('src/main/start.ts', { development: false });
