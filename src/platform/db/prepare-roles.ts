import pg from 'pg';

/**
 * Creates the role the application connects as, or renews its password: it can log in, owns nothing and cannot
 * pass row-level security. Needs an owner connection with CREATEROLE.
 */
export async function prepareRoles(owner: pg.ClientConfig, appPassword: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const known = await client.query("select 1 from pg_roles where rolname = 'gemeinsam_app'");
    const verb = known.rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role gemeinsam_app login nosuperuser nobypassrls nocreatedb nocreaterole password ${pg.escapeLiteral(appPassword)}`,
    );
  } finally {
    await client.end();
  }
}
