import { DataTable, Heading, Tabs } from '#ui/components';
import { DeskLayout } from '#ui/layout';
import { useGalleryWords } from './use-gallery-words.ts';

/** The staff's frame with a list, for the gallery. */
export function GalleryDeskPage() {
  const w = useGalleryWords();
  const rows = w.services.map((service, index) => ({ id: String(index), name: service.title }));
  return (
    <DeskLayout title={w.desk} active="cases" nav={[{ key: 'cases', href: '/arbeitsplatz', label: w.desk, count: 3 }, { key: 'team', href: '/arbeitsplatz/team', label: 'Team' }]} breadcrumbs={[{ label: w.desk }]}>
      <Heading level={1}>{w.desk}</Heading>
      <Tabs label={w.tabs} tabs={w.options.map((label, index) => ({ href: `/t${index}`, label, current: index === 0 }))} />
      <DataTable caption={w.table} columns={[{ key: 'name', label: w.publicService, cell: (row: typeof rows[number]) => row.name }]} rows={rows} rowKey={(row) => row.id} />
    </DeskLayout>
  );
}
