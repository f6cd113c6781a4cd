/** Payment means codes (UNTDID 4461) used between Danes. */
export const danishMeans: ReadonlySet<string> = new Set(['1', '10', '31', '42', '48', '49', '50', '58', '59', '93', '97']);
