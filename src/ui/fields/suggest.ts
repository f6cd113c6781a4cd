/** Type-ahead over a plain input; without JavaScript the input works as it is. */
export interface Suggest {
  /** Address the typed text is appended to, e.g. `/api/v1/places?q=`; answers `{items: [{name, …}]}`. */
  readonly source: string;
  /** Name of a hidden field that gets the chosen item's `ags` or `id`; emptied when the person types on. */
  readonly keyName?: string | undefined;
  readonly keyValue?: string | undefined;
}
