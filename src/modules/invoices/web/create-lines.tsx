import { Button } from '#ui/components';
import { LongTextField, MoneyField, NumberField, SelectField, TextField } from '#ui/fields';

import type { InvoiceForm } from '../domain/invoice-form.ts';
import type { CreateTexts } from '../texts/create-de.ts';

interface CreateLinesProps {
  readonly texts: CreateTexts;
  readonly form: InvoiceForm;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

/** The items of the invoice; adding and removing one sends the form. */
export function CreateLines({ texts, form, faults }: CreateLinesProps) {
  const { fields: labels } = texts;
  const optionsOf = (labelled: Readonly<Record<string, string>>) => Object.entries(labelled).map(([value, label]) => ({ value, label }));
  const errorOf = (name: string) => faults.find((fault) => fault.field === name)?.message;
  const small = form.fields['smallBusiness'] === 'yes';
  return (
    <section aria-labelledby="lines">
      <h2 class="kern-heading-large" id="lines">{texts.sections.lines}</h2>
      {form.lines.map((line, index) => {
        const field = (name: keyof typeof line) => ({ name: `line.${index}.${name}`, value: line[name], error: errorOf(`line.${index}.${name}`) });
        return (
          <fieldset class="kern-fieldset g-field" key={index}>
            <legend class="kern-heading-medium">{texts.line(index + 1)}</legend>
            <TextField {...field('name')} label={labels.name} required />
            <LongTextField {...field('description')} label={labels.lineDescription} rows={2} maxLength={1_000} />
            <NumberField {...field('quantity')} label={labels.quantity} decimals required />
            <SelectField {...field('unit')} label={labels.unit} options={optionsOf(texts.units)} required />
            <MoneyField {...field('price')} label={labels.price} required />
            {small ? <input type="hidden" name={`line.${index}.vat`} value={line.vat === '' ? 'standard' : line.vat} /> : <SelectField {...field('vat')} label={labels.vat} options={optionsOf(texts.vat)} required />}
            {form.lines.length === 1 ? null : <Button name="deed" value={`remove:${index}`} variant="tertiary">{texts.deeds.removeLine(index + 1)}</Button>}
          </fieldset>
        );
      })}
      <Button name="deed" value="add" variant="secondary">{texts.deeds.addLine}</Button>
      {small || !form.lines.some(({ vat }) => vat === 'exempt') ? null : (
        <TextField name="exemptionReason" label={labels.exemptionReason} hint={labels.exemptionReasonHint} value={form.fields['exemptionReason']} error={errorOf('exemptionReason')} required />
      )}
    </section>
  );
}
