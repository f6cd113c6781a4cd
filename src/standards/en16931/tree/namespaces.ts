const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:';
const uncefact = 'urn:un:unece:uncefact:data:standard:';

/** The customary prefix of every namespace an invoice may use; elements are known by it whatever prefix the sender chose. */
export const namespaces: ReadonlyMap<string, string> = new Map([
  [`${ubl}Invoice-2`, 'ubl'],
  [`${ubl}CreditNote-2`, 'cn'],
  [`${ubl}CommonAggregateComponents-2`, 'cac'],
  [`${ubl}CommonBasicComponents-2`, 'cbc'],
  [`${ubl}CommonExtensionComponents-2`, 'ext'],
  [`${ubl}CommonSignatureComponents-2`, 'sig'],
  [`${ubl}SignatureAggregateComponents-2`, 'sac'],
  [`${ubl}SignatureBasicComponents-2`, 'sbc'],
  [`${uncefact}CrossIndustryInvoice:100`, 'rsm'],
  [`${uncefact}ReusableAggregateBusinessInformationEntity:100`, 'ram'],
  [`${uncefact}UnqualifiedDataType:100`, 'udt'],
  [`${uncefact}QualifiedDataType:100`, 'qdt'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'xsi'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);
