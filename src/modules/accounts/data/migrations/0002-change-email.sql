-- A new address waits here until its code has been typed in; until then the old one holds.
alter table accounts.account add column pending_email text;
alter table accounts.challenge drop constraint challenge_purpose_check;
alter table accounts.challenge add constraint challenge_purpose_check check (purpose in ('confirm', 'signIn', 'reset', 'changeEmail'));
