import type { AssessmentInput, Shareholder } from './assessment-input.ts';
import type { Check, CheckStatus } from './check.ts';
import type { LawVersion } from './law-version.ts';
import { say } from './say.ts';
import { validOn } from './valid-on.ts';

type Order = AssessmentInput['orders'][number];

/** Conditions of the one who orders: register, C1 authority, C2a seat, C5 entrustment of this very service. */
export function checkMember(input: AssessmentInput, law: LawVersion, order: Order): readonly Check[] {
  const holder = input.shareholders.find((candidate) => candidate.id === order.member && validOn(candidate, order.awardDate));
  return [checkRegister(input, holder, law), checkAuthority(holder, law), checkSeats(input, law, order), checkEntrustment(input, law, order)];
}

function checkRegister({ company }: AssessmentInput, holder: Shareholder | undefined, law: LawVersion): Check {
  const needsList = company.form === 'GMBH';
  const missing = holder !== undefined && needsList && holder.listDoc === undefined;
  return {
    check: 'REGISTER',
    status: holder === undefined ? 'FAIL' : missing ? 'UNKNOWN' : 'PASS',
    rule: `REGISTER@${law.id}`,
    reference: needsList ? '§ 16 Abs. 1, § 40 GmbHG' : company.form === 'EG' ? '§ 15 GenG' : '§ 108 Abs. 4 GWB',
    numbers: { nominalCents: holder?.nominalCents ?? null },
    evidence: holder?.listDoc === undefined ? [] : [holder.listDoc],
    missing: missing ? [`shareholders.${holder.id}.listDoc`] : [],
    text: say(({ register }) => (holder === undefined ? register.absent : missing ? register.noList : register.pass)),
  };
}

function checkAuthority(holder: Shareholder | undefined, law: LawVersion): Check {
  const number = holder?.para99;
  const partly = number === 'S3';
  const status: CheckStatus = holder === undefined ? 'FAIL' : number === undefined ? 'UNKNOWN' : number === 'NONE' || (partly && !law.entrustmentRequired) ? 'FAIL' : 'PASS';
  return {
    check: 'C1',
    status,
    rule: `C1@${law.id}`,
    reference: '§ 99 Nr. 1 bis 3, § 108 Abs. 4 GWB',
    numbers: { para99: number ?? null },
    evidence: [],
    missing: status === 'UNKNOWN' && holder !== undefined ? [`shareholders.${holder.id}.para99`] : [],
    text: say(({ authority, register }) => {
      if (holder === undefined) return register.absent;
      if (number === undefined) return authority.unknown;
      if (number === 'NONE') return authority.none;
      return partly ? (law.entrustmentRequired ? authority.partly : authority.partlyOld) : authority.pass(number);
    }),
  };
}

function checkSeats({ organs, shareholders }: AssessmentInput, law: LawVersion, order: Order): Check {
  const seats = organs.filter(({ decisive }) => decisive).flatMap((organ) => organ.seats.filter((seat) => validOn(seat, order.awardDate)));
  const own = seats.filter(({ represents }) => represents.includes(order.member));
  const represented = new Set(seats.flatMap(({ represents }) => represents));
  const holders = shareholders.filter((holder) => validOn(holder, order.awardDate));
  const without = holders.filter(({ id }) => !represented.has(id));
  const documents = own.flatMap(({ appointmentDoc }) => (appointmentDoc === undefined ? [] : [appointmentDoc]));
  const status: CheckStatus = own.length === 0 ? 'FAIL' : documents.length === 0 ? 'UNKNOWN' : without.length > 0 ? 'REVIEW' : 'PASS';
  return {
    check: 'C2a',
    status,
    rule: `C2a@${law.id}`,
    reference: '§ 108 Abs. 5 Nr. 1 GWB',
    numbers: { seats: own.length, joint: own.length > 0 && own.every(({ represents }) => represents.length > 1), holders: holders.length, unrepresented: without.length },
    evidence: documents,
    missing: own.length > 0 && documents.length === 0 ? [`organs.seats.${order.member}.appointmentDoc`] : [],
    text: say((texts) => (own.length === 0 ? texts.seats.none : documents.length === 0 ? texts.seats.noDocument : without.length > 0 ? texts.seats.others(without.length) : texts.seats.pass(holders.length))),
  };
}

function checkEntrustment({ entrustments }: AssessmentInput, law: LawVersion, order: Order): Check {
  const acts = entrustments.filter((act) => act.authority === order.member && act.services.includes(order.service) && validOn(act, order.awardDate));
  const complete = acts.find(({ contentDoc, bindingAct }) => contentDoc !== undefined && bindingAct !== undefined);
  const status: CheckStatus = complete !== undefined ? 'PASS' : acts.length > 0 ? 'UNKNOWN' : law.entrustmentRequired ? 'UNKNOWN' : 'REVIEW';
  const path = `entrustments.${order.member}.${order.service}`;
  return {
    check: 'C5',
    status,
    rule: `C5@${law.id}`,
    reference: law.entrustment ?? '§ 108 Abs. 4 Nr. 2 GWB',
    numbers: { service: order.service },
    evidence: complete === undefined ? [] : [complete.contentDoc ?? '', complete.bindingAct ?? ''],
    missing: complete !== undefined ? [] : acts.length > 0 ? [`${path}.contentDoc`, `${path}.bindingAct`] : [path],
    text: say(({ entrustment }) => {
      if (complete !== undefined) return entrustment.pass;
      if (acts.length > 0) return entrustment.noDocument;
      return law.entrustmentRequired ? entrustment.none : entrustment.noneOld;
    }),
  };
}
