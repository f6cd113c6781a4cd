import type { DayString } from '#kernel/dates';
import type { LocalText } from '#kernel/locale';

import { addPeriod } from './add-period.ts';
import { announcementRules, type AnnouncementAnchor, type AnnouncementChannel, type AnnouncementRule, type Regime } from './announcement-rules.ts';
import { fillText } from './fill-text.ts';
import { retrievalWindowEnd } from './retrieval-window-end.ts';
import type { WorkingCalendar } from './thuringia-calendar.ts';
import { nextWorkingDay } from './working-days.ts';

/** What is known about how a decision went out; the rule of regime and channel says which day it counts from. */
export interface AnnouncementInput extends Partial<Record<AnnouncementAnchor, DayString>> {
  readonly regime: Regime;
  readonly channel: AnnouncementChannel;
  readonly calendar: WorkingCalendar;
  /** The procedure runs through the einheitliche Stelle (VwVfG §§ 71a–71e). */
  readonly singlePoint?: boolean;
  /** The addressee disputes receipt, notice or provision and the authority cannot prove it. */
  readonly fictionDisproved?: boolean;
  /** The day the question is asked; tells an open retrieval window from a closed one. */
  readonly asOf?: DayString;
}

/** When a decision is announced and why. */
export interface Announcement {
  /** Undefined when the decision is not announced, or not yet. */
  readonly announcedOn: DayString | undefined;
  readonly ruleId: string;
  /** Statute, paragraph and sentence. */
  readonly source: string;
  readonly explanation: LocalText;
  /** True while a later fact (retrieval to come, late or missing receipt) can still change the day. */
  readonly provisional: boolean;
}

/**
 * The day on which a decision counts as announced (Bekanntgabe): VwVfG § 41, OZG § 9, SGB X § 37, AO §§ 122, 122a.
 * Throws a fault when no rule knows the channel under that regime, or the day the rule counts from was not handed in.
 */
export function announcement(input: AnnouncementInput): Announcement {
  const rule = getRule(input);
  const { ruleId, source } = rule;
  if (rule.retrievalWindow) return withRetrievalWindow(rule, input);
  if (rule.anchor === 'receivedOn' && input.receivedOn === undefined) {
    return { announcedOn: undefined, ruleId, source, explanation: fillText((texts) => texts.waitingForReceipt, { source }), provisional: true };
  }
  if (input.fictionDisproved) return withoutFiction(rule, input);
  const start = getAnchor(rule, input);
  const counted = addPeriod(start, rule.period);
  const deemed = rule.shiftFictionDay ? nextWorkingDay(counted, input.calendar) : counted;
  if (rule.yieldsToReceipt && input.receivedOn !== undefined && input.receivedOn > deemed) {
    const explanation = fillText((texts) => texts.receivedLate, { day: input.receivedOn, source });
    return { announcedOn: input.receivedOn, ruleId, source, explanation, provisional: false };
  }
  const explanation = fillText((texts) => texts.deemed[rule.anchor] + (deemed === counted ? '' : texts.shifted), {
    start,
    day: deemed,
    period: rule.period,
    source,
  });
  return { announcedOn: deemed, ruleId, source, explanation, provisional: rule.yieldsToReceipt && input.receivedOn === undefined };
}

function withRetrievalWindow(rule: AnnouncementRule, input: AnnouncementInput): Announcement {
  const { ruleId, source } = rule;
  const windowEnd = input.noticeSentOn === undefined ? undefined : retrievalWindowEnd(input.noticeSentOn);
  const retrievedInTime = input.retrievedOn !== undefined && (windowEnd === undefined || input.retrievedOn <= windowEnd);
  if (retrievedInTime) {
    const announcedOn = addPeriod(getAnchor(rule, input), rule.period);
    const explanation = fillText((texts) => texts.deemed.retrievedOn, { start: input.retrievedOn, day: announcedOn, period: rule.period, source });
    return { announcedOn, ruleId, source, explanation, provisional: false };
  }
  if (windowEnd === undefined) throw new RangeError(`rule ${ruleId} needs noticeSentOn while nothing was retrieved`);
  const open = input.retrievedOn === undefined && (input.asOf === undefined || input.asOf <= windowEnd);
  const explanation = fillText((texts) => (open ? texts.waitingForRetrieval : texts.windowClosed), { windowEnd, source });
  return { announcedOn: undefined, ruleId, source, explanation, provisional: open };
}

/** SGB X § 37 Abs. 2a S. 6, OZG § 9 Abs. 1 S. 5, 7: what was really received or retrieved counts, or nothing does. */
function withoutFiction(rule: AnnouncementRule, input: AnnouncementInput): Announcement {
  const { ruleId, source } = rule;
  const announcedOn = input.receivedOn ?? input.retrievedOn;
  const explanation = fillText((texts) => (announcedOn === undefined ? texts.notAnnounced : texts.fictionFails), { day: announcedOn, source });
  return { announcedOn, ruleId, source, explanation, provisional: announcedOn === undefined };
}

function getRule(input: AnnouncementInput): AnnouncementRule {
  const regime = input.regime === 'VwVfG' && input.channel === 'mailbox' ? 'OZG' : input.regime;
  const rule = announcementRules
    .filter((row) => row.regime === regime && row.channel === input.channel && (row.singlePoint === undefined || input.singlePoint === true))
    .find((row) => {
      const day = input[row.anchor];
      return day === undefined ? row.validTo === undefined : (row.validFrom ?? '') <= day && day <= (row.validTo ?? '9999-12-31');
    });
  if (!rule) throw new RangeError(`no rule of announcement for ${input.regime} by ${input.channel}`);
  return rule;
}

function getAnchor(rule: AnnouncementRule, input: AnnouncementInput): DayString {
  const day = input[rule.anchor];
  if (day === undefined) throw new RangeError(`rule ${rule.ruleId} needs ${rule.anchor}`);
  return day;
}
