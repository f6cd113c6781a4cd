#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs';

bootstrap('src/main/cli.ts', { development: false });
