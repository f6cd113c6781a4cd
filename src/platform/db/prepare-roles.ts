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
    // An owner that is no superuser may not touch the superuser attributes of a role, not even to say no again.
    const statement =
      known.rowCount === 0
        ? 'create role gemeinsam_app nosuperuser nobypassrls nocreatedb nocreaterole login password'
        : 'alter role gemeinsam_app login password';
    await client.query(`${statement} ${pg.escapeLiteral(appPassword)}`);
  } finally {
    await client.end();
  }
}
