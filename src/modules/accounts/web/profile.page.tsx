import { Alert, Button, Form } from '#ui/components';
import { DateField, RadioField, TextField, type DateParts } from '#ui/fields';

import type { Account } from '../domain/account.ts';
import type { Texts } from '../texts/de.ts';
import { errorAt, type FormError } from './form-errors.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

interface ProfileView {
  readonly texts: Texts;
  readonly account: Account;
  readonly values: Readonly<Record<string, string>>;
  readonly birthDate: DateParts;
  readonly saved: boolean;
  readonly errors: readonly FormError[];
}

/** Name, birth date, address, phone, language; all voluntary. */
export function ProfilePage({ texts, account, values, birthDate, saved, errors }: ProfileView) {
  const words = texts.profile;
  const field = (name: 'givenName' | 'familyName' | 'street' | 'houseNumber' | 'postalCode' | 'place' | 'phone', autocomplete: string) => ({
    name, label: words[name], value: values[name] ?? '', error: errorAt(errors, name), autocomplete,
  });
  return (
    <Frame title={words.title} errors={errors} breadcrumbs={[{ label: texts.account.title, href: paths.account }, { label: words.title }]}>
      {saved ? <Alert kind="success" title={words.saved} live /> : null}
      <p class="kern-body">{words.lead}</p>
      {account.assuredBy === 'substantiell' || account.assuredBy === 'hoch' ? <p class="kern-body">{words.assured(texts.levels[account.assuredBy])}</p> : null}
      <Form action={paths.profile}>
        <TextField {...field('givenName', 'given-name')} />
        <TextField {...field('familyName', 'family-name')} />
        <DateField name="birthDate" label={words.birthDate} value={birthDate} autocomplete="bday" error={errorAt(errors, 'birthDate')} />
        <TextField {...field('street', 'address-line1')} />
        <TextField {...field('houseNumber', 'off')} width="short" />
        <TextField {...field('postalCode', 'postal-code')} width="short" inputmode="numeric" />
        <TextField {...field('place', 'address-level2')} />
        <TextField {...field('phone', 'tel')} type="tel" />
        <RadioField name="locale" label={words.locale} required value={values['locale'] ?? 'de'} error={errorAt(errors, 'locale')}
          options={[{ value: 'de', label: words.german }, { value: 'en', label: words.english }]} />
        <Button>{texts.save}</Button>
      </Form>
    </Frame>
  );
}
