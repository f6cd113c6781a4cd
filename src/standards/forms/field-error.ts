import type { LocalText } from '#kernel/locale';

/** What is wrong with an answer; also the key for own words in `Question.errors`. */
export type FieldErrorCode =
  | 'required'
  | 'wrongType'
  | 'tooShort'
  | 'tooLong'
  | 'pattern'
  | 'notANumber'
  | 'tooManyDecimals'
  | 'tooSmall'
  | 'tooLarge'
  | 'notADate'
  | 'tooEarly'
  | 'tooLate'
  | 'endBeforeStart'
  | 'tooManyDays'
  | 'tooYoung'
  | 'notAnOption'
  | 'tooFew'
  | 'tooMany'
  | 'notAnEmail'
  | 'notAPhone'
  | 'notAnIban'
  | 'notASepaAccount'
  | 'notAPostalCode'
  | 'unknownQuestion'
  | 'notAsked';

/** One mistake, in words for the person who made it. */
export interface FieldError {
  /** Name of the input to link to, e.g. `birth.month`. */
  readonly field: string;
  /** Id of the question; for `unknownQuestion` the key that was sent, shortened. */
  readonly question: string;
  readonly code: FieldErrorCode;
  readonly message: LocalText;
}
