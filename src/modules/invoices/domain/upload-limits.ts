/** What one check takes: as the portals of Bund and Länder do for an upload (15 MB). */
export const uploadLimits = { maxBytes: 15 * 1024 * 1024, maxFiles: 20, keep: 'memory' } as const;
