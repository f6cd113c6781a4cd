import type { LineIndex } from './line-index.ts';
import type { XmlElement } from './xml-element.ts';

/** An element while its tree grows; afterwards nobody writes to it. */
export class TreeElement implements XmlElement {
  readonly name: string;
  readonly parent: TreeElement | undefined;
  readonly attributes: ReadonlyMap<string, string> | undefined;
  children: readonly XmlElement[] = none;
  text = '';
  bytes: { readonly start: number; readonly end: number } | undefined = undefined;
  /** The offset in the source where there is an index of lines, or else the line itself. */
  readonly #place: number;
  readonly #lines: LineIndex | undefined;

  constructor(name: string, parent: TreeElement | undefined, attributes: ReadonlyMap<string, string> | undefined, place: number, lines: LineIndex | undefined) {
    this.name = name;
    this.parent = parent;
    this.attributes = attributes;
    this.#place = place;
    this.#lines = lines;
    if (parent === undefined) return;
    if (parent.children === none) parent.children = [this];
    else (parent.children as XmlElement[]).push(this);
  }

  get line(): number {
    return this.#lines === undefined ? this.#place : this.#lines.lineAt(this.#place);
  }
}

/** Shared by all elements without children. */
const none: readonly XmlElement[] = [];
