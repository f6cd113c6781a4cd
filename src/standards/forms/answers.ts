/** Postal address as people write it; `addition` is for c/o, flat or district. */
export interface AddressAnswer {
  readonly street: string;
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly place: string;
  readonly addition?: string;
}

/** A natural person; `birthDate` is `YYYY-MM-DD`, absent when the form does not need it (data minimisation). */
export interface PersonAnswer {
  readonly given: string;
  readonly family: string;
  readonly birthName?: string;
  readonly birthDate?: string;
}

/** Files by id; their bytes, names and types live with whoever stores them. */
export interface FileAnswer {
  readonly fileIds: readonly string[];
}

/** First and last day, both `YYYY-MM-DD` and both counted. */
export interface PeriodAnswer {
  readonly from: string;
  readonly to: string;
}

/** A rectangle; lengths in metres with at most two decimals, the area in m². */
export interface AreaAnswer {
  readonly length: number;
  readonly width: number;
  readonly squareMetres: number;
}

/**
 * One answer, JSON-serialisable. text, longText, oneOf, email, phone: string; date: `YYYY-MM-DD`; iban: electronic format;
 * number: number; money: whole cents; yesNo: boolean; declaration: true; manyOf: option values; the rest as named above.
 */
export type AnswerValue =
  | string
  | number
  | boolean
  | readonly string[]
  | AddressAnswer
  | PersonAnswer
  | FileAnswer
  | PeriodAnswer
  | AreaAnswer;

/** Answers by question id. */
export type Answers = Readonly<Record<string, AnswerValue>>;
