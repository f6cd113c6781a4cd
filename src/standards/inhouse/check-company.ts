import type { DayString } from '#kernel/dates';

import type { AssessmentInput, Shareholder } from './assessment-input.ts';
import type { Check, CheckStatus } from './check.ts';
import type { LawVersion } from './law-version.ts';
import { say } from './say.ts';
import type { Texts } from './texts/de.ts';
import { validOn } from './valid-on.ts';

/** Conditions that hold or fail for all members alike on a day: C2b joint influence, C2c interests, C4 capital. */
export function checkCompany(input: AssessmentInput, law: LawVersion, day: DayString): readonly Check[] {
  const holders = input.shareholders.filter((holder) => validOn(holder, day));
  return [checkControl(input, holders, law, day), checkInterests(input, law), checkCapital(holders, law)];
}

const nameOf = ({ name, id }: Shareholder): string => name ?? id;
/** One shareholder who alone holds one of these governs the company. */
const governing: ReadonlySet<string> = new Set(['STRATEGY', 'BUSINESS_PLAN', 'MANAGERS']);

function checkControl({ company, reservedMatters, agreement }: AssessmentInput, holders: readonly Shareholder[], law: LawVersion, day: DayString): Check {
  // A cooperative counts heads unless its statute gives more votes; a company counts capital.
  const votes = (holder: Shareholder): bigint => BigInt(holder.votes ?? (company.form === 'EG' ? 1 : holder.nominalCents));
  const all = holders.reduce((sum, holder) => sum + votes(holder), 0n);
  const largest = holders.reduce<Shareholder | undefined>((found, holder) => (found === undefined || votes(holder) > votes(found) ? holder : found), undefined);
  const share = largest === undefined || all === 0n ? 0n : (votes(largest) * 10_000n) / all;
  const percent = `${share / 100n}.${String(share % 100n).padStart(2, '0')}`;
  const soleTopics = (reservedMatters ?? []).filter(({ topic, soleRight }) => soleRight !== undefined && governing.has(topic));
  const dominant = largest !== undefined && 2n * votes(largest) > all && holders.length > 1 ? largest : undefined;
  const why = (texts: Texts): string | undefined => {
    if (dominant !== undefined) return texts.control.dominated(nameOf(dominant), percent);
    const [first] = soleTopics;
    const holder = holders.find(({ id }) => id === first?.soleRight);
    if (first === undefined) return undefined;
    return texts.control.sole(holder === undefined ? (first.soleRight ?? '') : nameOf(holder), soleTopics.map(({ topic }) => texts.control.topics[topic]).join(', '));
  };
  const bad = dominant !== undefined || soleTopics.length > 0;
  const restored = bad && agreement?.restoresJointControl === true && validOn(agreement, day);
  const status: CheckStatus = restored ? 'REVIEW' : bad ? 'FAIL' : reservedMatters === undefined ? 'UNKNOWN' : 'PASS';
  return {
    check: 'C2b',
    status,
    rule: `C2b@${law.id}`,
    reference: '§ 108 Abs. 5 Nr. 2 GWB',
    numbers: { largestVotePercent: percent, largestHolder: largest?.id ?? null, vetoOnArticles: 4n * (largest === undefined ? 0n : votes(largest)) > all, holders: holders.length },
    evidence: agreement === undefined ? [] : [agreement.doc],
    missing: reservedMatters === undefined ? ['reservedMatters'] : [],
    text: say((texts) => {
      const reason = why(texts);
      if (reason !== undefined) return restored ? texts.control.restored(reason) : reason;
      return reservedMatters === undefined ? texts.control.unknown : texts.control.pass;
    }),
  };
}

function checkInterests({ contraryInterests }: AssessmentInput, law: LawVersion): Check {
  const doc = contraryInterests?.doc;
  const unknown = contraryInterests === undefined || (!contraryInterests.found && doc === undefined);
  return {
    check: 'C2c',
    status: contraryInterests?.found === true ? 'FAIL' : unknown ? 'UNKNOWN' : 'PASS',
    rule: `C2c@${law.id}`,
    reference: '§ 108 Abs. 5 Nr. 3 GWB',
    numbers: {},
    evidence: doc === undefined ? [] : [doc],
    missing: unknown && contraryInterests?.found !== true ? [contraryInterests === undefined ? 'contraryInterests' : 'contraryInterests.doc'] : [],
    text: say(({ interests }) => (contraryInterests?.found === true ? interests.found : unknown ? interests.unknown : interests.pass)),
  };
}

function checkCapital(holders: readonly Shareholder[], law: LawVersion): Check {
  const direct = holders.filter(({ kind, nominalCents }) => kind === 'PRIVAT' && nominalCents > 0);
  const companies = holders.filter(({ kind }) => kind === 'GMBH_OEFF');
  const unknown = companies.filter(({ owners }) => owners === undefined);
  const above = companies.filter(({ owners }) => owners?.some(({ kind }) => kind === 'PRIVAT'));
  const names = (of: readonly Shareholder[]): string => of.map(nameOf).join(', ');
  return {
    check: 'C4',
    status: direct.length > 0 ? 'FAIL' : unknown.length > 0 ? 'UNKNOWN' : above.length > 0 ? 'REVIEW' : 'PASS',
    rule: `C4@${law.id}`,
    reference: '§ 108 Abs. 4 Nr. 3 GWB',
    numbers: { privateCents: direct.reduce((sum, { nominalCents }) => sum + nominalCents, 0) },
    evidence: [],
    missing: unknown.map(({ id }) => `shareholders.${id}.owners`),
    text: say(({ capital }) => (direct.length > 0 ? capital.direct(names(direct)) : unknown.length > 0 ? capital.unknown(names(unknown)) : above.length > 0 ? capital.above(names(above)) : capital.pass)),
  };
}
