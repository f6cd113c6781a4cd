create schema mailbox;

create table mailbox.message (
  account_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  -- Return address for the proof of provision; no row of the administration is shared.
  tenant_id uuid not null,
  kind text not null check (kind in ('decision', 'question', 'notice', 'payment')),
  sender text not null,
  subject text not null,
  body text not null,
  action_path text,
  action_label text,
  decision_id uuid,
  regime text,
  with_remedy boolean not null default false,
  provided_at timestamptz not null,
  notified_at timestamptz,
  retrieved_at timestamptz,
  primary key (account_id, id)
);
create index message_newest on mailbox.message (account_id, provided_at desc);
select platform.protect('mailbox.message', 'account');

create table mailbox.document (
  account_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  key text not null,
  filename text not null,
  bytes int not null,
  primary key (account_id, id),
  foreign key (account_id, message_id) references mailbox.message (account_id, id) on delete cascade
);
select platform.protect('mailbox.document', 'account');
