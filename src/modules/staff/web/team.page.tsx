import { staffRoles } from '#kernel/actor';
import { formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Alert, Badge, Button, DataTable, ErrorSummary, Form, SummaryList, TextLink } from '#ui/components';
import { CheckboxField, EmailField, TextField } from '#ui/fields';
import { DeskLayout } from '#ui/layout';

import type { Member } from '../domain/member.ts';
import { de, type Texts } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

type Nav = Parameters<typeof DeskLayout>[0]['nav'];
const stateBadges = { invited: 'info', active: 'success', deactivated: 'neutral' } as const;

interface TeamView {
  readonly locale: Locale;
  readonly nav: Nav;
  readonly team: readonly Member[];
  readonly isProvider: boolean;
  readonly invited: boolean;
  readonly entered: { readonly displayName: string; readonly email: string; readonly roles: readonly string[] };
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

/** Who works here, and inviting somebody. */
export function TeamPage(view: TeamView) {
  const { locale, faults } = view;
  const texts = locale === 'de' ? de : en;
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <DeskLayout title={texts.team.title} nav={view.nav} active="team" errorCount={faults.length}>
      <ErrorSummary errors={faults} />
      <h1 class="kern-heading-x-large">{texts.team.title}</h1>
      {view.invited ? <Alert kind="success" title={texts.team.invited} live /> : null}
      <p class="kern-body kern-body--large">{texts.team.lead}</p>
      <DataTable
        caption={texts.team.caption}
        captionHidden
        rows={view.team}
        rowKey={(member) => member.id}
        columns={[
          { key: 'name', label: texts.team.columns.name, cell: (member) => member.displayName },
          { key: 'email', label: texts.team.columns.email, cell: (member) => member.email },
          { key: 'roles', label: texts.team.columns.roles, cell: (member) => member.roles.map((role) => texts.roles[role].name).join(', ') },
          { key: 'state', label: texts.team.columns.state, cell: (member) => <Badge kind={stateBadges[member.state]}>{texts.team.states[member.state]}</Badge> },
          { key: 'seen', label: texts.team.columns.seen, cell: (member) => (member.lastSeenAt === null ? texts.team.never : formatMoment(member.lastSeenAt, locale)) },
          { key: 'action', label: texts.team.columns.action, cell: (member) => <TextLink href={paths.member(member.id)} icon="edit">{texts.team.change}<span class="g-sr">: {member.displayName}</span></TextLink> },
        ]}
      />
      <h2 class="kern-heading-large">{texts.team.inviteTitle}</h2>
      <Form action={paths.team}>
        <TextField name="displayName" label={texts.team.name} hint={texts.team.nameHint} value={view.entered.displayName} error={faultOf('displayName')} required />
        <EmailField name="email" label={texts.team.email} value={view.entered.email} error={faultOf('email')} required />
        <Roles texts={texts} value={view.entered.roles} error={faultOf('roles')} isProvider={view.isProvider} />
        <Button>{texts.team.invite}</Button>
      </Form>
    </DeskLayout>
  );
}

interface MemberView {
  readonly locale: Locale;
  readonly nav: Nav;
  readonly member: Member;
  readonly isProvider: boolean;
}

/** One member: roles, access. */
export function MemberPage({ locale, nav, member, isProvider }: MemberView) {
  const texts = locale === 'de' ? de : en;
  return (
    <DeskLayout title={member.displayName} nav={nav} active="team" breadcrumbs={[{ label: texts.team.title, href: paths.team }, { label: member.displayName }]}>
      <h1 class="kern-heading-x-large">{member.displayName}</h1>
      <SummaryList rows={[{ key: texts.team.columns.email, value: member.email }, { key: texts.team.columns.state, value: texts.team.states[member.state] }]} />
      <Form action={paths.member(member.id)}>
        <Roles texts={texts} value={member.roles} error={undefined} isProvider={isProvider} />
        {member.state === 'deactivated' ? <Button name="step" value="activate">{texts.team.activate}</Button> : <Button name="step" value="save">{texts.team.save}</Button>}{' '}
        {member.state === 'deactivated' ? null : <Button variant="danger" name="step" value="deactivate">{texts.team.deactivate}</Button>}
      </Form>
      <Form action={paths.inviteAgain(member.id)}>
        {member.state === 'invited' ? null : <p class="kern-body">{texts.team.resetHint}</p>}
        <Button variant="secondary">{member.state === 'invited' ? texts.team.again : texts.team.reset}</Button>
      </Form>
      <p class="kern-body"><TextLink href={paths.team} icon="arrow-back">{texts.team.back}</TextLink></p>
    </DeskLayout>
  );
}

function Roles({ texts, value, error, isProvider }: { readonly texts: Texts; readonly value: readonly string[]; readonly error: string | undefined; readonly isProvider: boolean }) {
  const offered = staffRoles.filter((role) => role !== 'provider' || isProvider);
  return <CheckboxField name="roles" label={texts.team.roles} options={offered.map((role) => ({ value: role, label: texts.roles[role].name, hint: texts.roles[role].hint }))} value={value} error={error} required />;
}
