import type { Authority, Competence, CompetenceRole, CompetenceRule, LegalEntity } from '#contracts/competence';

import type { LegalEntityRecord } from './territory-data.ts';
import type { AdministrationWithId } from './territory.ts';

/** Why it is so; each code has a sentence in `texts/`. */
export type ReasonCode =
  | 'ownDecides'
  | 'ownByFulfilling'
  | 'ownByAssociation'
  | 'assignedSelf'
  | 'assignedByFulfilling'
  | 'assignedByAssociation'
  | 'districtOffice'
  | 'districtCity'
  | 'trafficCity'
  | 'trafficLargeTown'
  | 'trafficEisenach'
  | 'trafficByDecree'
  | 'trafficDistrict'
  | 'federalOffice'
  | 'buildingOffice'
  | 'otherAuthority'
  | 'otherLand'
  | 'noRule';

/** What must be confirmed before relying on the answer. */
export type ConfirmCode = 'registryDistricts' | 'roadClass' | 'wasteAssociation' | 'townExceptions' | 'buildingTowns' | 'ruleUnconfirmed';

/** In which case another office is competent. */
export type AlternativeCode = 'federalRoads' | 'districtRoads' | 'stateRoads' | 'applyDirectly';

/** What the rules say, without words: `explainCompetence` puts it into sentences. */
export interface CompetenceFinding {
  readonly known: boolean;
  readonly rule: CompetenceRule | null;
  readonly sphere: Competence['sphere'];
  readonly municipality: LegalEntityRecord;
  readonly legalEntity: LegalEntity;
  readonly administration: AdministrationWithId;
  readonly role: CompetenceRole;
  readonly reason: ReasonCode;
  /** The office outside the register that decides. */
  readonly authority?: Authority;
  readonly legalBasis: readonly string[];
  readonly toConfirm: readonly ConfirmCode[];
  /** `administration` undefined: an office outside the register, named in `texts/`. */
  readonly alternatives: readonly { readonly case: AlternativeCode; readonly administration: AdministrationWithId | undefined }[];
}
