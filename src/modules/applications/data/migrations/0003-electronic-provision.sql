-- Consent to the announcement in the mailbox (VwVfG § 41 Abs. 2a, AO § 122a Abs. 1, SGB X § 37 Abs. 2a); off unless the person gives it.
alter table applications.application add column electronic_provision boolean not null default false;
