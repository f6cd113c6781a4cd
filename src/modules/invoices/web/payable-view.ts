import type { ReadPayable } from '../usecases/read-payable.ts';
import type { ShownInvoice } from '../usecases/show-invoice.ts';
import type { DeskFrameProps } from './desk-frame.tsx';

/** What the screen of one invoice is made of. */
export interface PayableView extends DeskFrameProps {
  readonly found: ReadPayable;
  readonly shown: ShownInvoice | undefined;
  readonly staffId: string;
  readonly today: string;
  readonly retentionYears: number;
}
