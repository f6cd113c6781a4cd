import { Alert, Card, CardGrid, LinkButton } from '#ui/components';

import type { Account } from '../domain/account.ts';
import type { Texts } from '../texts/de.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

const cards = [
  ['applications', paths.applications],
  ['mailbox', paths.mailbox],
  ['provision', paths.provision],
  ['profile', paths.profile],
  ['security', paths.security],
  ['identity', paths.identity],
  ['log', paths.log],
  ['data', paths.data],
] as const;

/** The start of the Servicekonto. */
export function AccountPage({ texts, account }: { readonly texts: Texts; readonly account: Account }) {
  const words = texts.account;
  if (account.kind === 'guest') {
    return (
      <Frame title={words.guestTitle} width="wide">
        <p class="kern-body">{words.guestText}</p>
        <CardGrid>
          {cards.slice(0, 3).map(([key, href]) => <Card key={key} title={words.cards[key].title} href={href} level={2}>{words.cards[key].text}</Card>)}
        </CardGrid>
        <LinkButton href={paths.startRegistration} variant="secondary">{texts.signIn.register}</LinkButton>
      </Frame>
    );
  }
  return (
    <Frame title={words.title} width="wide">
      <p class="kern-body">{words.lead(account.email ?? '')}</p>
      <CardGrid>
        {cards.map(([key, href]) => <Card key={key} title={words.cards[key].title} href={href} level={2}>{words.cards[key].text}</Card>)}
      </CardGrid>
      <Alert title={`${texts.identity.level}: ${texts.levels[account.trustLevel]}`} />
    </Frame>
  );
}
