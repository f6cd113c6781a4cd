import { dayInGermany, formatDay, formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Alert, Button, Form, SummaryList, TextLink } from '#ui/components';
import { DateField, datePartsOf } from '#ui/fields';

import type { DecisionRow } from '../domain/case-file.ts';
import { effectOfDecision } from '../domain/effect-of-decision.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

interface DecisionSectionProps {
  readonly locale: Locale;
  readonly caseId: string;
  readonly decision: DecisionRow;
  readonly now: Date;
  /** Why the day of posting was not taken. */
  readonly postError: string | undefined;
}

/** The signed decision: its document, the way it took to the person, and from when it counts. */
export function DecisionSection({ locale, caseId, decision, now, postError }: DecisionSectionProps) {
  const texts = locale === 'de' ? de : en;
  const words = texts.view;
  const today = dayInGermany(now);
  const { effect, toPost } = effectOfDecision(decision, today);
  const moment = (at: Date | null) => (at === null ? words.notYet : formatMoment(at, locale));
  return (
    <section aria-labelledby="decision">
      <h2 class="kern-heading-large" id="decision">{words.decision}</h2>
      <p class="kern-body">{words.decided(decision.title, decision.decidedBy, formatMoment(decision.decidedAt, locale))}</p>
      {decision.documentKey === null ? (
        <Alert kind="info" level={3} title={texts.status.deciding}><p class="kern-body">{words.decisionPending}</p></Alert>
      ) : (
        <p class="kern-body"><TextLink href={paths.document(caseId, 'bescheid')} icon="download">{words.decisionFile}</TextLink></p>
      )}
      {toPost ? (
        <Alert kind="warning" level={3} title={words.toPost}>
          <p class="kern-body">{decision.providedAt === null ? words.toPostNoAccount : words.toPostText}</p>
          <Form action={paths.post(caseId)}>
            <DateField name="postedOn" label={words.postedOn} value={datePartsOf(today)} error={postError} required />
            <Button variant="secondary">{words.postButton}</Button>
          </Form>
        </Alert>
      ) : null}
      <SummaryList
        rows={[
          { key: decision.channel === 'post' ? words.copied : words.provided, value: moment(decision.providedAt) },
          { key: words.notified, value: moment(decision.notifiedAt) },
          { key: words.retrieved, value: moment(decision.retrievedAt) },
          ...(decision.postedOn === null ? [] : [{ key: words.postedOn, value: formatDay(decision.postedOn, locale) }]),
          ...(effect === undefined ? [] : [{ key: words.effect, value: effect.announcedOn === undefined ? effect.explanation[locale] : `${formatDay(effect.announcedOn, locale)} (${effect.source})` }]),
          ...(effect?.objection === undefined ? [] : [{ key: words.objection, value: `${formatDay(effect.objection.endsOn, locale)} (${effect.objection.source})` }]),
        ]}
      />
    </section>
  );
}
