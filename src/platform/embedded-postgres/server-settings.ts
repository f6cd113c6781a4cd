/** Command-line settings of the built-in server: small in memory, reachable by the Unix socket only, silent about the values of statements. */
export function serverSettings(fsync: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
    shared_buffers: '64MB',
    max_connections: '60',
    huge_pages: 'off',
    max_wal_size: '512MB',
    max_worker_processes: '4',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Personal data never goes to logs: no statement text, no parameter, no DETAIL line with the values of a violated key.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
