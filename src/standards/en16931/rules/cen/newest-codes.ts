import { addressSchemes } from '../code-lists/address-schemes.ts';
import { creditNoteTypes } from '../code-lists/credit-note-types.ts';
import { currencies } from '../code-lists/currencies.ts';
import { identifierSchemes } from '../code-lists/identifier-schemes.ts';
import { invoiceTypes } from '../code-lists/invoice-types.ts';
import type { CodeLists } from './code-lists.ts';

/** As of CEN 1.3.16. */
export const newestCodes: CodeLists = { currencies, identifierSchemes, addressSchemes, invoiceTypes, creditNoteTypes };
