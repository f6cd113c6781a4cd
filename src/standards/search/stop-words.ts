/**
 * Folded words that say nothing about what is wanted: articles, pronouns, prepositions, conjunctions, auxiliary and modal verbs, words
 * of asking and politeness; German and English. A query of nothing else keeps them.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr ihm ihn ihnen mein meine meinen meinem meiner meines mir mich dein deine ' +
    'uns unser unsere unseren unserem unserer unseres euer eure sein seine seinen seinem seiner ihre ihren ihrem ihrer dieser diese dieses diesen diesem ' +
    'jemand jemanden jemandem jemandes jeder jede jedes etwas alle alles andere anderen anderer anderes welche welcher welches welchen welchem deren dessen ' +
    'und oder aber denn weil wenn ob dass damit sondern als wie wo was wer wann warum wieso weshalb wohin woher womit wem wen wessen ' +
    'fur von vom mit bei beim an am auf in im ins zu zum zur nach aus uber unter vor um durch gegen ohne bis seit wegen trotz zwischen hinter neben ans aufs furs ' +
    'kann kannst konnen konnte muss musst mussen musste will willst wollen wollte mochte mochten soll sollen sollte darf durfen durfte lassen lasst ' +
    'ist bin bist sind seid war waren sei hat habe hast haben hatte wird wirst werden wurde worden geworden gehort gibt gilt geht gehe gehen tun tut ' +
    'bitte danke hallo hier da dort dann jetzt nun mal gerade schon noch nur sehr so ja nicht kein keine keinen keinem keiner man sich auch doch nochmal ' +
    'neu neue neuen neuer neues bekomme bekommt bekommen kriege kriegen kriegt brauche braucht brauchen benotige benotigen wunsche suche suchen ' +
    'the a an of for to my i me we our your you it is are was be do does did can could must should would how where what when who which want need get got have has and or in on at with from by if not no'
  ).split(' '),
);

/** Words that stand in so many wishes that they hardly tell one service from another; they count little. */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'beantragen beantrage beantragt beantragung antrag antrage antragstellung antragsformular machen mache gemacht holen abholen stellen bestellen bestellung anfordern erhalten ' +
    'erteilung ausstellung ausstellen bewilligung festsetzung online formular formulare vordruck unterlagen amt behorde stelle burgeramt rathaus stadt gemeinde landkreis termin ' +
    'thuringen deutschland zustandig zustandige verfahren allgemein person personen privat leute mensch menschen ' +
    'apply application order request certificate form office register'
  ).split(' '),
);
