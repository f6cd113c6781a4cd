const particles = 'ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|um|vor|weg|weiter|wieder|zu|zuruck|zusammen';
const participle = new RegExp(`^(${particles})ge(\\p{L}{2,}?)(?:e?t|en)$`, 'u');
const withZu = new RegExp(`^(${particles})zu(\\p{L}{2,}en)$`, 'u');

/** Verbs whose forms no rule can join, as folded forms behind the infinitive; only such as people use when they need an office. */
const irregular = [
  'sterben gestorben stirbt starb verstorben verstorbene verstorbener',
  'ziehen gezogen zog zieht ziehe',
  'umziehen umgezogen umzug',
  'wegziehen weggezogen wegzug',
  'zuziehen zugezogen zuzug',
  'ausziehen ausgezogen auszug',
  'einziehen eingezogen einzug',
  'verlieren verloren verliert verlor verlust',
  'finden gefunden findet fand fund',
  'stehlen gestohlen stiehlt diebstahl',
  'heiraten geheiratet heirat verheiratet',
  'scheiden geschieden scheidung',
  'gebaren geboren geburt',
  'fahren gefahren fahrt',
  'helfen geholfen hilft hilfe',
  'bauen gebaut bau',
  'fallen gefallt fallung',
  'kaufen gekauft kauf',
  'verkaufen verkauft verkauf',
  'wahlen gewahlt wahl',
  'wechseln gewechselt wechsel',
  'schlagen geschlagen schlagt',
  'brechen gebrochen bricht',
  'abbrechen abgebrochen abbruch',
  'abreissen abgerissen abriss',
  'schliessen geschlossen schliesst',
  'eroffnen eroffnet eroffnung',
  'pflegen gepflegt pflege',
  'erben geerbt erbt erbe',
  'fischen gefischt',
  'jagen gejagt jagd',
  'impfen geimpft impfung',
  'mieten gemietet miete',
  'andern geandert anderung',
  'verlangern verlangert verlangerung',
  'sperren gesperrt sperrung',
] as const;

const infinitives = new Map(
  irregular.flatMap((line) => {
    const [infinitive = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, infinitive] as const);
  }),
);

/**
 * The infinitive behind a folded form that a stemmer leaves apart („abgemeldet“, „anzumelden“ → „abmelden“, „anmelden“; „gestorben“ →
 * „sterben“), or undefined. An offer beside the word itself, never in its place.
 */
export function wordForms(word: string): string | undefined {
  const known = infinitives.get(word);
  if (known !== undefined) return known;
  if (word.length < 7) return undefined;
  const zu = withZu.exec(word);
  if (zu !== null) return `${zu[1]}${zu[2]}`;
  const ge = participle.exec(word);
  return ge === null ? undefined : `${ge[1]}${ge[2]}en`;
}
