import { createHash } from 'node:crypto';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { lintPackage, parsePackage } from '#standards/service-package';

import { findVersionByHash, findVersionHash, insertVersion } from '../data/versions.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { refusals } from '../domain/refusals.ts';

/** What came of publishing: `fresh` is false when this very content was there already. */
export interface Published {
  readonly id: string;
  readonly version: string;
  readonly fresh: boolean;
}

/** Publishes the parsed JSON files of one package folder, by file name. Checked first; nothing faulty is ever published. */
export async function publishPackage(unit: Unit, files: Readonly<Record<string, unknown>>): Promise<Result<Published>> {
  const text = canonicalJson(files);
  const sha256 = createHash('sha256').update(text).digest('hex');
  // What lies there with the same hash was checked when it came: every start offers the whole library anew.
  const same = await findVersionByHash(unit, sha256);
  if (same !== undefined) return ok({ ...same, fresh: false });
  const parsed = parsePackage(files);
  if (!parsed.ok) return refuse(refusals.packageFaulty(parsed.faults));
  const { id, version } = parsed.value;
  const faults = lintPackage(parsed.value);
  if (faults.length > 0) return refuse(refusals.packageFaulty(faults));
  const known = await findVersionHash(unit, id, version);
  if (known !== undefined) return known === sha256 ? ok({ id, version, fresh: false }) : refuse(refusals.versionTaken(id, version));
  const fresh = await insertVersion(unit, { id, version, content: files, sha256 });
  if (fresh) unit.audit({ action: 'packages.publish', subject: `servicePackage:${id}@${version}` });
  return ok({ id, version, fresh });
}
