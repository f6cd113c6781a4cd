#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs';

bootstrap('src/main/start.ts', { development: false });
