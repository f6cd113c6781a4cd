import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { ReferenceData } from '#modules/competence';

import { citizenWordFiles, readCitizenWords } from './read-citizen-words.ts';

type Row = Readonly<Record<string, unknown>>;

const thueringenFiles = [
  'thueringen-municipalities.json',
  'thueringen-administrations.json',
  'thueringen-postal-codes.json',
  'thueringen-places.json',
  'leika-2019.json.gz',
  'ozg-2019.json',
  'local-services.json',
  'search-words.json',
  'service-competence.json',
] as const;

/** Reads Thüringen and the service catalogue; `demo` adds the invented counters. Faults when a file does not fit. */
export function readReference(options: { demo: boolean }): ReferenceData {
  const files = [...thueringenFiles, ...citizenWordFiles(), ...(options.demo ? ['demo-counters.json'] : [])];
  const municipalities = table('thueringen-municipalities.json');
  return ReferenceData.parse({
    dataset: 'thueringen',
    checksum: checksumOf(files),
    legalEntities: [...municipalities.map(municipalityOf), ...districtsOf(municipalities)],
    administrations: table('thueringen-administrations.json').map((row) => ({ ...row, name: administrationName(row, municipalities) })),
    administers: municipalities.map(administersOf),
    counters: options.demo ? JSON.parse(text('demo-counters.json')) : [],
    postalCodes: table('thueringen-postal-codes.json'),
    placeNames: table('thueringen-places.json'),
    leika: table('leika-2019.json.gz').map((row, entry) => ({ ...row, entry, leikaKey: row['leikaKey'] || null, ozgId: row['ozgId'] || null })),
    ozg: table('ozg-2019.json'),
    localServices: JSON.parse(text('local-services.json')),
    searchWords: JSON.parse(text('search-words.json')),
    citizenWords: readCitizenWords(),
    ...serviceRules(),
  });
}

/** Reads the municipalities of the other Länder (`seed --germany`): 10,348 of 10,953; no villages, no rules. */
export function readGermany(): ReferenceData {
  const municipalities = table('germany-municipalities.json.gz').filter((row) => row['districtKey'] !== '');
  const administrations = new Map<string, Row>();
  for (const row of municipalities) {
    const ars = String(row['administrationArs']);
    if (row['role'] !== 'gemeindefrei' && !administrations.has(ars)) administrations.set(ars, germanAdministration(row));
    const district = String(row['districtKey']);
    if (!isCity(row) && !administrations.has(district)) administrations.set(district, kreisAdministration(row));
  }
  return ReferenceData.parse({
    dataset: 'germany',
    checksum: checksumOf(['germany-municipalities.json.gz', 'germany-postal-codes.json.gz']),
    legalEntities: [...municipalities.map(municipalityOf), ...districtsOf(municipalities)],
    administrations: [...administrations.values()],
    administers: municipalities.map(administersOf),
    postalCodes: table('germany-postal-codes.json.gz'),
    placeNames: [],
    leika: [],
    ozg: [],
    localServices: [],
    searchWords: [],
  });
}

function bytes(file: string): Buffer {
  return readFileSync(new URL(file, import.meta.url));
}

function text(file: string): string {
  return (file.endsWith('.gz') ? gunzipSync(bytes(file)) : bytes(file)).toString('utf8');
}

interface ServiceCompetence {
  readonly authorities: Readonly<Record<string, { readonly name: unknown; readonly level: string }>>;
  readonly services: readonly { readonly ozg: string; readonly rule: string; readonly authority?: string; readonly basis?: string; readonly confirmed?: boolean }[];
}

/** Who is competent for each OZG service. Written by the editors of this project; `confirmed` is left out where nobody has checked it in a source. */
function serviceRules(): Row {
  const file = JSON.parse(text('service-competence.json')) as ServiceCompetence;
  return {
    authorities: Object.entries(file.authorities).map(([code, authority]) => ({ code, ...authority })),
    serviceRules: file.services.map(({ ozg, rule, authority, basis, confirmed }) => ({ ozgId: ozg, rule, authority: authority ?? null, basis: basis ?? null, confirmed: confirmed ?? false })),
  };
}

/** The format of the edition; raise it when this file reads the same data differently. */
const format = '1';

function checksumOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(format);
  for (const file of files) hash.update(file).update(bytes(file));
  return hash.digest('hex').slice(0, 32);
}

function table(file: string): Row[] {
  const { columns, rows }: { columns: string[]; rows: unknown[][] } = JSON.parse(text(file));
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}

function isCity(row: Row): boolean {
  return row['role'] === 'kreisfrei';
}

function municipalityOf(row: Row): Row {
  const { ars, ags, name, kind, districtKey, population, areaHectares, seatPostalCode, trafficAuthority } = row;
  const town = /stadt|stadtkreis/.test(String(kind)) || String(row['officialName']).endsWith(', Stadt');
  const formalName = /gemeindefrei/.test(String(kind)) ? String(name) : `${town ? 'Stadt' : 'Gemeinde'} ${String(name)}`;
  return {
    ars,
    ags,
    name,
    formalName,
    kind,
    districtKey,
    districtName: districtLabel(row),
    population,
    areaHectares,
    seatPostalCode: seatPostalCode || null,
    trafficAuthority,
  };
}

/** „Landkreis Greiz“, but „Ilm-Kreis“ as it is, and the plain name of a kreisfreie Stadt. */
function districtLabel(row: Row): string {
  const name = String(row['districtName']);
  if (isCity(row)) return String(row['name']);
  return /kreis|region|verband/i.test(name) ? name : `Landkreis ${name}`;
}

function districtsOf(rows: readonly Row[]): Row[] {
  const groups = Map.groupBy(
    rows.filter((row) => !isCity(row)),
    (row) => String(row['districtKey']),
  );
  return [...groups].map(([key, members]) => {
    const label = districtLabel(members[0] ?? {});
    const sum = (column: string) => members.reduce((total, row) => total + Number(row[column]), 0);
    return {
      ags: key,
      ars: key,
      name: label,
      formalName: label,
      kind: 'landkreis',
      districtKey: key,
      districtName: label,
      population: sum('population'),
      areaHectares: sum('areaHectares'),
      seatPostalCode: null,
      trafficAuthority: '',
    };
  });
}

function administersOf(row: Row): Row {
  const free = row['role'] === 'gemeindefrei';
  return { ags: row['ags'], administrationArs: free ? row['districtKey'] : row['administrationArs'], role: free ? 'mitglied' : row['role'] };
}

/** „Schmölln, Stadt“ of the register is addressed as „Stadt Schmölln“. */
function administrationName(row: Row, municipalities: readonly Row[]): string {
  const own = municipalities.find((municipality) => municipality['ags'] === row['municipalityAgs']);
  return own === undefined ? String(row['name']) : String(municipalityOf(own)['formalName']);
}

const kindNames: Readonly<Record<string, string>> = {
  verwaltungsgemeinschaft: 'Verwaltungsgemeinschaft',
  verbandsgemeinde: 'Verbandsgemeinde',
  samtgemeinde: 'Samtgemeinde',
  amt: 'Amt',
  verwaltungsverband: 'Verwaltungsverband',
  kirchspielslandgemeinde: 'Kirchspielslandgemeinde',
};

function germanAdministration(row: Row): Row {
  const kind = isCity(row) ? 'kreisfreie_stadt' : String(row['administrationKind']);
  const word = kindNames[kind];
  const name = String(row['administrationName']);
  const own = word === undefined ? String(municipalityOf({ ...row, name })['formalName']) : `${word} ${name}`;
  return { ars: row['administrationArs'], kind, name: word !== undefined && name.startsWith(word) ? name : own, seat: row['administrationSeat'] || name, districtKey: row['districtKey'] };
}

function kreisAdministration(row: Row): Row {
  return { ars: row['districtKey'], kind: 'kreisverwaltung', name: `Kreisverwaltung ${String(row['districtName'])}`, seat: '', districtKey: row['districtKey'] };
}
