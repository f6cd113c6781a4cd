import { useWords } from '../page/use-words.ts';

/** Props of `ProgressSteps`. */
export interface ProgressStepsProps {
  readonly steps: readonly string[];
  /** Index of the present step, from 0. */
  readonly current: number;
}

/** Where the person is on the way; on small screens only „Schritt 2 von 5“. */
export function ProgressSteps({ steps, current }: ProgressStepsProps) {
  const words = useWords();
  return (
    <div class="g-steps">
      <p class="g-steps__short">{words.steps.of(current + 1, steps.length)}: <strong>{steps[current] ?? ''}</strong></p>
      <ol class="g-steps__list" aria-label={words.steps.label}>
        {steps.map((step, index) => {
          const state = index < current ? 'done' : index === current ? 'current' : 'open';
          return (
            <li key={step} class={`g-steps__step g-steps__step--${state}`} aria-current={state === 'current' ? 'step' : undefined}>
              <span class="g-steps__mark" aria-hidden="true">{state === 'done' ? <span class="kern-icon kern-icon--check"></span> : index + 1}</span>
              <span>{step}<span class="kern-sr-only"> ({words.steps[state]})</span></span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
