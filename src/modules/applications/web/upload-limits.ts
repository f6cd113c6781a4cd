/** Limits of one request with files; what a question takes is checked again by its own limits. */
export const uploadLimits = { maxBytes: 15 * 1024 * 1024, maxFiles: 10 } as const;
