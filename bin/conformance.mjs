#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs';

void bootstrap('tests/conformance/main.ts', { development: true });
