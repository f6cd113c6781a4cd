#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs';

bootstrap('bench/main.ts', { development: true });
