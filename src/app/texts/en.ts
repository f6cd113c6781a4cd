import type { Texts } from './de.ts';

export const en: Texts = {
  errors: {
    notFound: { title: 'This page does not exist', text: 'Perhaps the address has changed. The search will take you to the service you need.' },
    signInFirst: { title: 'Please sign in', text: 'This page is personal. You are not signed in, or your session ended after a longer pause. What you saved is still there.' },
    notYourRole: { title: 'You are not authorised to do this', text: 'Your role does not allow this step. The platform administrator of your office can change that.' },
    identityNeeded: { title: 'Please prove your identity', text: 'This service requires proof that it is really you. You can provide it in your account under “Prove identity”.' },
    formExpired: { title: 'The form has expired', text: 'Your input was not accepted. Please go back, reload the page and send the form again.' },
    invalid: { title: 'This input does not fit', text: 'The request contains a value we cannot read. Nothing was changed.' },
    malformed: { title: 'We cannot read this request', text: 'Nothing was changed.' },
    tooLarge: { title: 'That is too large', text: 'The data you sent is larger than allowed. Nothing was changed. Please reduce the file or shorten the text.' },
    tooManyRequests: { title: 'Too many attempts', text: 'Please wait a minute and try again.' },
    outage: { title: 'We will be right back', text: 'The platform cannot reach its database at the moment. Whatever was confirmed is safe. Please try again in a minute.' },
    fault: { title: 'That did not work', text: 'The mistake is ours. Nothing was saved half-way. Please try again.' },
  },
  refusal: 'This is not possible',
  reference: 'If you contact us, please give this number:',
  home: 'Go to the start page',
  signIn: 'Sign in',
  askBack: {
    subject: 'A question about your application',
    body: (message, dueOn) => `${message}\nPlease reply by ${dueOn}. You will only see and change the answers in question.`,
    action: 'Answer the question',
  },
  decision: {
    subject: (subject) => subject,
    body: (reference, electronic) =>
      `Your application with the number ${reference} has been decided. ${electronic ? 'The decision is attached to this message. Please note the deadlines it states.' : 'You will get the decision by letter; a copy is attached to this message.'}`,
    pay: (amount) => `Pay the fee (${amount})`,
  },
  payment: {
    paidSubject: 'Your payment has arrived',
    paidBody: (amount, reference) => `We have received your payment of ${amount} for application ${reference}. Thank you.`,
  },
  undelivered: {
    title: 'Deliveries',
    lead: 'Messages between the rooms of the platform that did not arrive after many attempts. Nothing is lost; later messages of the same case wait behind them.',
    empty: 'Everything has been delivered.',
    caption: 'Undelivered messages, oldest first',
    columns: { name: 'Message', said: 'Since', attempts: 'Attempts', error: 'Last error', retry: 'Retry' },
    retry: 'Deliver again',
  },
  nav: { cases: 'Cases', invoices: 'Invoices', invoicePayments: 'Pay invoices', kasse: 'Payments', team: 'Team', audit: 'Audit trail', undelivered: 'Deliveries', security: 'My access' },
  bookingText: 'Fee',
};
