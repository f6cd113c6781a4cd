import { Alert, Button, Form, LinkButton } from '#ui/components';
import { EmailField } from '#ui/fields';

import { textsIn } from '../texts/texts-in.ts';
import { paths } from './paths.ts';
import type { StartPageProps } from './start-page-props.ts';

/** The ways to begin, as far as this person may. */
export function StartChoices(props: StartPageProps) {
  const { locale, plan, state } = props;
  const { pkg } = plan.service;
  const texts = textsIn(locale).start;
  const here = paths.start(pkg.slug.de, plan.ags);
  // The page comes back in the language it was read in.
  const back = locale === 'en' ? `/en${here}` : here;
  const need = texts.trustNames[props.need];
  if (state === 'ready') {
    return (
      <>
        <h2 class="kern-heading-large">{texts.readyTitle}</h2>
        <Form action={here}><Button>{texts.begin}</Button></Form>
      </>
    );
  }
  if (state === 'identityNeeded') {
    return (
      <Alert kind="info" title={texts.trustTitle}>
        <p class="kern-body">{texts.trustBody(need)}</p>
        <p><LinkButton href={paths.proveIdentity(back)}>{texts.trustButton}</LinkButton></p>
      </Alert>
    );
  }
  const strict = props.need === 'substantiell' || props.need === 'hoch';
  return (
    <>
      <h2 class="kern-heading-large">{texts.howTitle}</h2>
      <section class="g-facts">
        <h3 class="kern-title">{texts.withAccount}</h3>
        <p class="kern-body">{texts.withAccountBody}</p>
        {strict && !pkg.guestAllowed ? <p class="kern-body">{texts.trustNeeded(need)}</p> : null}
        <p><LinkButton href={paths.signIn(back)}>{texts.signIn}</LinkButton></p>
      </section>
      {pkg.guestAllowed ? (
        <section class="g-facts">
          <h3 class="kern-title">{texts.asGuest}</h3>
          <p class="kern-body">{texts.asGuestBody}</p>
          <Form action={here}>
            <EmailField name="email" label={texts.guestEmail} hint={texts.guestEmailHint} value={props.email} error={props.emailError} />
            <Button variant="secondary">{texts.guestButton}</Button>
          </Form>
        </section>
      ) : <p class="kern-body">{texts.guestNot}</p>}
    </>
  );
}
