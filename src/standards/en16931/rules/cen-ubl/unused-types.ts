/** UBL-DT: attributes of codes, identifiers and texts that an invoice under EN 16931 does not use, wherever they stand. */
export const unusedTypes = `
08 //@schemeName
09 //@schemeAgencyName
10 //@schemeDataURI
11 //@schemeURI
12 //@format
13 //@unitCodeListIdentifier
14 //@unitCodeListAgencyIdentifier
15 //@unitCodeListAgencyName
16 //@listAgencyName
17 //@listName
19 //@languageID
20 //@listURI
21 //@listSchemeURI
22 //@languageLocaleID
23 //@uri
24 //@currencyCodeListVersionID
25 //@characterSetCode
26 //@encodingCode
27 //@schemeAgencyID
28 //@listAgencyID
`;
