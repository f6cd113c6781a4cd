import { z } from 'zod';

/** A text in German and English, neither of them empty. */
export const localTextSchema = z.strictObject({ de: z.string().trim().min(1), en: z.string().trim().min(1) }).readonly();
