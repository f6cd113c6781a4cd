/** How a value must be written (W3C XML Schema Part 2); `string` is any text. */
export type Lexical = 'string' | 'decimal' | 'boolean' | 'date' | 'time' | 'dateTime' | 'base64Binary' | 'language' | 'anyURI';
