import type { Texts } from './de.ts';

export const en: Texts = {
  names: {
    REGISTER: 'Position as shareholder',
    C1: 'Contracting authority',
    C2a: 'Representation in the organs',
    C2b: 'Joint decisive influence',
    C2c: 'No contrary interests',
    C3: 'Activity of more than 80 per cent',
    C4: 'No private capital',
    C5: 'Entrustment',
  },
  register: {
    pass: 'Registered as a shareholder on the day of award.',
    absent: 'Not a shareholder on the day of award: joint control is ruled out.',
    noList: 'The registered list of shareholders is missing; towards the company only those named there count (§ 16 (1) GmbHG).',
  },
  authority: {
    pass: (number) => `Authority under § 99 no. ${number} GWB.`,
    partly: 'Public-law body that does not fully meet § 99 no. 2 GWB; it may take part (§ 108 (4) sentence 3 GWB).',
    partlyOld: 'Does not fully meet § 99 no. 2 GWB; the law in force on the day of award knows no exception for this.',
    none: 'Not a contracting authority under § 99 nos. 1 to 3 GWB.',
    unknown: 'It is not stated which number of § 99 GWB makes this body a contracting authority.',
  },
  seats: {
    pass: (count) => `All ${count} participating bodies are represented in a deciding organ, on their own or jointly with others.`,
    none: 'Not represented in any deciding organ, not even jointly with others.',
    others: (count) => `Represented itself; ${count} other shareholders have no representative on the day of award. Whether this affects joint control has to be examined.`,
    noDocument: 'Represented, but the resolution or appointment behind the seat is not documented.',
  },
  control: {
    pass: 'No shareholder dominates the company alone; the shareholders decide jointly.',
    dominated: (name, percent) => `${name} holds ${percent} per cent of the votes and dominates the company alone.`,
    sole: (name, topics) => `${name} decides alone on: ${topics}.`,
    restored: (why) => `${why} A binding agreement restores joint decisions; its effect has to be examined.`,
    unknown: 'It is not stated whether single shareholders may decide or block alone.',
    topics: { STRATEGY: 'strategy', BUSINESS_PLAN: 'business plan', MANAGERS: 'management', PRICES: 'prices', MEMBERSHIP: 'admission', ARTICLES: 'articles' },
  },
  interests: {
    pass: 'Examined: the company pursues no interests contrary to those of its shareholders.',
    found: 'The company pursues interests contrary to those of its shareholders.',
    unknown: 'Nobody has examined whether the company pursues contrary interests.',
  },
  activity: {
    pass: (atTime, atAward) => `${atTime} per cent by membership at the time of turnover, ${atAward} per cent by membership on the day of award; both are above 80 per cent.`,
    fail: (atTime, atAward) => `${atTime} per cent by membership at the time of turnover, ${atAward} per cent by membership on the day of award. The worse one decides; more than 80 per cent are needed, exactly 80 is not enough.`,
    forecast: (percent) => `Fewer than three business years with figures. By the forecast ${percent} per cent: credible, with assumptions to be examined.`,
    missing: 'The figures do not suffice for a verdict.',
    unclassed: (count) => `${count} lines of turnover cannot be attributed; until clarified they count as work for others.`,
  },
  capital: {
    pass: 'No private capital directly in the company.',
    direct: (names) => `Private holding directly in the company: ${names}.`,
    above: (names) => `Private holding in a shareholder (${names}); harmless according to the reasons of the law, to be examined in the single case.`,
    unknown: (names) => `It is not stated to whom these shareholders belong: ${names}.`,
  },
  entrustment: {
    pass: 'An entrustment for this service is in force on the day of award.',
    none: 'No entrustment for this service in force on the day of award is on file.',
    noneOld: 'No entrustment on file. The law in force on the day of award does not define the term; a document is recommended.',
    noDocument: 'The entrustment is entered, but its content or the binding act is not documented.',
  },
};
