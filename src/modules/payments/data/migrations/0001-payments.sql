create schema payments;

create table payments.claim (
  tenant_id uuid not null,
  id uuid not null,
  creditor_key text not null check (creditor_key ~ '^(\d{5}|\d{8}|\d{9}|\d{12})$'),
  creditor_name text not null,
  creditor_iban text not null,
  creditor_bic text,
  kassenzeichen text not null check (kassenzeichen ~ '^\d{14}$'),
  application_id uuid not null,
  case_id uuid,
  -- Address for the hand-over to the payer; no row of the account is shared.
  payer_account_id uuid,
  subject text not null,
  lines jsonb not null,
  total_cents bigint not null check (total_cents > 0),
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'paid', 'cancelled')),
  opened_at timestamptz not null,
  paid_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, kassenzeichen)
);
create index claim_newest on payments.claim (tenant_id, opened_at desc, id desc);
create index claim_case on payments.claim (tenant_id, case_id);
select platform.protect('payments.claim', 'tenant');

create table payments.attempt (
  tenant_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  request_id uuid not null,
  cents bigint not null check (cents > 0),
  locale text not null check (locale in ('de', 'en')),
  state text not null default 'STARTING' check (state in ('STARTING', 'INITIAL', 'PAYED', 'FAILED', 'CANCELED', 'ABANDONED')),
  provider_transaction_id text,
  pay_url text,
  method text,
  asked_count int not null default 0,
  started_at timestamptz not null,
  asked_at timestamptz,
  settled_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, request_id),
  unique (tenant_id, provider_transaction_id),
  foreign key (tenant_id, claim_id) references payments.claim (tenant_id, id) on delete cascade
);
create index attempt_claim on payments.attempt (tenant_id, claim_id, started_at);
select platform.protect('payments.attempt', 'tenant');

create table payments.booking (
  tenant_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  source text not null check (source in ('online', 'transfer')),
  -- The provider's transaction or the line of the bank statement: the same money has the same key, so nothing counts twice.
  source_key text not null,
  cents bigint not null check (cents > 0),
  value_on date not null,
  booked_at timestamptz not null,
  booked_by text,
  primary key (tenant_id, id),
  unique (tenant_id, source_key),
  foreign key (tenant_id, claim_id) references payments.claim (tenant_id, id) on delete cascade
);
create index booking_claim on payments.booking (tenant_id, claim_id);
select platform.protect('payments.booking', 'tenant');
-- A ledger is only added to; a mistake is corrected by a further claim or a refund outside.
revoke update, delete on payments.booking from gemeinsam_app;

create table payments.payer_view (
  account_id uuid not null,
  claim_id uuid not null,
  tenant_id uuid not null,
  application_id uuid not null,
  creditor_name text not null,
  creditor_iban text not null,
  creditor_bic text,
  kassenzeichen text not null,
  subject text not null,
  lines jsonb not null,
  total_cents bigint not null,
  paid_cents bigint not null,
  due_on date not null,
  state text not null check (state in ('open', 'paid', 'cancelled')),
  opened_at timestamptz not null,
  paid_at timestamptz,
  checkout_state text not null default 'none'
    check (checkout_state in ('none', 'requested', 'ready', 'failed', 'canceled', 'abandoned', 'unavailable')),
  checkout_id uuid,
  checkout_at timestamptz,
  pay_url text,
  returned_at timestamptz,
  primary key (account_id, claim_id)
);
select platform.protect('payments.payer_view', 'account');
