import type { RuleText, RuleTexts } from './rule-text.ts';

interface Category {
  /** Part of the rule id: `S` in BR-S-01. */
  readonly id: string;
  readonly code: string;
  readonly de: string;
  readonly en: string;
  /** What the rate must be. */
  readonly rate: 'positive' | 'zero' | 'any' | 'none';
  /** True: an exemption reason must be given; false: none may be. */
  readonly reason: boolean;
}

const categories: readonly Category[] = [
  { id: 'S', code: 'S', de: 'Regelsatz oder ermäßigter Satz', en: 'standard rated', rate: 'positive', reason: false },
  { id: 'Z', code: 'Z', de: 'Nullsatz', en: 'zero rated', rate: 'zero', reason: false },
  { id: 'E', code: 'E', de: 'steuerbefreit', en: 'exempt', rate: 'zero', reason: true },
  { id: 'AE', code: 'AE', de: 'Umkehrung der Steuerschuld (§ 13b UStG)', en: 'reverse charge', rate: 'zero', reason: true },
  { id: 'IC', code: 'K', de: 'innergemeinschaftliche Lieferung', en: 'intra-community supply', rate: 'zero', reason: true },
  { id: 'G', code: 'G', de: 'Ausfuhr außerhalb der EU', en: 'export outside the EU', rate: 'zero', reason: true },
  { id: 'O', code: 'O', de: 'nicht steuerbar', en: 'outside the scope of VAT', rate: 'none', reason: true },
  { id: 'AF', code: 'L', de: 'Steuer der Kanarischen Inseln (IGIC)', en: 'Canary Islands tax (IGIC)', rate: 'any', reason: false },
  { id: 'AG', code: 'M', de: 'Steuer in Ceuta und Melilla (IPSI)', en: 'tax of Ceuta and Melilla (IPSI)', rate: 'any', reason: false },
];

/** The ten rules each VAT category has, and the few special ones. */
export const vatTexts: RuleTexts = Object.fromEntries([
  ...categories.flatMap((category) => Object.entries(rulesOf(category))),
  ...Object.entries({
    'BR-IC-11': ['missing', 'BT-72', ['Eine innergemeinschaftliche Lieferung braucht ein Lieferdatum oder einen Rechnungszeitraum.', 'An intra-community supply needs a delivery date or an invoicing period.']],
    'BR-IC-12': ['missing', 'BT-80', ['Eine innergemeinschaftliche Lieferung braucht das Land der Lieferanschrift.', 'An intra-community supply needs the country of delivery.']],
    'BR-O-11': ['say', 'BG-23', ['Neben „nicht steuerbar“ (O) darf keine andere Steuerkategorie aufgeschlüsselt sein.', 'Beside “outside the scope of VAT” (O) no other VAT category may be broken down.']],
    'BR-O-12': ['say', 'BT-151', ['Ist die Rechnung „nicht steuerbar“ (O), gilt das für alle Positionen.', 'When the invoice is “outside the scope of VAT” (O), all lines must be.']],
    'BR-O-13': ['say', 'BT-95', ['Ist die Rechnung „nicht steuerbar“ (O), gilt das für alle Nachlässe.', 'When the invoice is “outside the scope of VAT” (O), all allowances must be.']],
    'BR-O-14': ['say', 'BT-102', ['Ist die Rechnung „nicht steuerbar“ (O), gilt das für alle Zuschläge.', 'When the invoice is “outside the scope of VAT” (O), all charges must be.']],
    'BR-B-01': ['say', 'BT-118', ['Geteilte Zahlung (B) gibt es nur bei inländischen Rechnungen in Italien.', 'Split payment (B) exists in domestic Italian invoices only.']],
    'BR-B-02': ['say', 'BT-118', ['Geteilte Zahlung (B) und Regelsatz (S) dürfen nicht in einer Rechnung stehen.', 'Split payment (B) and standard rate (S) must not stand in one invoice.']],
  } satisfies RuleTexts),
]);

function rulesOf({ id, code, de, en, rate, reason }: Category): Record<string, RuleText> {
  const rule = (number: string): string => `BR-${id}-${number}`;
  const many = code === 'S' || code === 'L' || code === 'M';
  const buyerToo = code === 'AE' || code === 'K';
  const ids = (where: readonly [string, string]): readonly [string, string] =>
    rate === 'none'
      ? [`${where[0]} der Kategorie „${de}“ (${code}) schließt Umsatzsteuer-IDs von Verkäufer, Steuervertreter und Käufer aus.`, `${where[1]} of the category “${en}” (${code}) rules out VAT identifiers of seller, tax representative and buyer.`]
      : [
          `${where[0]} der Kategorie „${de}“ (${code}) verlangt die Umsatzsteuer-ID oder Steuernummer des Verkäufers oder die ID seines Steuervertreters${buyerToo ? ' und die Umsatzsteuer-ID oder Registernummer des Käufers' : ''}.`,
          `${where[1]} of the category “${en}” (${code}) needs the VAT identifier or tax registration of the seller or its tax representative${buyerToo ? ', and the VAT identifier or legal registration of the buyer' : ''}.`,
        ];
  const rateText = (where: readonly [string, string]): readonly [string, string] => {
    const wanted = { positive: ['größer als 0', 'greater than 0'], zero: ['genau 0', 'exactly 0'], any: ['0 oder größer', '0 or greater'], none: ['nicht angegeben', 'not given'] }[rate];
    return [`Der Steuersatz ${where[0]} muss bei „${de}“ (${code}) ${wanted[0] ?? ''} sein.`, `The VAT rate ${where[1]} must be ${wanted[1] ?? ''} for “${en}” (${code}).`];
  };
  return {
    [rule('01')]: ['say', 'BG-23', [
      `Kommt „${de}“ (${code}) in der Rechnung vor, muss sie ${many ? 'mindestens einmal' : 'genau einmal'} aufgeschlüsselt sein, sonst gar nicht.`,
      `Where “${en}” (${code}) occurs, the VAT breakdown must hold it ${many ? 'at least once' : 'exactly once'}, otherwise not at all.`,
    ]],
    [rule('02')]: ['say', 'BT-31', ids(['Eine Position', 'A line'])],
    [rule('03')]: ['say', 'BT-31', ids(['Ein Nachlass', 'An allowance'])],
    [rule('04')]: ['say', 'BT-31', ids(['Ein Zuschlag', 'A charge'])],
    [rule('05')]: ['say', 'BT-152', rateText(['der Position', 'of the line'])],
    [rule('06')]: ['say', 'BT-96', rateText(['des Nachlasses', 'of the allowance'])],
    [rule('07')]: ['say', 'BT-103', rateText(['des Zuschlags', 'of the charge'])],
    [rule('08')]: ['sum', 'BT-116', [
      `die Summe der Positionen − Nachlässe + Zuschläge der Kategorie „${de}“ (${code})${many ? ' mit diesem Steuersatz' : ''}`,
      `the sum of lines − allowances + charges of the category “${en}” (${code})${many ? ' at this rate' : ''}`,
    ]],
    [rule('09')]: many
      ? ['sum', 'BT-117', ['Nettobetrag der Steuerkategorie × Steuersatz ÷ 100', 'taxable amount × rate ÷ 100']]
      : ['say', 'BT-117', [`Der Steuerbetrag der Kategorie „${de}“ (${code}) muss 0 sein.`, `The tax amount of the category “${en}” (${code}) must be 0.`]],
    [rule('10')]: reason
      ? ['missing', 'BT-120', [`Die Kategorie „${de}“ (${code}) braucht einen Grund, in Worten oder als Code.`, `The category “${en}” (${code}) needs a reason, in words or as a code.`]]
      : ['not', 'BT-120', [`Bei „${de}“ (${code}) gibt es nichts zu befreien.`, `With “${en}” (${code}) there is nothing to exempt.`]],
  };
}
