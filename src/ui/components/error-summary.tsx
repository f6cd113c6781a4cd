import { fieldId } from '../fields/field-id.ts';
import { useWords } from '../page/use-words.ts';

/** Props of `ErrorSummary`. */
export interface ErrorSummaryProps {
  /** `field` is the name of the input to jump to; without one the message stands alone. */
  readonly errors: readonly { readonly field?: string | undefined; readonly message: string }[];
}

/** All errors on top of the page with links to the answers; nothing when there are none. The script moves the focus here. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const words = useWords();
  if (errors.length === 0) return null;
  return (
    <div class="kern-alert kern-alert--danger g-error-summary" role="alert" tabindex={-1} aria-labelledby="error-summary-title" data-enhance="error-summary">
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
        <h2 class="kern-title" id="error-summary-title">{words.errorSummary.title(errors.length)}</h2>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{words.errorSummary.intro}</p>
        <ul class="g-error-summary__list">
          {errors.map((error) => (
            <li key={`${error.field ?? ''} ${error.message}`}>
              {error.field === undefined || error.field === '' ? <span class="kern-body">{error.message}</span> : <a class="kern-link kern-link--no-visited-state" href={`#${fieldId(error.field)}`}>{error.message}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
