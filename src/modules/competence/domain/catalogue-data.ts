import type { CompetenceRule } from '#contracts/competence';
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

/** Everything the catalogue is built from. */
export interface CatalogueData {
  readonly leika: readonly LeikaRecord[];
  readonly ozg: readonly OzgRecord[];
  readonly localServices: readonly LocalServiceRecord[];
  /** Groups of words that mean the same. */
  readonly searchWords: readonly (readonly string[])[];
}
