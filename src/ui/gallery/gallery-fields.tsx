import { Button, ButtonRow, ErrorSummary, Form } from '#ui/components';
import { CheckboxField, CodeField, DateField, DeclarationField, EmailField, FieldGroup, FileField, HiddenField, LongTextField, MoneyField, NumberField, PasswordField, RadioField, SearchField, SelectField, TextField, YesNoField } from '#ui/fields';
import { useGalleryWords } from './use-gallery-words.ts';

/** Every field in every state. */
export function GalleryFields() {
  const w = useGalleryWords();
  const options = w.options.map((label, index) => ({ value: `option-${index}`, label }));
  return (
    <section aria-labelledby="fields">
      <h2 class="kern-heading-large" id="fields">{w.fields}</h2>
      <ErrorSummary errors={[{ field: 'street', message: w.errorText }, { field: 'since.year', message: w.errorDate }, { message: w.errorAlone }]} />
      <Form action="/gestaltung" multipart>
        <HiddenField name="carried" value="1" />
        <TextField name="name" label={w.name} value="Ayşe Müller-Lüdenscheidt" required autocomplete="name" />
        <TextField name="street" label={w.street} value="" required hint={w.streetHint} example="Am Kirchberg 4" why={w.why} error={w.errorText} autocomplete="street-address" />
        <TextField name="place" label={w.place} suggest={{ source: '/api/v1/places?q=', keyName: 'placeKey' }} />
        <TextField name="locked" label={w.disabled} value={w.disabledValue} required disabled />
        <TextField name="long" label={w.longLabel} hint={w.longText} value={w.longText} />
        <LongTextField name="reasons" label={w.reasons} maxLength={500} value={w.longText} />
        <LongTextField name="reasonsWrong" label={w.reasons} required maxLength={20} value={w.longText} error={w.errorText} />
        <NumberField name="dogs" label={w.count} required value="2" />
        <NumberField name="area" label={w.area} hint={w.areaHint} unit="m²" decimals value="12,5" />
        <MoneyField name="rent" label={w.money} required value="1.234,56" />
        <MoneyField name="rentWrong" label={w.money} required value="zwölf" error={w.errorMoney} />
        <EmailField name="email" label={w.email} value="a.mueller@example.org" />
        <SearchField name="wishAlone" label={w.search} value="" />
        <PasswordField name="password" label={w.password} required />
        <CodeField name="code" label={w.code} required hint={w.codeHint} />
        <CodeField name="codeWrong" label={w.code} required value="12" error={w.errorText} />
        <DateField name="birth" label={w.birth} required autocomplete="bday" hint={w.birthHint} value={{ day: '7', month: '3', year: '1984' }} />
        <DateField name="since" label={w.since} required value={{ day: '31', month: '2', year: '' }} error={w.errorDate} errorParts={['year']} />
        <SelectField name="breed" label={w.select} required options={options} />
        <SelectField name="breedWrong" label={w.select} required options={options} error={w.errorText} />
        <RadioField name="keeper" label={w.radio} required why={w.why} options={[...options, { value: 'other', label: w.longLabel, hint: w.longText }]} value="option-1" />
        <RadioField name="keeperWrong" label={w.radio} required options={options} error={w.errorText} />
        <YesNoField name="assistance" label={w.yesNo} required value="no" />
        <YesNoField name="assistanceWrong" label={w.yesNo} required error={w.errorText} />
        <CheckboxField name="colours" label={w.many} hint={w.manyHint} options={options} value={['option-0']} />
        <CheckboxField name="coloursWrong" label={w.many} required options={options} error={w.errorText} />
        <FieldGroup name="address" label={w.address} required hint={w.streetHint}>
          <TextField name="address.postalCode" label={w.postalCode} required width="short" inputmode="numeric" autocomplete="postal-code" value="07646" />
          <TextField name="address.place" label={w.place} required autocomplete="address-level2" value="Stadtroda" />
        </FieldGroup>
        <FileField name="plan" label={w.file} types="PDF, JPG, PNG" accept=".pdf,.jpg,.png" maxBytes={10_000_000} maxFiles={3} existing={[{ id: 'a', name: 'Lageplan-Marktplatz.pdf', bytes: 482_113, href: '#plan' }, { id: 'b', name: w.longFile, bytes: 2_400_000 }]} />
        <FileField name="planFull" label={w.file} required maxFiles={1} existing={[{ id: 'c', name: 'Versicherung.pdf' }]} />
        <FileField name="planWrong" label={w.file} required types="PDF" maxBytes={10_000_000} error={w.errorText} />
        <DeclarationField name="truth" label={w.declaration} required value="yes" />
        <DeclarationField name="truthWrong" label={w.declaration} required error={w.errorText} />
        <ButtonRow>
          <Button>{w.next}</Button>
          <Button variant="secondary" name="later" value="1">{w.later}</Button>
          <Button variant="tertiary" icon="arrow-back">{w.back}</Button>
          <Button variant="danger" icon="delete">{w.remove}</Button>
          <Button disabled>{w.disabled}</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}
