import type { Adapter, AdapterPayload } from 'oidc-provider';

import type { Actor } from '#kernel/actor';
import type { Statement, Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

type RunUnit = <T>(actor: Actor, work: (unit: Unit) => Promise<T>) => Promise<T>;

interface Row {
  payload: AdapterPayload;
  consumedAt: number | null;
}

/** Keeps the state of the OpenID provider in `accounts.oidc_payload`; one adapter per kind of thing (`model`). */
export function createOidcAdapter(runUnit: RunUnit): new (model: string) => Adapter {
  const asNobody = <T>(work: (unit: Unit) => Promise<T>) => runUnit({ kind: 'nobody' }, work);
  const findBy = async (make: (now: Date) => Statement): Promise<AdapterPayload | undefined> => {
    const row = await asNobody((unit) => unit.find<Row>(make(unit.now)));
    if (row === undefined) return undefined;
    return row.consumedAt === null ? row.payload : { ...row.payload, consumed: row.consumedAt };
  };
  return class OidcAdapter implements Adapter {
    readonly model: string;

    constructor(model: string) {
      this.model = model;
    }

    async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
      await asNobody((unit) =>
        unit.run(sql`insert into accounts.oidc_payload (model, id, payload, grant_id, uid, expires_at)
          values (${this.model}, ${id}, ${JSON.stringify(payload)}::jsonb, ${payload.grantId ?? null}, ${payload.uid ?? null},
            ${expiresIn ? new Date(unit.now.getTime() + expiresIn * 1000) : null})
          on conflict (model, id) do update set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`),
      );
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      return findBy((now) => sql`select payload, extract(epoch from consumed_at)::int as "consumedAt" from accounts.oidc_payload
        where model = ${this.model} and id = ${id} and (expires_at is null or expires_at > ${now})`);
    }

    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return findBy((now) => sql`select payload, extract(epoch from consumed_at)::int as "consumedAt" from accounts.oidc_payload
        where model = ${this.model} and uid = ${uid} and (expires_at is null or expires_at > ${now})`);
    }

    // The device flow is switched off.
    findByUserCode(): Promise<undefined> {
      return Promise.resolve(undefined);
    }

    async consume(id: string): Promise<void> {
      await asNobody((unit) => unit.run(sql`update accounts.oidc_payload set consumed_at = ${unit.now} where model = ${this.model} and id = ${id}`));
    }

    async destroy(id: string): Promise<void> {
      await asNobody((unit) => unit.run(sql`delete from accounts.oidc_payload where model = ${this.model} and id = ${id}`));
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      await asNobody((unit) => unit.run(sql`delete from accounts.oidc_payload where model = ${this.model} and grant_id = ${grantId}`));
    }
  };
}
