import type { CheckId } from '../check.ts';

/** Sentences of the assessment. `sie` are written so that a lawyer can take them over into a memorandum. */
export const de = {
  names: {
    REGISTER: 'Gesellschafterstellung',
    C1: 'Öffentlicher Auftraggeber',
    C2a: 'Vertretung in den Organen',
    C2b: 'Gemeinsamer maßgeblicher Einfluss',
    C2c: 'Keine gegenläufigen Interessen',
    C3: 'Tätigkeit zu mehr als 80 Prozent',
    C4: 'Keine private Kapitalbeteiligung',
    C5: 'Betrauung',
  } satisfies Record<CheckId, string>,
  register: {
    pass: 'Am Tag der Vergabe als Gesellschafter eingetragen.',
    absent: 'Am Tag der Vergabe kein Gesellschafter: eine gemeinsame Kontrolle scheidet aus.',
    noList: 'Die im Handelsregister aufgenommene Gesellschafterliste fehlt; gegenüber der GmbH gilt nur, wer dort steht (§ 16 Abs. 1 GmbHG).',
  },
  authority: {
    pass: (number: string) => `Auftraggeber nach § 99 Nr. ${number} GWB.`,
    partly: 'Juristische Person des öffentlichen Rechts, die § 99 Nr. 2 GWB nicht voll erfüllt; sie darf sich beteiligen (§ 108 Abs. 4 Satz 3 GWB).',
    partlyOld: 'Erfüllt § 99 Nr. 2 GWB nicht voll; das am Tag der Vergabe geltende Recht kennt dafür keine Ausnahme.',
    none: 'Kein öffentlicher Auftraggeber nach § 99 Nr. 1 bis 3 GWB.',
    unknown: 'Es ist nicht angegeben, nach welcher Nummer des § 99 GWB die Stelle öffentlicher Auftraggeber ist.',
  },
  seats: {
    pass: (count: number) => `Alle ${count} beteiligten Stellen sind in einem beschlussfassenden Organ vertreten, selbst oder gemeinsam mit anderen.`,
    none: 'In keinem beschlussfassenden Organ vertreten, auch nicht gemeinsam mit anderen.',
    others: (count: number) => `Selbst vertreten; ${count} andere Gesellschafter haben am Tag der Vergabe keinen Vertreter. Es ist zu prüfen, ob die gemeinsame Kontrolle davon berührt ist.`,
    noDocument: 'Vertreten, aber der Beschluss oder die Bestellung, auf der der Sitz beruht, ist nicht belegt.',
  },
  control: {
    pass: 'Kein Gesellschafter beherrscht die Gesellschaft allein; die Gesellschafter entscheiden gemeinsam.',
    dominated: (name: string, percent: string) => `${name} hält ${percent} Prozent der Stimmen und beherrscht die Gesellschaft allein.`,
    sole: (name: string, topics: string) => `${name} entscheidet allein über: ${topics}.`,
    restored: (why: string) => `${why} Eine bindende Vereinbarung stellt gemeinsame Entscheidungen wieder her; ihre Wirkung ist zu prüfen.`,
    unknown: 'Es ist nicht angegeben, ob einzelne Gesellschafter allein entscheiden oder blockieren dürfen.',
    topics: { STRATEGY: 'Strategie', BUSINESS_PLAN: 'Wirtschaftsplan', MANAGERS: 'Geschäftsführung', PRICES: 'Preise', MEMBERSHIP: 'Aufnahme', ARTICLES: 'Satzung' },
  },
  interests: {
    pass: 'Geprüft: Die Gesellschaft verfolgt keine Interessen, die denen der Gesellschafter zuwiderlaufen.',
    found: 'Die Gesellschaft verfolgt Interessen, die denen der Gesellschafter zuwiderlaufen.',
    unknown: 'Es ist nicht geprüft, ob die Gesellschaft gegenläufige Interessen verfolgt.',
  },
  activity: {
    pass: (atTime: string, atAward: string) => `${atTime} Prozent nach der Zugehörigkeit zur Zeit des Umsatzes, ${atAward} Prozent nach der Zugehörigkeit am Tag der Vergabe; beide Werte liegen über 80 Prozent.`,
    fail: (atTime: string, atAward: string) => `${atTime} Prozent nach der Zugehörigkeit zur Zeit des Umsatzes, ${atAward} Prozent nach der Zugehörigkeit am Tag der Vergabe. Der schlechtere Wert entscheidet; nötig sind mehr als 80 Prozent, genau 80 genügt nicht.`,
    forecast: (percent: string) => `Weniger als drei Geschäftsjahre mit Zahlen. Nach der Prognose ${percent} Prozent: glaubhaft gemacht, an den Annahmen zu prüfen.`,
    missing: 'Die Zahlen reichen nicht für ein Urteil.',
    unclassed: (count: number) => `${count} Umsatzzeilen lassen sich nicht zuordnen; sie zählen bis zur Klärung als fremd.`,
  },
  capital: {
    pass: 'Kein privates Kapital unmittelbar in der Gesellschaft.',
    direct: (names: string) => `Private Beteiligung unmittelbar in der Gesellschaft: ${names}.`,
    above: (names: string) => `Private Beteiligung bei einem Gesellschafter (${names}); nach der Gesetzesbegründung unschädlich, im Einzelfall zu prüfen.`,
    unknown: (names: string) => `Wem diese Gesellschafter gehören, ist nicht angegeben: ${names}.`,
  },
  entrustment: {
    pass: 'Für die Leistung liegt eine Betrauung vor, die am Tag der Vergabe gilt.',
    none: 'Für die Leistung ist keine am Tag der Vergabe geltende Betrauung hinterlegt.',
    noneOld: 'Keine Betrauung hinterlegt. Das am Tag der Vergabe geltende Recht bestimmt den Begriff nicht; ein Beleg wird empfohlen.',
    noDocument: 'Die Betrauung ist eingetragen, ihr Inhalt oder der bindende Akt ist nicht belegt.',
  },
};
export type Texts = typeof de;
