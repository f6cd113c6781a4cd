import * as z from 'zod';

import type { CompetenceQueries } from '#contracts/competence';
import type { PackageQueries } from '#contracts/packages';
import type { Actor } from '#kernel/actor';
import type { TenantId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';

import { finishDecision } from '../usecases/finish-decision.ts';
import { getLetter, type Letter } from '../usecases/get-letter.ts';

/** Makes the document of a signed decision outside any unit, then finishes the case. Run twice, it makes one document. */
export function renderDecisionJob(needs: {
  packages: PackageQueries;
  competence: CompetenceQueries;
  renderLetter(letter: Letter): Promise<Uint8Array>;
  putFile(content: Uint8Array, type: string): Promise<{ key: string; bytes: number }>;
}): JobDefinition {
  return defineJob({
    name: 'cases.renderDecision',
    payload: z.object({ tenantId: z.uuid(), decisionId: z.uuid() }),
    async perform({ tenantId, decisionId }, run) {
      const actor: Actor = { kind: 'process', name: 'cases.renderDecision', tenantId: tenantId as TenantId };
      const letter = await run.unit(actor, (unit) => getLetter(unit, needs, decisionId));
      if (letter === undefined) return;
      const document = await needs.putFile(await needs.renderLetter(letter), 'application/pdf');
      await run.unit(actor, (unit) => finishDecision(unit, decisionId, document));
    },
  });
}
