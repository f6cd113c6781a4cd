import { fieldId } from '../fields/field-id.ts';
import { useWords } from '../page/use-words.ts';

/** A value to take along, e.g. an IBAN; the copy button appears with JavaScript. */
export function CopyField({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  const words = useWords();
  const id = fieldId(name);
  return (
    <div class="kern-form-input g-copy">
      <label class="kern-label" for={id}>{label}</label>
      <div class="kern-input-group" data-enhance="copy">
        <input class="kern-form-input__input" id={id} type="text" readonly value={value} />
        <button class="kern-btn kern-btn--secondary" type="button" hidden><span class="kern-label">{words.copy}</span></button>
      </div>
      <p class="kern-hint" role="status"></p>
    </div>
  );
}
