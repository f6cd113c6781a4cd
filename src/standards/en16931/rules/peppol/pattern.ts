import type { XmlElement } from '../../tree/xml-element.ts';
import type { Assertion } from './assertion.ts';

/** What is asserted of the elements at some places. */
export interface Context<Facts> {
  /** Paths the element may stand at: from the root (`/ubl:Invoice/cbc:ID`) or anywhere (`cac:Price/cbc:BaseQuantity`). `*` stands for every element. */
  readonly at: readonly string[];
  readonly when?: (element: XmlElement, facts: Facts) => boolean;
  readonly assert: readonly Assertion<Facts>[];
}

/** Contexts in order: an element is judged by the first one it belongs to, as in ISO Schematron. Patterns know nothing of each other. */
export type Pattern<Facts> = readonly Context<Facts>[];
