import type { Authority, CompetenceRule } from '#contracts/competence';
import type { LocalText } from '#kernel/locale';

/** One row of the LeiKa catalogue; `leikaKey` is null for entries that were only proposed. */
export interface LeikaRecord {
  readonly entry: number;
  readonly leikaKey: string | null;
  readonly name: string;
  readonly type: string;
  readonly law: string;
  readonly ozgId: string | null;
}

export interface OzgRecord {
  readonly ozgId: string;
  readonly name: string;
  readonly situation: string;
  readonly field: string;
}

/** One of the municipal services whose competence rule is known. */
export interface LocalServiceRecord {
  readonly id: string;
  readonly leikaKey: string | null;
  readonly ozgId: string | null;
  readonly officialName: string;
  readonly name: LocalText;
  readonly rule: CompetenceRule;
  readonly audience: string;
  readonly fee: LocalText;
  readonly feeConfirmed: boolean;
  readonly deadline: string | null;
  readonly legalBasis: readonly string[];
  readonly synonyms: readonly string[];
  readonly unverified: readonly string[];
}

/** Words people use for an OZG service or a local service. */
export interface CitizenWordsRecord {
  /** Number of the OZG service, or null when the words belong to a local service. */
  readonly ozg: string | null;
  /** Id of the local service, or null. */
  readonly service: string | null;
  /** 1 … 3: how often people seek it; left out, the prior of its kind stays. */
  readonly weight?: number;
  readonly words: readonly string[];
}

/** Who is competent for an OZG service, as the editors of the catalogue have written it down; the LeiKa entries of the service inherit it. */
export interface ServiceRuleRecord {
  readonly ozgId: string;
  readonly rule: CompetenceRule;
  readonly authority: string | null;
  readonly basis: string | null;
  readonly confirmed: boolean;
}

/** Everything the catalogue is built from. */
export interface CatalogueData {
  readonly leika: readonly LeikaRecord[];
  readonly ozg: readonly OzgRecord[];
  readonly localServices: readonly LocalServiceRecord[];
  /** Groups of words that mean the same. */
  readonly authorities?: readonly Authority[];
  readonly serviceRules?: readonly ServiceRuleRecord[];
  readonly searchWords: readonly (readonly string[])[];
  readonly citizenWords?: readonly CitizenWordsRecord[];
}
