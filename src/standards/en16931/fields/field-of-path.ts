import { ciiFields } from './cii-fields.ts';
import { ublFields } from './ubl-fields.ts';

/**
 * The field of EN 16931 at a place of the source, e.g. `BT-131` for `/ubl:Invoice/cac:InvoiceLine[2]/cbc:LineExtensionAmount`.
 * Looks up the longest known end of the path; a place that is no field gives the nearest one above it.
 */
export function fieldOfPath(path: string): string | undefined {
  const [root = '', ...steps] = path.replaceAll(/\[\d+\]/g, '').replace('/cac:CreditNoteLine', '/cac:InvoiceLine').replace('cbc:CreditedQuantity', 'cbc:InvoicedQuantity').split('/').filter((step) => step !== '');
  const ubl = root.startsWith('ubl:') || root.startsWith('cn:');
  for (let end = steps.length; end > 0; end -= 1) {
    // In UBL a path counts from the root; in CII the same party stands at several depths, so any known end will do.
    for (let start = 0; start < (ubl ? 1 : end); start += 1) {
      const field = (ubl ? ublFields : ciiFields)[steps.slice(start, end).join('/')];
      if (field !== undefined) return field;
    }
  }
  return undefined;
}
