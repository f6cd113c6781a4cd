import { createHash } from 'node:crypto';

import type { Creditor } from '#contracts/payments';

import type { Modules } from './modules.ts';

/**
 * Whose money a fee is. Account numbers of municipalities are not public in bulk, so the demo world derives one test IBAN per creditor
 * from a bank code that no bank has (00000000); a real installation enters them with the onboarding data of the legal entity.
 */
export function creditorOf(modules: Pick<Modules, 'competence'>, packageId: string, ags: string): Creditor {
  const answer = modules.competence.getCompetence(packageId, ags);
  if (answer.kind !== 'found') throw new Error('no competence for a submitted application');
  const { legalEntity, municipality } = answer.competence;
  const key = legalEntity.ags ?? legalEntity.ars ?? municipality.ags;
  return { key, name: legalEntity.name, iban: demoIban(key) };
}

function demoIban(key: string): string {
  const account = (BigInt(`0x${createHash('sha256').update(key).digest('hex').slice(0, 12)}`) % 10_000_000_000n).toString().padStart(10, '0');
  const bban = `00000000${account}`;
  // ISO 7064 MOD 97-10 over BBAN + „DE00“ with D = 13, E = 14.
  const check = (98n - (BigInt(`${bban}131400`) % 97n)).toString().padStart(2, '0');
  return `DE${check}${bban}`;
}
