import { invoiceFormDates, invoiceFormFields, mostFormLines, type InvoiceForm, type LineForm } from '../domain/invoice-form.ts';

/** The form of a new invoice from the fields of a request; numbers of lines may have gaps. */
export function readInvoiceForm(form: Readonly<Record<string, string | string[]>>): InvoiceForm {
  const typed = (name: string) => [form[name] ?? ''].flat()[0] ?? '';
  const fields: Record<string, string> = Object.fromEntries(invoiceFormFields.map((name) => [name, typed(name)]));
  for (const name of invoiceFormDates) {
    const part = (which: string) => typed(`${name}.${which}`).trim();
    fields[name] = [part('year'), part('month').padStart(2, '0'), part('day').padStart(2, '0')].join('-').replace(/^-00-00$/, '');
  }
  return {
    fields,
    lines: numbersOf(form, 'line').map((number): LineForm => {
      const of = (name: string) => typed(`line.${number}.${name}`);
      return { name: of('name'), description: of('description'), quantity: of('quantity'), unit: of('unit'), price: of('price'), vat: of('vat') };
    }),
    discounts: numbersOf(form, 'discount')
      .map((number) => ({ days: typed(`discount.${number}.days`), percent: typed(`discount.${number}.percent`) }))
      .filter(({ days, percent }) => days.trim() !== '' || percent.trim() !== ''),
  };
}

function numbersOf(form: Readonly<Record<string, unknown>>, kind: string): number[] {
  const numbers = Object.keys(form).map((name) => new RegExp(`^${kind}\\.(\\d{1,3})\\.`).exec(name)?.[1]).filter((number) => number !== undefined);
  return [...new Set(numbers.map(Number))].toSorted((left, right) => left - right).slice(0, mostFormLines);
}
