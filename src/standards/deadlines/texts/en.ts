import type { DeadlineTexts } from './de.ts';

/** English sentences; the names of remedies stay German because forms and courts know no other. */
export const en: DeadlineTexts = {
  deemed: {
    postedOn: 'The decision was posted on {start}. By law it counts as announced on {day} ({period}; {source}).',
    sentOn: 'The decision was sent electronically on {start}. By law it counts as announced on {day} ({period}; {source}).',
    noticeSentOn: 'The notice about the decision was sent on {start}. By law it counts as announced on {day} ({period}; {source}).',
    providedOn: 'The decision was made available for retrieval on {start}. By law it counts as announced on {day} ({period}; {source}).',
    retrievedOn: 'The decision was retrieved on {start}. By law it counts as announced on {day} ({period}; {source}).',
    receivedOn: 'The decision was received on {start} and is announced from that day ({source}).',
    publishedOn: 'The decision was published on {start}. By law it counts as announced on {day} ({period}; {source}).',
  },
  shifted: ' The calculated day was not a working day, so the next working day counts.',
  receivedLate: 'The decision was only received on {day}. That day counts as the day of announcement, because it arrived later than the law presumes ({source}).',
  fictionFails: 'The presumption of the law does not apply here. The decision is announced by its actual receipt on {day} ({source}).',
  notAnnounced: 'Receipt of the decision has not been proven. The decision is therefore not announced ({source}).',
  waitingForRetrieval: 'The decision can be retrieved until {windowEnd}. It counts as announced on the day after retrieval ({source}).',
  windowClosed: 'The decision was not retrieved by {windowEnd}. It is therefore not announced and must be made available again or delivered in another way ({source}).',
  waitingForReceipt: 'The law presumes no day of announcement for this way of delivery. The day of receipt counts, and it is not known yet ({source}).',
  days: { one: 'one day later', other: '{count} days later' },
  weeks: { one: 'one week later', other: '{count} weeks later' },
  months: { one: 'one month later', other: '{count} months later' },
  objection: {
    month: 'You can file an {remedy} until {day}: within one month of the announcement on {start} ({source}).',
    year: 'You can file an {remedy} until {day}. Because the instruction about it was missing or incorrect, one year from the announcement on {start} applies ({source}).',
    Widerspruch: 'objection (Widerspruch)',
    Einspruch: 'appeal (Einspruch)',
  },
};
