import type { de } from './de.ts';

/** The same messages in English. */
export const en: typeof de = {
  inUse: (folder, pid) => `The data folder ${folder} is already in use (process ${pid}). Please stop the other start, or choose another folder with GEMEINSAM_DATA.`,
  noSpace: (folder) => `The disk that holds ${folder} is full. Please free some space and start again; stored data is intact.`,
  notWritable: (folder) => `The folder ${folder} cannot be written to. Please change its permissions, or choose another folder with GEMEINSAM_DATA.`,
  noRuntime: (platform) => `No built-in database is available for ${platform}. Please name a PostgreSQL server (version 15 to 18) with DATABASE_URL.`,
  otherVersion: (folder, versions) => `The database in ${folder} was made by another major version of PostgreSQL (${versions}). Please name a matching server with DATABASE_URL, or choose a new data folder.`,
  secretLost: (folder) => `The data folder ${folder} holds a database, but the file with its password is missing. Please restore the folder "secrets" from your backup.`,
  stillRunning: (folder, pid) => `An earlier database on ${folder} (process ${pid}) cannot be stopped. Please end that process and start again.`,
  failed: (step, log) => `The built-in database did not start (${step}). Last messages:\n${log}`,
};
