/** How `pg` reaches the built-in server: `new Pool(connection)`. `host` is the folder of the Unix socket. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Ways to reach one running cluster. The password of a role is derived, so create it with `connection(role, database).password`. */
export interface Connections {
  connection(user: string, database: string): Connection;
  /** The same as a `postgres://` address over the Unix socket. */
  url(user: string, database: string): string;
  /** The superuser `postgres` in the database `postgres`; for set-up only, never for the platform at work. */
  readonly superuser: Connection;
}

export function makeConnections(host: string, port: number, passwordOf: (user: string) => string): Connections {
  const connection = (user: string, database: string): Connection => ({ host, port, user, password: passwordOf(user), database });
  return {
    connection,
    url: (user, database) => `postgres://${encodeURIComponent(user)}:${passwordOf(user)}@${encodeURIComponent(host)}:${port}/${encodeURIComponent(database)}`,
    superuser: connection('postgres', 'postgres'),
  };
}
