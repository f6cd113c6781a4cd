/** Addresses of the mailbox. */
export const paths = {
  mailbox: '/postfach',
  message: (id: string) => `/postfach/${id}`,
  document: (messageId: string, documentId: string) => `/postfach/${messageId}/dokument/${documentId}`,
} as const;
