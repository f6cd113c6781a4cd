import type { ComponentChildren } from 'preact';
import { useWords } from '../page/use-words.ts';

/** Props of `ConfirmationPanel`. */
export interface ConfirmationPanelProps {
  readonly title: string;
  readonly reference?: string | undefined;
  readonly referenceLabel?: string | undefined;
  readonly children?: ComponentChildren;
}

/** The page's h1 after something was sent: that it worked, and its number. */
export function ConfirmationPanel(props: ConfirmationPanelProps) {
  const words = useWords();
  return (
    <div class="g-confirmation">
      <span class="kern-icon kern-icon--success" aria-hidden="true"></span>
      <h1 class="kern-heading-x-large">{props.title}</h1>
      {props.reference === undefined ? null : (
        <p class="g-confirmation__reference">{props.referenceLabel ?? words.confirmation.reference}<strong>{props.reference}</strong></p>
      )}
      {props.children}
    </div>
  );
}
