/** Sentences that explain a day of announcement or a deadline; `{start}`, `{day}`, `{period}`, `{windowEnd}` and `{source}` are filled in. */
export const de = {
  deemed: {
    postedOn: 'Der Bescheid wurde am {start} zur Post gegeben. Er gilt am {day} als bekannt gegeben ({period}; {source}).',
    sentOn: 'Der Bescheid wurde am {start} elektronisch abgesendet. Er gilt am {day} als bekannt gegeben ({period}; {source}).',
    noticeSentOn: 'Die Benachrichtigung über den Bescheid wurde am {start} abgesendet. Er gilt am {day} als bekannt gegeben ({period}; {source}).',
    providedOn: 'Der Bescheid wurde am {start} zum Abruf bereitgestellt. Er gilt am {day} als bekannt gegeben ({period}; {source}).',
    retrievedOn: 'Der Bescheid wurde am {start} abgerufen. Er gilt am {day} als bekannt gegeben ({period}; {source}).',
    receivedOn: 'Der Bescheid ist am {start} zugegangen und damit bekannt gegeben ({source}).',
    publishedOn: 'Der Bescheid wurde am {start} öffentlich bekannt gemacht. Er gilt am {day} als bekannt gegeben ({period}; {source}).',
  },
  shifted: ' Der errechnete Tag war kein Werktag; deshalb zählt der nächste Werktag.',
  receivedLate: 'Der Bescheid ist erst am {day} zugegangen. Dieser Tag zählt als Tag der Bekanntgabe, denn der Zugang war später als vom Gesetz vermutet ({source}).',
  fictionFails: 'Die gesetzliche Vermutung gilt hier nicht. Bekannt gegeben ist der Bescheid mit dem tatsächlichen Zugang am {day} ({source}).',
  notAnnounced: 'Der Zugang des Bescheids ist nicht nachgewiesen. Der Bescheid ist deshalb nicht bekannt gegeben ({source}).',
  waitingForRetrieval: 'Der Bescheid kann bis zum {windowEnd} abgerufen werden. Bekannt gegeben ist er am Tag nach dem Abruf ({source}).',
  windowClosed: 'Der Bescheid wurde bis zum {windowEnd} nicht abgerufen. Er ist deshalb nicht bekannt gegeben und muss erneut bereitgestellt oder auf anderem Weg übermittelt werden ({source}).',
  waitingForReceipt: 'Für diesen Weg vermutet das Gesetz keinen Tag der Bekanntgabe. Es zählt der Tag des Zugangs, der noch nicht bekannt ist ({source}).',
  days: { one: 'ein Tag danach', other: '{count}. Tag danach' },
  weeks: { one: 'eine Woche danach', other: '{count} Wochen danach' },
  months: { one: 'ein Monat danach', other: '{count} Monate danach' },
  objection: {
    month: 'Sie können bis zum {day} {remedy} einlegen: innerhalb eines Monats nach der Bekanntgabe am {start} ({source}).',
    year: 'Sie können bis zum {day} {remedy} einlegen. Weil die Belehrung darüber fehlte oder nicht richtig war, gilt ein Jahr ab der Bekanntgabe am {start} ({source}).',
    Widerspruch: 'Widerspruch',
    Einspruch: 'Einspruch',
  },
};

/** The shape every language must fill. */
export type DeadlineTexts = typeof de;
