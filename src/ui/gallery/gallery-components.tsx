import { Alert, Badge, Card, CardGrid, CopyField, DataTable, DefinitionCard, Details, DiffView, EmptyState, LinkButton, Pagination, PlaceCard, PrintButton, ProgressSteps, Prose, SummaryList, Tabs, TaskList, TextLink, Timeline } from '#ui/components';
import { useGalleryWords } from './use-gallery-words.ts';

/** Every component that is not a field, in every state. */
export function GalleryComponents() {
  const w = useGalleryWords();
  const rows = [
    { id: '1', name: w.dog, place: 'Stadtroda', amount: '60,00 €' },
    { id: '2', name: w.longLabel, place: 'Hummelshain', amount: '1.234,00 €' },
  ];
  const columns = [
    { key: 'name', label: w.publicService, cell: (row: typeof rows[number]) => <TextLink href="/leistungen">{row.name}</TextLink> },
    { key: 'place', label: w.place, cell: (row: typeof rows[number]) => row.place },
    { key: 'state', label: w.state, cell: () => <Badge kind="info">{w.options[0]}</Badge> },
    { key: 'amount', label: w.amount, numeric: true, cell: (row: typeof rows[number]) => row.amount },
  ];
  return (
    <section aria-labelledby="components">
      <h2 class="kern-heading-large" id="components">{w.components}</h2>
      {(['info', 'success', 'warning', 'danger'] as const).map((kind) => <Alert key={kind} kind={kind} title={w.alertTitle} level={3}><p class="kern-body">{w.longText}</p></Alert>)}
      <Alert title={w.longLabel} level={3} />
      <p><Badge>{w.options[0]}</Badge> <Badge kind="info">{w.options[1]}</Badge> <Badge kind="success">{w.options[2]}</Badge> <Badge kind="warning">{w.options[0]}</Badge> <Badge kind="danger">{w.options[1]}</Badge></p>
      <CardGrid label={w.components}>
        <Card title={w.dog} href="/leistungen/hund" icon="draft"><p class="kern-body">{w.why}</p></Card>
        <Card title={w.longLabel} href="/leistungen/lang" preline={w.publicService}><p class="kern-body">{w.longText}</p></Card>
        <Card title={w.alertTitle} footer={<LinkButton href="/konto" variant="secondary">{w.next}</LinkButton>} />
      </CardGrid>
      <ProgressSteps steps={w.steps} current={1} />
      <TaskList level={3} sections={[
        { title: w.tasks, items: [
          { title: w.name, href: '/a', status: 'done' },
          { title: w.birth, href: '/b', status: 'inProgress', hint: w.birthHint },
          { title: w.file, href: '/c', status: 'notStarted' },
          { title: w.longLabel, status: 'blocked' },
          { title: w.yesNo, status: 'notNeeded' },
        ] },
        { title: w.state, items: [{ title: w.next, status: 'blocked' }] },
      ]} />
      <SummaryList title={w.summary} level={3} rows={[
        { key: w.name, value: 'Ayşe Müller-Lüdenscheidt', changeHref: '/aendern/name' },
        { key: w.longLabel, value: w.longText, changeHref: '/aendern/lang' },
        { key: w.birth, value: '' },
      ]} />
      <DataTable caption={w.table} columns={columns} rows={rows} rowKey={(row) => row.id} />
      <DataTable caption={w.table} columns={columns} rows={[]} rowKey={(row) => row.id} />
      <Pagination page={5} pages={12} hrefFor={(page) => `?seite=${page}`} />
      <Tabs label={w.tabs} tabs={[{ href: '/t1', label: w.options[0] ?? '', current: true, count: 12 }, { href: '/t2', label: w.options[1] ?? '' }, { href: '/t3', label: w.options[2] ?? '', count: 0 }]} />
      <Timeline level={3} items={[
        { moment: '23.11.2026, 09:15', dateTime: '2026-11-23T09:15:00+01:00', title: w.timeline[0] ?? '', body: <p class="kern-body">{w.longText}</p> },
        { moment: '24.11.2026', title: w.timeline[1] ?? '', state: 'current' },
        { moment: '–', title: w.timeline[2] ?? '', state: 'open' },
      ]} />
      <PlaceCard level={3} legalEntity="Dobitschen" administration="Stadt Schmölln" address={['Markt 1', '04626 Schmölln']} phone="034491 76-0" email="info@example.org" hours={['Di 9–12 Uhr, 13–18 Uhr', 'Do 9–12 Uhr']} changeHref="/orte"><p class="kern-body">{w.longText}</p></PlaceCard>
      <DefinitionCard level={3} title={w.facts} rows={[{ key: w.amount, value: '8,00 €' }, { key: w.state, value: w.longLabel }]} />
      <Details summary={w.details}><p class="kern-body">{w.longText}</p></Details>
      <Details summary={w.longLabel} open><p class="kern-body">{w.why}</p></Details>
      <CopyField name="iban" label="IBAN" value="DE02 1203 0000 0000 2020 51" />
      <DiffView label={w.street} before="Am Kirchberg 4" after="Am Kirchberg 4a" />
      <DiffView label={w.place} before="" after="Stadtroda" />
      <EmptyState title={w.empty} icon="mail" level={3}><p class="kern-body">{w.emptyHint}</p><LinkButton href="/suche" variant="secondary">{w.search}</LinkButton></EmptyState>
      <p><PrintButton /></p>
      <Prose><h3>{w.alertTitle}</h3><p>{w.longText} <a href="#components">{w.details}</a></p><ul><li>{w.options[0]}</li><li>{w.options[1]}</li></ul></Prose>
    </section>
  );
}
