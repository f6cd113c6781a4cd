import type { RuleSet } from './rules/rule-set.ts';

async function load(folder: string, name: string): Promise<RuleSet[]> {
  try {
    const module = (await import(`./rules/${folder}/${folder}.ts`)) as Record<string, RuleSet>;
    const set = module[name];
    return set === undefined ? [] : [set];
  } catch {
    return [];
  }
}

/** Every rule set there is. */
export const ruleSets: readonly RuleSet[] = [
  ...(await load('cen-ubl', 'cenUbl')),
  ...(await load('cen-cii', 'cenCii')),
  ...(await load('xrechnung-ubl', 'xrechnungUbl')),
  ...(await load('xrechnung-cii', 'xrechnungCii')),
  ...(await load('peppol-ubl', 'peppolUbl')),
  ...(await load('peppol-cii', 'peppolCii')),
];
