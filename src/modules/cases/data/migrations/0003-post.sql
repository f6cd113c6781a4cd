-- How a decision reaches its addressee; null until it is provided.
alter table cases.decision add column channel text check (channel in ('mailbox', 'post'));
alter table cases.decision add column posted_on date;
alter table cases.decision add column posted_by text;
-- What still has to be printed and posted, for the work list.
alter table cases.case_file add column to_post boolean not null default false;
create index case_file_to_post on cases.case_file (tenant_id) where to_post;
