/** Payment means codes (UNTDID 4461) used between the Dutch. */
export const dutchMeans: ReadonlySet<string> = new Set(['30', '48', '49', '57', '58', '59']);
