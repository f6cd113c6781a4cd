import { gunzipSync } from 'node:zlib';

import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';

import { untar } from './untar.ts';

/** libxml2 with the published schemas: another's judgement on the structure of an invoice. */
export interface SecondOpinion {
  /** Whether a file is well-formed and valid. */
  isValid(bytes: Uint8Array, syntax: 'invoice' | 'creditNote' | 'cii'): boolean;
}

/** Loads the schemas from their archive, into memory. */
export function openSecondOpinion(archive: Uint8Array): SecondOpinion {
  const files = new Map([...untar(gunzipSync(archive))].map(([name, bytes]) => [`mem://schemas/${name}`, bytes]));
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files)));
  const validator = (end: string) => {
    const [url, bytes] = [...files].find(([name]) => name.endsWith(end)) ?? [];
    if (url === undefined || bytes === undefined) throw new Error(`no schema ${end}`);
    return XsdValidator.fromDoc(XmlDocument.fromBuffer(bytes, { url }));
  };
  const validators = { invoice: validator('/UBL-Invoice-2.1.xsd'), creditNote: validator('/UBL-CreditNote-2.1.xsd'), cii: validator('/CrossIndustryInvoice_100pD16B.xsd') };
  return {
    isValid(bytes, syntax) {
      let document: XmlDocument | undefined;
      try {
        document = XmlDocument.fromBuffer(bytes);
        validators[syntax].validate(document);
        return true;
      } catch {
        return false;
      } finally {
        document?.dispose();
      }
    },
  };
}
