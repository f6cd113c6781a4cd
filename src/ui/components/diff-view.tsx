import { useWords } from '../page/use-words.ts';

/** Props of `DiffView`. */
export interface DiffViewProps {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A changed answer, before and after, told apart by words as well as by colour. */
export function DiffView({ label, before, after }: DiffViewProps) {
  const words = useWords();
  return (
    <dl class="g-diff">
      <dt class="g-diff__label">{label}</dt>
      <dd><span class="g-diff__word">{words.diff.before}:</span> {before === '' ? <span class="g-muted">{words.diff.none}</span> : <del>{before}</del>}</dd>
      <dd><span class="g-diff__word">{words.diff.after}:</span> {after === '' ? <span class="g-muted">{words.diff.none}</span> : <ins>{after}</ins>}</dd>
    </dl>
  );
}
