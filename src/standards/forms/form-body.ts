/** A posted form as any HTML form decoder yields it: input name to value or values. */
export type FormBody = Readonly<Record<string, string | readonly string[] | undefined>>;
