-- A decision somebody gets by post lies here as a copy: it sets no period running.
alter table mailbox.message add column for_information boolean not null default false;
