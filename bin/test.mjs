#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs';

bootstrap('tests/run.ts', { development: true });
