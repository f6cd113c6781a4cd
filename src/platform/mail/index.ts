export { createMail, type Mail, type MailMessage } from './mail.ts';
