#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs';

void bootstrap('bench/main.ts', { development: true });
