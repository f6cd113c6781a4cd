import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Actor } from '#kernel/actor';
import { newUuid, type TenantId } from '#kernel/ids';
import type { Database } from '#platform/db';
import { administrationId } from '#modules/competence';
import { totpAddress } from '#standards/totp';

import { demoOverlays, demoPerson, demoPersonPassword, demoStaff, demoStaffPassword } from '../../seeds/demo/demo-world.ts';
import type { Modules } from './modules.ts';

/**
 * The demo world: invented staff and one invented person with ready sign-ins, and example amounts of three places.
 * Repeated, it changes nothing. Writes the file from which the demo authenticator shows codes.
 */
export async function seedDemo(database: Database, modules: Modules, demoFolder: string): Promise<void> {
  await database.inUnit({ kind: 'nobody' }, (unit) => modules.packages.warm(unit));
  for (const { packageId, perPlace } of demoOverlays.values) {
    for (const [ags, feeValues] of Object.entries(perPlace)) {
      const actor: Actor = { kind: 'process', name: 'seed' };
      const saved = await database.inUnit(actor, (unit) =>
        modules.packages.saveOverlay(unit, { ags, packageId, feeValues: { ...feeValues }, note: demoOverlays.note, demo: true, validFrom: demoOverlays.validFrom }),
      );
      if (!saved.ok) throw new Error(`a demo value was refused: ${saved.refusal.code}`);
    }
  }
  for (const member of demoStaff) {
    const actor: Actor = { kind: 'process', name: 'seed', tenantId: administrationId(member.administration) as TenantId };
    await database.inUnit(actor, (unit) => modules.staff.seedStaff(unit, { ...member, password: demoStaffPassword }));
  }
  await modules.accounts.seedPerson({ email: demoPerson.email, password: demoPersonPassword, accountId: newUuid(Date.now()) });
  mkdirSync(demoFolder, { recursive: true });
  const authenticator = demoStaff.map(({ displayName, roles, totpSecret }) => ({ label: `${displayName} (${roles.join(', ')})`, otpauth: totpAddress(totpSecret, displayName) }));
  writeFileSync(join(demoFolder, 'authenticator.json'), JSON.stringify(authenticator, null, 2));
}
