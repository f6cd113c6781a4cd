import type { ComponentChildren } from 'preact';

import type { StaffRole } from '#kernel/actor';
import type { Locale } from '#kernel/locale';
import { ErrorSummary, Tabs } from '#ui/components';
import { DeskLayout, type DeskLayoutProps } from '#ui/layout';

import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { deskPaths } from './desk-paths.ts';

/** What every page of the desk is handed. */
export interface DeskFrameProps {
  readonly locale: Locale;
  readonly nav: DeskLayoutProps['nav'];
  readonly roles: readonly StaffRole[];
}

interface FrameProps extends DeskFrameProps {
  readonly title: string;
  readonly area: 'inbox' | 'calendar' | 'payment' | 'overview' | 'settings';
  readonly crumb?: string | undefined;
  readonly faults?: readonly { readonly field: string; readonly message: string }[] | undefined;
  readonly children: ComponentChildren;
}

const areas = [
  { key: 'inbox', href: deskPaths.inbox, roles: ['caseworker', 'head'] },
  { key: 'calendar', href: deskPaths.calendar, roles: ['caseworker', 'head', 'cashier'] },
  { key: 'payment', href: deskPaths.payment, roles: ['cashier'] },
  { key: 'overview', href: deskPaths.overview, roles: ['head', 'cashier'] },
  { key: 'settings', href: deskPaths.settings, roles: ['cashier'] },
] as const satisfies readonly { readonly key: FrameProps['area']; readonly href: string; readonly roles: readonly StaffRole[] }[];

/** The desk of invoices with its areas: only those a role may enter. */
export function DeskFrame(props: FrameProps) {
  const texts = props.locale === 'de' ? deskDe : deskEn;
  const seen = areas.filter(({ roles }) => roles.some((role) => props.roles.includes(role)));
  const start = seen[0]?.href ?? deskPaths.inbox;
  const crumbs = props.crumb === undefined ? undefined : [{ label: texts.title, href: start }, { label: props.crumb }];
  return (
    <DeskLayout title={props.title} nav={props.nav} active={props.area === 'payment' || props.area === 'settings' || !props.roles.some((role) => role === 'caseworker' || role === 'head') ? 'invoicePayments' : 'invoices'} errorCount={props.faults?.length ?? 0} {...(crumbs === undefined ? {} : { breadcrumbs: crumbs })}>
      <ErrorSummary errors={props.faults ?? []} />
      {props.crumb === undefined && seen.length > 1 ? <Tabs label={texts.nav.label} tabs={seen.map(({ key, href }) => ({ href, label: texts.nav[key], current: key === props.area }))} /> : null}
      {props.children}
    </DeskLayout>
  );
}
