import { createHash, randomBytes } from 'node:crypto';

import type pg from 'pg';

import type { Actor, StaffRole, TrustLevel } from '#kernel/actor';
import type { AccountId, StaffId, TenantId } from '#kernel/ids';

/** What a session says about its holder. `label` is what the page header shows. */
export type SessionClaims =
  | { readonly realm: 'person'; readonly accountId: AccountId; readonly trustLevel: TrustLevel; readonly guest: boolean; readonly label: string }
  | {
      readonly realm: 'staff';
      readonly staffId: StaffId;
      readonly tenantId: TenantId;
      readonly roles: readonly StaffRole[];
      readonly label: string;
      readonly administrationName: string;
    };

export interface OpenSession {
  /** Names the session in the list of its holder; opens nothing. */
  readonly id: string;
  readonly claims: SessionClaims;
  readonly actor: Actor;
  readonly expiresAt: Date;
}

/** A session as its holder sees it. */
export interface SessionSummary {
  readonly id: string;
  /** Kind of browser and system, e.g. „Firefox, Windows“; empty when unknown. */
  readonly device: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
}

export interface Sessions {
  /** Opens a session and returns its secret token, which is stored only as a hash. `device` is shown to its holder. */
  open(claims: SessionClaims, now: Date, device?: string): Promise<string>;
  find(token: string, realm: 'person' | 'staff', now: Date): Promise<OpenSession | undefined>;
  /** Open sessions of a person or of a member of staff, the latest used first. */
  list(ownerId: string, now: Date): Promise<SessionSummary[]>;
  close(token: string): Promise<void>;
  /** Ends one session of this owner by its id; false when there is none (any more). */
  closeOne(ownerId: string, id: string): Promise<boolean>;
  /** Ends every session of a person or of a member of staff, e.g. after a new password. */
  closeAllOf(ownerId: string): Promise<void>;
  /** Deletes what has run out; answers how many. */
  sweep(now: Date): Promise<number>;
}

// CON.10.A3: a person's session ends after 60 minutes of rest, a desk's after 30; both end after 12 hours in any case.
const restMinutes = { person: 60, staff: 30 } as const;
const longestHours = 12;

interface Row {
  id: string;
  claims: SessionClaims;
  expires_at: Date;
  stale: boolean;
}

/** Sessions in the database: servers keep no state, logging out works at once everywhere. */
export function createSessions(pool: pg.Pool): Sessions {
  return {
    async open(claims, now, device = '') {
      const token = randomBytes(32).toString('base64url');
      const ownerId = claims.realm === 'person' ? claims.accountId : claims.staffId;
      await pool.query({
        name: 'g_session_open',
        text: `insert into platform.session (token_hash, realm, owner_id, claims, started_at, seen_at, expires_at, device)
          values ($1, $2, $3, $4, $5, $5, $6, $7)`,
        values: [hash(token), claims.realm, ownerId, JSON.stringify(claims), now, restEnd(claims.realm, now), device],
      });
      return token;
    },
    async find(token, realm, now) {
      const { rows } = await pool.query<Row>({
        name: 'g_session_find',
        text: `select id, claims, expires_at, seen_at < $3::timestamptz - interval '1 minute' as stale from platform.session
          where token_hash = $1 and realm = $2 and expires_at > $3 and started_at > $3::timestamptz - make_interval(hours => $4)`,
        values: [hash(token), realm, now, longestHours],
      });
      const row = rows[0];
      if (row === undefined) return undefined;
      const expiresAt = row.stale ? restEnd(realm, now) : row.expires_at;
      if (row.stale) {
        await pool.query({
          name: 'g_session_seen',
          text: 'update platform.session set seen_at = $2, expires_at = $3 where token_hash = $1',
          values: [hash(token), now, expiresAt],
        });
      }
      return { id: row.id, claims: row.claims, actor: actorOf(row.claims), expiresAt };
    },
    async list(ownerId, now) {
      const { rows } = await pool.query<SessionSummary>({
        name: 'g_session_list',
        text: `select id, device, started_at as "startedAt", seen_at as "seenAt" from platform.session
          where owner_id = $1 and expires_at > $2 and started_at > $2::timestamptz - make_interval(hours => $3) order by seen_at desc, id`,
        values: [ownerId, now, longestHours],
      });
      return rows;
    },
    async close(token) {
      await pool.query('delete from platform.session where token_hash = $1', [hash(token)]);
    },
    async closeOne(ownerId, id) {
      return (await pool.query('delete from platform.session where owner_id = $1 and id = $2', [ownerId, id])).rowCount === 1;
    },
    async closeAllOf(ownerId) {
      await pool.query('delete from platform.session where owner_id = $1', [ownerId]);
    },
    async sweep(now) {
      return (await pool.query('delete from platform.session where expires_at <= $1 or started_at <= $1::timestamptz - make_interval(hours => $2)', [now, longestHours])).rowCount ?? 0;
    },
  };
}

function actorOf(claims: SessionClaims): Actor {
  if (claims.realm === 'person') {
    return { kind: 'person', accountId: claims.accountId, trustLevel: claims.trustLevel, guest: claims.guest };
  }
  return { kind: 'staff', staffId: claims.staffId, tenantId: claims.tenantId, roles: claims.roles, displayName: claims.label };
}

function restEnd(realm: 'person' | 'staff', now: Date): Date {
  return new Date(now.getTime() + restMinutes[realm] * 60_000);
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
