import { answerQuestions } from '#modules/competence';

import { round, type Figure } from './figure.ts';
import { readKnowledge } from './finder-corpus.ts';
import { eachOf, limit, weigh } from './finder-measures.ts';

/** What people type for a place beyond its exact name. */
const typed = [
  'Altenburger Land', 'Landkreis Greiz', 'Ilmkreis', 'VG Feldstein', 'Badlangensalza', 'bad langensaltza', 'St Gangloff', 'Schmoelln', 'Mülhausen', 'Neustadt', 'Neustadt/Orla',
  'Frankfurt/M', 'Frankfurt', 'Rothenburg o. d. T.', 'Worbis', 'Köckritz', '07646', '0764', '99999', '07646 Stadtroda', 'Elxleben, Sömmerda', 'ich wohne in Jena', 'Erfrut', 'Wiemar',
  'Grossstoebnitz', 'Karl-Marx-Stadt', 'Cologne', '北京', '', 'x'.repeat(200), 'Buxtehudde an der Elbe und noch viel mehr Wörter dahinter', 'a', 'be', 'new',
];

/** Places and competence with all of Germany loaded: 10,953 municipalities. */
export function finderPlaces(): Figure[] {
  let knowledge: ReturnType<typeof readKnowledge> | undefined;
  const loaded = weigh(() => (knowledge = readKnowledge({ germany: true })));
  const questions = answerQuestions(() => knowledge ?? readKnowledge({ germany: true }), () => '2026-11-24');
  const places = questions.listPlaces();
  const some = places.filter((_, at) => at % 10 === 0);
  const asked = [...some.map((place) => place.name), ...some.flatMap((place) => place.postalCodes.slice(0, 1)), ...Array.from({ length: 10 }, () => typed).flat()];
  const place = eachOf(asked, (query) => void questions.resolvePlace(query));
  const services = ['hundesteuer-anmeldung', 'meldebestaetigung', 'bewohnerparkausweis', 'wohngeld', '99085001012000'];
  const pairs = some.flatMap(({ ags }) => services.map((service) => `${service} ${ags}`));
  const answer = eachOf(pairs, (pair) => {
    const [service = '', ags = ''] = pair.split(' ');
    questions.getCompetence(service, ags);
  });
  return [
    limit('finder: place by name, village, district or code, p99', 'ms', place.p99, 1, `p50 ${round(place.p50 * 1_000)} µs, slowest ${round(place.slowest)} ms over ${asked.length} questions; ${places.length} municipalities`),
    limit('finder: who is responsible, p99', 'ms', answer.p99, 1, `p50 ${round(answer.p50 * 1_000)} µs, slowest ${round(answer.slowest)} ms over ${pairs.length} questions`),
    limit('finder: Germany and the catalogue in memory', 'MB', loaded.megabytes, null, `read from files and indexed in ${round(loaded.ms)} ms, without a database`),
  ];
}
