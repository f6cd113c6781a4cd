import type { Texts } from './de.ts';

export const en: Texts = {
  title: 'Mailbox',
  lead: 'Everything the offices write to you is here: decisions, questions and notices.',
  empty: { title: 'Your mailbox is empty', text: 'As soon as an office writes to you, you will find the message here. If you gave an e-mail address, we will let you know.' },
  columns: { subject: 'Subject', sender: 'Sender', provided: 'Received on', state: 'State' },
  unread: 'New',
  read: 'Read',
  caption: 'Messages, newest first',
  back: 'Back to the mailbox',
  sender: 'Sender',
  provided: 'Placed in your mailbox',
  notified: 'E-mail notice sent',
  retrieved: 'First opened by you',
  never: 'not yet',
  documents: 'Documents',
  download: (filename) => `Download ${filename}`,
  effect: { title: 'When the decision takes effect', announced: 'Deemed announced on', objection: 'You can object until', source: 'Legal basis' },
  copy: { title: 'Copy for information', text: 'You get the decision itself by letter. The periods named in the decision begin only with that letter.' },
  application: 'Go to the application',
  kinds: { decision: 'Decision', question: 'Question', notice: 'Notice', payment: 'Payment' },
  notice: {
    subject: 'New message in your mailbox',
    text: (link) =>
      `Hello,\n\nthere is a new message in your mailbox at Gemeinsam.\nTo protect your data, this e-mail does not say what it is about.\n\nPlease sign in and read the message there:\n${link}\n\nWhere it is a decision, periods may run even if you do not open the message.\n\nThis e-mail was sent automatically. Please do not reply.\n`,
  },
  refusals: { messageNotFound: 'There is no such message in your mailbox. Perhaps you are signed in with another account.' },
};
