import type { ComponentChildren } from 'preact';
import { useWords } from '../page/use-words.ts';

/** One column of a `DataTable`. */
export interface DataColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly numeric?: boolean | undefined;
  /** The cell that names the row; the first column unless one says so. */
  readonly rowHeader?: boolean | undefined;
  /** Address that sorts by this column, whole, with the present direction. */
  readonly sort?: { readonly href: string; readonly direction: 'ascending' | 'descending' | 'none' } | undefined;
}

/** Props of `DataTable`. */
export interface DataTableProps<Row> {
  readonly caption: string;
  /** Hides the caption from sight where a heading says the same. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Sentence shown instead of rows. */
  readonly empty?: string | undefined;
}

/** A table; on small screens every row becomes a card with the column names beside the values. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const words = useWords();
  const header = props.columns.find((column) => column.rowHeader)?.key ?? props.columns[0]?.key;
  if (props.rows.length === 0) return <p class="kern-body g-muted g-table-empty">{props.empty ?? words.table.empty}</p>;
  return (
    <table class="kern-table kern-table--small g-table" role="table">
      <caption class={props.captionHidden ? 'kern-sr-only' : 'kern-title kern-title--small'}>{props.caption}</caption>
      <thead class="kern-table__head" role="rowgroup">
        <tr class="kern-table__row" role="row">
          {props.columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" class={`kern-table__header${column.numeric ? ' kern-table__header--numeric' : ''}`} aria-sort={column.sort?.direction}>
              {column.sort === undefined ? column.label : <a class="kern-link kern-link--small kern-link--no-visited-state" href={column.sort.href}>{column.label}{column.sort.direction === 'none' ? null : <span aria-hidden="true">{column.sort.direction === 'ascending' ? '↑' : '↓'}</span>}</a>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body" role="rowgroup">
        {props.rows.map((row) => (
          <tr class="kern-table__row" role="row" key={props.rowKey(row)}>
            {props.columns.map((column) => {
              const look = `kern-table__cell${column.numeric ? ' kern-table__cell--numeric' : ''}`;
              const content = <><span class="g-table__label" aria-hidden="true">{column.label}</span><span class="g-table__value">{column.cell(row)}</span></>;
              return column.key === header
                ? <th key={column.key} role="rowheader" scope="row" class={look}>{content}</th>
                : <td key={column.key} role="cell" class={look}>{content}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
