/** Names no register holds but people type, as folded keys: English ones, and one of the past that many documents still bear. */
export const otherPlaceNames: ReadonlyMap<string, string> = new Map([
  ['cologne', 'koln'],
  ['munich', 'munchen'],
  ['nuremberg', 'nurnberg'],
  ['hanover', 'hannover'],
  ['brunswick', 'braunschweig'],
  ['constance', 'konstanz'],
  ['mayence', 'mainz'],
  ['treves', 'trier'],
  ['karl marx stadt', 'chemnitz'],
]);
