import type { CompetenceGrounds, CompetenceRule, PublicService, PublishedService } from '#contracts/competence';
import type { LeikaKey } from '#kernel/keys';
import { buildIndex, type SearchDocument, type SearchIndex } from '#standards/search';

import type { CatalogueData, CitizenWordsRecord, LeikaRecord, LocalServiceRecord } from './catalogue-data.ts';
import { slugify } from './slugify.ts';

/** All services, found by id, key or slug, and ready to be searched. */
export interface Catalogue {
  readonly services: readonly PublicService[];
  readonly index: SearchIndex;
  find(idOrKeyOrSlug: string): PublicService | undefined;
}

/** A service with the words it is found by. */
interface Entry {
  readonly service: PublicService;
  readonly names: readonly string[];
  readonly synonyms: readonly string[];
  readonly prior: number;
}

/**
 * One list out of packages, the 35 local services and the catalogue of 2019. A package covers the local service and the catalogue
 * entry of the same id or key; detail keys (last three digits) are folded into one entry that keeps them as `otherKeys`.
 */
export function buildCatalogue(data: CatalogueData, published: readonly PublishedService[]): Catalogue {
  const leikaNames = new Map(data.leika.flatMap((row) => (row.leikaKey === null ? [] : [[row.leikaKey, row.name] as const])));
  const locals = localEntries(data.localServices, published, leikaNames);
  const taken = new Set(locals.map((entry) => entry.service.leikaKey));
  const leika = leikaEntries(data.leika, taken);
  const ruleOfOzg = rulesOf(data);
  const entries = withCitizenWords([...locals, ...leika, ...ozgEntries(data, [...locals, ...leika])], data).map((entry) => withRule(entry, ruleOfOzg));
  const byAny = new Map<string, PublicService>();
  for (const { service } of entries.toReversed()) {
    for (const key of [...service.otherKeys, service.leikaKey, service.slug, service.id]) if (key !== null) byAny.set(key, service);
  }
  const documents = entries.map(
    ({ service, names, synonyms, prior }): SearchDocument => ({
      id: service.id,
      names,
      synonyms,
      prior,
      ...(service.ozgId === null ? {} : { group: service.ozgId }),
    }),
  );
  // Building it is the dearest part of a start and the first page needs none of it: whoever searches first builds it.
  let index: SearchIndex | undefined;
  return {
    services: entries.map((entry) => entry.service),
    get index() {
      return (index ??= buildIndex(documents, data.searchWords));
    },
    find: (key) => byAny.get(key),
  };
}

function localEntries(locals: readonly LocalServiceRecord[], published: readonly PublishedService[], leikaNames: ReadonlyMap<string, string>): Entry[] {
  const covered = new Set<string>();
  const fromLocals = locals.map((local) => {
    const packaged = published.find((one) => one.id === local.id || (one.leikaKey !== null && one.leikaKey === local.leikaKey));
    if (packaged !== undefined) covered.add(packaged.id);
    return localEntry(local, packaged, leikaNames.get(local.leikaKey ?? ''));
  });
  const others = published.filter((one) => !covered.has(one.id)).map(packageEntry);
  return [...others, ...fromLocals];
}

function localEntry(local: LocalServiceRecord, packaged: PublishedService | undefined, leikaName: string | undefined): Entry {
  const service: PublicService = {
    id: packaged?.id ?? local.id,
    slug: packaged?.slug ?? local.id,
    leikaKey: (packaged?.leikaKey ?? local.leikaKey) as LeikaKey | null,
    ozgId: local.ozgId,
    name: packaged?.citizenName ?? local.name,
    nameIsGermanOnly: false,
    officialName: packaged?.officialName.de ?? local.officialName,
    rule: packaged === undefined ? local.rule : ruleOf(packaged),
    grounds: null,
    online: packaged !== undefined,
    fee: { text: local.fee, confirmed: local.feeConfirmed },
    deadline: local.deadline,
    legalBasis: local.legalBasis,
    unverified: local.unverified,
    source: packaged === undefined ? 'local' : 'package',
    otherKeys: packaged?.leikaKey !== undefined && packaged.leikaKey !== local.leikaKey && local.leikaKey !== null ? [local.leikaKey as LeikaKey] : [],
  };
  const names = unique([service.name.de, service.officialName, service.name.en, local.officialName, ...(leikaName === undefined ? [] : [leikaName])]);
  return { service, names, synonyms: unique([...local.synonyms, ...(packaged?.synonyms ?? [])]), prior: packaged === undefined ? 0.8 : 1 };
}

function ruleOf({ competenceRule }: PublishedService): CompetenceRule {
  return competenceRule === 'OERE' ? 'ENTSORGUNG' : competenceRule;
}

function packageEntry(one: PublishedService): Entry {
  const service: PublicService = {
    ...bare(one.id, one.slug, one.officialName.de),
    leikaKey: one.leikaKey as LeikaKey | null,
    name: one.citizenName,
    nameIsGermanOnly: false,
    rule: ruleOf(one),
    online: true,
    source: 'package',
  };
  return { service, names: unique([one.citizenName.de, one.officialName.de, one.citizenName.en]), synonyms: one.synonyms, prior: 1 };
}

function leikaEntries(rows: readonly LeikaRecord[], taken: ReadonlySet<string | null>): Entry[] {
  const keyed = rows.filter((row) => row.name !== '' && row.leikaKey !== null && !taken.has(row.leikaKey));
  const grouped = Map.groupBy(keyed, (row) => row.leikaKey?.slice(0, 11) ?? '');
  return [...grouped.values()].flatMap((variants) => {
    const first = variants.find((row) => row.leikaKey?.endsWith('000')) ?? variants[0];
    if (first === undefined || first.leikaKey === null) return [];
    const others = variants.filter((row) => row !== first);
    const service: PublicService = {
      ...bare(first.leikaKey, `${slugify(first.name)}-${first.leikaKey}`, first.name),
      leikaKey: first.leikaKey as LeikaKey,
      ozgId: first.ozgId,
      legalBasis: first.law === '' ? [] : [first.law],
      otherKeys: others.map((row) => row.leikaKey as LeikaKey),
    };
    return [{ service, names: unique([first.name, ...others.slice(0, 12).map((row) => row.name)]), synonyms: [], prior: priorOfType(first.type) }];
  });
}

/** Types 1 (the Bund does it itself) and internal ones are seldom what people seek at a town hall. */
function priorOfType(type: string): number {
  return type.startsWith('1') ? 0.05 : type === '5' ? 0.4 : 0.25;
}

/** OZG services whose name is not already that of one of their own entries: people should not see the same word twice. */
function ozgEntries(data: CatalogueData, entries: readonly Entry[]): Entry[] {
  const named = new Set(entries.flatMap(({ names, service }) => names.map((name) => `${service.ozgId} ${name}`)));
  return data.ozg.filter((row) => !named.has(`${row.ozgId} ${row.name}`)).map((row) => {
    const id = `ozg-${row.ozgId}`;
    const service: PublicService = { ...bare(id, `${slugify(row.name)}-${id}`, row.name), ozgId: row.ozgId };
    return { service, names: [row.name], synonyms: [], prior: 0.35 };
  });
}

/** Prior of a subject by how often people seek it (weight 1 … 3); 0 stands for not said. */
const priorOfWeight = [0, 0.3, 0.5, 0.7] as const;

/**
 * Adds the words people use: those of a local service to it, those of an OZG service to its own entry, else to the entry
 * of the same subject that bears its name (and for whose sake it has none of its own), and to the subject's only online service.
 */
function withCitizenWords(entries: readonly Entry[], { ozg, citizenWords = [] }: CatalogueData): Entry[] {
  const byService = Map.groupBy(citizenWords.filter((record) => record.service !== null), (record) => record.service);
  const byOzg = Map.groupBy(citizenWords.filter((record) => record.service === null), (record) => record.ozg);
  const ofSubject = Map.groupBy(entries, ({ service }) => service.ozgId);
  const wordsOf = new Map<Entry, CitizenWordsRecord[]>();
  for (const { ozgId, name } of ozg) {
    const members = ofSubject.get(ozgId) ?? [];
    const bearer = members.find(({ names }) => names[0] === name) ?? members.find(({ names }) => names.includes(name));
    const words = byOzg.get(ozgId) ?? [];
    if (bearer !== undefined) wordsOf.set(bearer, words);
    // The only online service of a subject is what its words seek; several would have to be told apart by words of their own.
    const [online, ...more] = members.filter(({ service }) => service.online);
    if (online !== undefined && more.length === 0 && online !== bearer) wordsOf.set(online, words);
  }
  return entries.map((entry) => {
    const own = [...(byService.get(entry.service.id) ?? []), ...(wordsOf.get(entry) ?? [])];
    if (own.length === 0) return entry;
    const sought = Math.max(...own.map((record) => priorOfWeight[record.weight ?? 0] ?? 0));
    return { ...entry, prior: Math.max(entry.prior, sought), synonyms: unique([...entry.synonyms, ...own.flatMap((record) => record.words)]) };
  });
}

interface KnownRule {
  readonly rule: CompetenceRule;
  readonly grounds: CompetenceGrounds;
}

/** The rules the editors wrote down, by OZG service. */
function rulesOf({ authorities = [], serviceRules = [] }: CatalogueData): Map<string, KnownRule> {
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  return new Map(
    serviceRules.map(({ ozgId, rule, authority, basis, confirmed }) => [
      ozgId,
      { rule, grounds: { authority: authority === null ? null : (byCode.get(authority) ?? null), basis, confirmed } },
    ]),
  );
}

/** An entry without a rule of its own takes that of its OZG service. */
function withRule(entry: Entry, rules: ReadonlyMap<string, KnownRule>): Entry {
  const { service } = entry;
  const known = service.rule === null && service.ozgId !== null ? rules.get(service.ozgId) : undefined;
  return known === undefined ? entry : { ...entry, service: { ...service, ...known } };
}

function bare(id: string, slug: string, name: string): PublicService {
  const rule: CompetenceRule | null = null;
  return {
    id,
    slug,
    leikaKey: null,
    ozgId: null,
    name: { de: name, en: name },
    nameIsGermanOnly: true,
    officialName: name,
    rule,
    grounds: null,
    online: false,
    fee: null,
    deadline: null,
    legalBasis: [],
    unverified: ['competence', 'fee'],
    source: 'catalogue',
    otherKeys: [],
  };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
