/** Folded words that say nothing about what is wanted; German and English. A query of nothing else keeps them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr mein meine meinen meinem meiner mir mich uns unser unsere ' +
    'und oder aber fur von vom mit bei an am auf in im ins zu zum zur nach aus uber unter vor um durch gegen ohne als wie wo was wer wann warum ' +
    'kann konnen muss mussen will wollen mochte mochten soll sollen darf durfen ist sind war hat habe haben wird werden bin bitte hier da dass ' +
    'nicht kein keine keinen man sich auch noch neu neue neuen neuer neues the a an of for to my i how where do want need get and or in on at is'
  ).split(' '),
);

/** Words that stand in so many wishes that they hardly tell one service from another; they count a quarter. */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'beantragen beantragung antrag antrage bekommen brauche brauchen machen holen stellen bestellen bestellung anfordern erhalten ' +
    'erteilung ausstellung online formular amt behorde stelle stadt gemeinde apply order request application certificate'
  ).split(' '),
);
