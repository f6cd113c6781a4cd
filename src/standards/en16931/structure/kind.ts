import type { Lexical } from './lexical.ts';

/** What the schema says about one attribute. */
export interface AttributeRule {
  readonly required: boolean;
  readonly fixed: string | undefined;
  readonly lexical: Lexical;
}

/** A place in the order of child elements; several names may share it. */
export interface Place {
  readonly names: readonly string[];
  readonly least: 0 | 1;
  readonly most: number;
}

/** What a child element is: its place in the order, and its kind. */
export interface Child {
  readonly place: number;
  readonly kind: () => Kind;
}

/** What the schema says about elements of one type. */
export interface Kind {
  readonly type: string;
  /** How the text must be written; undefined where elements are inside. */
  readonly value: Lexical | undefined;
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  /** Names of the attributes that must be there. */
  readonly required: readonly string[];
  readonly places: readonly Place[];
  readonly children: ReadonlyMap<string, Child>;
  /** Whether it holds one element that this schema says nothing about. */
  readonly open: boolean;
}
