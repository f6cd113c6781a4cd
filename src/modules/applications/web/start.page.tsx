import { formatDay, formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { computeFee } from '#standards/fees';
import { visiblePages } from '#standards/forms';
import { Alert, DefinitionCard, LinkButton, TextLink } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import type { ApplicationPlan } from '../domain/plan-application.ts';
import { textsIn } from '../texts/texts-in.ts';
import { paths } from './paths.ts';
import { PrivacyNotice } from './privacy-notice.tsx';
import { StartChoices } from './start-choices.tsx';
import type { StartPageProps } from './start-page-props.ts';

/** What it is, what it costs, who decides, what happens with the data; and the ways to begin. */
export function StartPage(props: StartPageProps) {
  const { locale, plan, draft } = props;
  const { service, competence } = plan;
  const { pkg } = service;
  const all = textsIn(locale);
  const texts = all.start;
  const title = pkg.names.citizen[locale];
  const counter = competence.counters[0];
  return (
    <PublicLayout title={`${title} – ${competence.municipality.name}`} breadcrumbs={[{ label: title }]} errorCount={props.emailError === undefined ? 0 : 1}>
      <p class="kern-preline">{texts.preline} {texts.forPlace(competence.municipality.name)}</p>
      <h1 class="kern-heading-x-large">{title}</h1>
      <p class="kern-body kern-body--large">{pkg.texts.teaser[locale]}</p>
      <DefinitionCard
        title={texts.factsTitle}
        rows={[
          { key: texts.cost, value: costOf(plan, locale) },
          { key: texts.processingTime, value: pkg.texts.processingTime[locale] },
          { key: texts.deadline, value: pkg.texts.deadline[locale] },
          { key: texts.effort, value: texts.effortValue(visiblePages(pkg.form, {}).length) },
        ]}
      />
      {pkg.texts.prerequisites.length === 0 ? null : <><h2 class="kern-heading-large">{texts.whoFor}</h2><TextItems items={pkg.texts.prerequisites.map((text) => text[locale])} /></>}
      <h2 class="kern-heading-large">{texts.documents}</h2>
      {pkg.texts.requiredDocuments.length === 0 ? <p class="kern-body">{texts.documentsNone}</p> : <TextItems items={pkg.texts.requiredDocuments.map((text) => text[locale])} />}
      <h2 class="kern-heading-large">{texts.steps}</h2>
      <TextItems items={pkg.texts.procedureSteps.map((text) => text[locale])} />
      <DefinitionCard
        title={texts.whoDecides}
        rows={[
          { key: texts.legalEntity, value: competence.legalEntity.name },
          { key: texts.administration, value: competence.administration.name },
          ...(counter === undefined ? [] : [{ key: texts.counter, value: `${counter.name[locale]}, ${counter.street}, ${counter.postalCode} ${counter.place}` }]),
        ]}
      >
        <p class="kern-body">{competence.reason[locale]}</p>
        {competence.toConfirm.map((text) => <p class="kern-body" key={text.de}>{texts.toConfirm}: {text[locale]}</p>)}
      </DefinitionCard>
      <PrivacyNotice locale={locale} plan={plan} />
      {draft === undefined ? null : (
        <Alert kind="info" title={texts.continueDraft}>
          <p class="kern-body">{texts.draftThere(formatMoment(draft.editedAt, locale))}</p>
          <p><LinkButton href={paths.tasks(draft.id)}>{texts.continueDraft}</LinkButton></p>
        </Alert>
      )}
      {service.live ? <StartChoices {...props} /> : <Alert kind="warning" title={texts.notLive} />}
      <p class="kern-body">{texts.checkedAt(formatDay(pkg.checkedAt, locale))} <TextLink href={paths.resume}>{texts.resume}</TextLink></p>
    </PublicLayout>
  );
}

function TextItems({ items }: { readonly items: readonly string[] }) {
  return <ul class="kern-list kern-list--bullet">{items.map((item) => <li key={item}>{item}</li>)}</ul>;
}

function costOf({ service }: ApplicationPlan, locale: Locale): string {
  const texts = textsIn(locale).start;
  const { fee, texts: words } = service.pkg;
  const known = fee.when === 'beforeSubmission' ? computeFee(fee.rule, {}, service.feeValues) : undefined;
  const parts = [words.costs[locale]];
  if (known?.known === true && known.totalCents > 0) parts.unshift(formatMoney(known.totalCents, locale));
  if (service.feeNote !== undefined) parts.push(service.feeNote[locale]);
  if (service.feeIsDemo) parts.push(`(${texts.demoFee})`);
  return parts.join(' ');
}
