import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '..', '..');

const Cruise = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) }),
  }),
});

/** What dependency-cruiser saw in a source tree under the rules of `.dependency-cruiser.cjs`. */
export interface WallReport {
  /** Modules looked at. dependency-cruiser without a usable TypeScript sees none and reports success: distrust small numbers. */
  readonly seen: number;
  readonly rules: readonly { readonly name: string; readonly comment: string }[];
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

/** Cruises the given folders of a tree that is laid out like this one. */
export function cruiseWalls(tree: string, folders: readonly string[]): WallReport {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const parameters = [program, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', ...folders];
  const ran = spawnSync(process.execPath, parameters, { cwd: tree, encoding: 'utf8', maxBuffer: 256e6 });
  if (!ran.stdout.startsWith('{')) throw new Error(`dependency-cruiser: ${ran.stderr}`);
  const { summary } = Cruise.parse(JSON.parse(ran.stdout));
  return {
    seen: summary.totalCruised,
    rules: summary.ruleSetUsed.forbidden,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
