import type { DayString } from '#kernel/dates';

import type { Period } from './add-period.ts';

/** The procedural law a decision is made under; OZG is the mailbox of a Nutzerkonto (§ 2 Abs. 7). */
export type Regime = 'VwVfG' | 'OZG' | 'SGB X' | 'AO';

/** How a decision reaches its addressee. */
export type AnnouncementChannel = 'postInland' | 'postAbroad' | 'electronic' | 'portalRetrieval' | 'mailbox' | 'publicNotice';

/** The day from which the rule counts. */
export type AnnouncementAnchor = 'postedOn' | 'sentOn' | 'noticeSentOn' | 'providedOn' | 'retrievedOn' | 'receivedOn' | 'publishedOn';

/** One rule: under which law, on which way, in which years, from which day, how long. */
export interface AnnouncementRule {
  readonly ruleId: string;
  readonly source: string;
  readonly regime: Regime;
  readonly channel: AnnouncementChannel;
  /** Only in a procedure of the einheitliche Stelle (VwVfG §§ 71a–71e). */
  readonly singlePoint?: true;
  /** First and last anchor day the rule holds for; absent means open. */
  readonly validFrom?: DayString;
  readonly validTo?: DayString;
  readonly anchor: AnnouncementAnchor;
  readonly period: Period;
  /** Whether a deemed day on a Saturday, Sunday or holiday moves on: the Bundesfinanzhof says so for the AO, other courts do not. */
  readonly shiftFictionDay: boolean;
  /** Whether proof of a later or missing receipt beats the deemed day. */
  readonly yieldsToReceipt: boolean;
  /** Retrieval must happen within ten days of the notice, or nothing is announced (VwVfG § 41 Abs. 2a S. 4). */
  readonly retrievalWindow?: true;
}

interface DeemedDay {
  readonly id: string;
  readonly source: string;
  readonly regime: Regime;
  readonly channel: AnnouncementChannel;
  readonly anchor: AnnouncementAnchor;
  readonly shiftFictionDay: boolean;
  readonly yieldsToReceipt: boolean;
}

/** Three days became four for what is sent from 1 January 2025 on (Postrechtsmodernisierungsgesetz). */
const deemedDays: readonly DeemedDay[] = [
  { id: 'vwvfg-post', source: 'VwVfG § 41 Abs. 2 S. 1', regime: 'VwVfG', channel: 'postInland', anchor: 'postedOn', shiftFictionDay: false, yieldsToReceipt: true },
  { id: 'vwvfg-electronic', source: 'VwVfG § 41 Abs. 2 S. 2', regime: 'VwVfG', channel: 'electronic', anchor: 'sentOn', shiftFictionDay: false, yieldsToReceipt: true },
  { id: 'ozg-mailbox', source: 'OZG § 9 Abs. 1 S. 4', regime: 'OZG', channel: 'mailbox', anchor: 'providedOn', shiftFictionDay: false, yieldsToReceipt: false },
  { id: 'sgbx-post', source: 'SGB X § 37 Abs. 2 S. 1', regime: 'SGB X', channel: 'postInland', anchor: 'postedOn', shiftFictionDay: false, yieldsToReceipt: true },
  { id: 'sgbx-electronic', source: 'SGB X § 37 Abs. 2 S. 2', regime: 'SGB X', channel: 'electronic', anchor: 'sentOn', shiftFictionDay: false, yieldsToReceipt: true },
  { id: 'sgbx-retrieval', source: 'SGB X § 37 Abs. 2a S. 4', regime: 'SGB X', channel: 'portalRetrieval', anchor: 'noticeSentOn', shiftFictionDay: false, yieldsToReceipt: false },
  { id: 'ao-post', source: 'AO § 122 Abs. 2 Nr. 1', regime: 'AO', channel: 'postInland', anchor: 'postedOn', shiftFictionDay: true, yieldsToReceipt: true },
  { id: 'ao-electronic', source: 'AO § 122 Abs. 2a', regime: 'AO', channel: 'electronic', anchor: 'sentOn', shiftFictionDay: true, yieldsToReceipt: true },
  { id: 'ao-retrieval', source: 'AO § 122a Abs. 4', regime: 'AO', channel: 'portalRetrieval', anchor: 'providedOn', shiftFictionDay: true, yieldsToReceipt: false },
  { id: 'ao-mailbox', source: 'AO § 122a Abs. 4, 5', regime: 'AO', channel: 'mailbox', anchor: 'providedOn', shiftFictionDay: true, yieldsToReceipt: false },
];

const otherRules: readonly AnnouncementRule[] = [
  { ruleId: 'vwvfg-retrieval', source: 'VwVfG § 41 Abs. 2a S. 3', regime: 'VwVfG', channel: 'portalRetrieval', anchor: 'retrievedOn', period: { days: 1 }, shiftFictionDay: false, yieldsToReceipt: false, retrievalWindow: true },
  { ruleId: 'vwvfg-abroad-single-point', source: 'VwVfG § 71b Abs. 6', regime: 'VwVfG', channel: 'postAbroad', singlePoint: true, anchor: 'postedOn', period: { months: 1 }, shiftFictionDay: false, yieldsToReceipt: true },
  // Outside that procedure § 41 Abs. 2 deems nothing for letters abroad: the day of receipt counts, and the authority must prove it.
  { ruleId: 'vwvfg-abroad', source: 'VwVfG § 41 Abs. 1', regime: 'VwVfG', channel: 'postAbroad', anchor: 'receivedOn', period: { days: 0 }, shiftFictionDay: false, yieldsToReceipt: false },
  { ruleId: 'sgbx-abroad', source: 'SGB X § 37 Abs. 1', regime: 'SGB X', channel: 'postAbroad', anchor: 'receivedOn', period: { days: 0 }, shiftFictionDay: false, yieldsToReceipt: false },
  { ruleId: 'ao-abroad', source: 'AO § 122 Abs. 2 Nr. 2', regime: 'AO', channel: 'postAbroad', anchor: 'postedOn', period: { months: 1 }, shiftFictionDay: true, yieldsToReceipt: true },
  { ruleId: 'vwvfg-public', source: 'VwVfG § 41 Abs. 4 S. 3', regime: 'VwVfG', channel: 'publicNotice', anchor: 'publishedOn', period: { weeks: 2 }, shiftFictionDay: false, yieldsToReceipt: false },
  { ruleId: 'sgbx-public', source: 'SGB X § 37 Abs. 4 S. 3', regime: 'SGB X', channel: 'publicNotice', anchor: 'publishedOn', period: { weeks: 2 }, shiftFictionDay: false, yieldsToReceipt: false },
  { ruleId: 'ao-public', source: 'AO § 122 Abs. 4 S. 3', regime: 'AO', channel: 'publicNotice', anchor: 'publishedOn', period: { weeks: 2 }, shiftFictionDay: true, yieldsToReceipt: false },
];

/** Every rule of announcement the platform knows; when the law changes, a row ends and another begins. */
export const announcementRules: readonly AnnouncementRule[] = [
  ...deemedDays.flatMap(({ id, ...row }): readonly AnnouncementRule[] => [
    { ...row, ruleId: `${id}-3`, validTo: '2024-12-31', period: { days: 3 } },
    { ...row, ruleId: `${id}-4`, validFrom: '2025-01-01', period: { days: 4 } },
  ]),
  ...otherRules,
];
