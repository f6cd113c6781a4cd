-- The desk: what an administration works on. How invoices come in stands in 0001.
create schema if not exists invoices;

create table invoices.payable (
  tenant_id uuid not null,
  id uuid not null,
  received_at timestamptz not null,
  delivered_at timestamptz not null,
  channel text not null check (channel in ('upload', 'api', 'mail', 'peppol', 'form')),
  filename text not null,
  -- The original as it came, unaltered; its key is its SHA-256.
  file_key text not null check (file_key ~ '^[0-9a-f]{64}$'),
  file_type text not null check (file_type in ('application/xml', 'application/pdf')),
  bytes int not null check (bytes > 0),
  -- The XML out of a PDF; null where the original is the XML.
  xml_key text check (xml_key ~ '^[0-9a-f]{64}$'),
  syntax text not null check (syntax in ('ubl', 'cii')),
  scenario text not null,
  rule_versions text[] not null,
  report jsonb not null,
  leitweg_id text not null,
  number text not null,
  type_code text not null,
  credit_note boolean not null,
  issued_on date,
  due_on date,
  currency text not null,
  net_cents bigint,
  tax_cents bigint,
  gross_cents bigint not null,
  payable_cents bigint not null,
  seller_name text not null,
  seller_key text not null,
  seller_iban text,
  seller_bic text,
  account_name text,
  remittance text,
  order_reference text,
  contract_reference text,
  -- The discount that ends first.
  discount_on date,
  discount_cents bigint,
  duplicate_of uuid,
  status text not null default 'delivered' check (status in ('delivered', 'inWork', 'approved', 'ordered', 'paid', 'rejected')),
  version int not null default 1,
  assignee_id uuid,
  assignee_name text,
  cost_account text,
  booking_text text,
  approved_at timestamptz,
  rejected_at timestamptz,
  clarification_code text,
  rejection_text text,
  paid_on date,
  paid_cents bigint,
  primary key (tenant_id, id),
  check (status <> 'rejected' or (clarification_code is not null and rejection_text is not null))
);
create index payable_due on invoices.payable (tenant_id, status, due_on, id);
create index payable_seller on invoices.payable (tenant_id, seller_key, number);
create index payable_file on invoices.payable (tenant_id, file_key);
select platform.protect('invoices.payable', 'tenant');
select platform.hold_files('invoices.payable', 'tenant_id', 'file_key');

-- The XML out of a PDF is a file of its own.
create table invoices.payable_xml (
  tenant_id uuid not null,
  id uuid not null,
  key text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references invoices.payable (tenant_id, id) on delete cascade
);
select platform.protect('invoices.payable_xml', 'tenant');
select platform.hold_files('invoices.payable_xml', 'tenant_id', 'key');

-- Two people, two confirmations: the second index is the rule itself.
create table invoices.confirmation (
  tenant_id uuid not null,
  payable_id uuid not null,
  kind text not null check (kind in ('factual', 'arithmetic')),
  staff_id uuid not null,
  staff_name text not null,
  release boolean not null,
  at timestamptz not null,
  primary key (tenant_id, payable_id, kind),
  constraint two_people unique (tenant_id, payable_id, staff_id),
  foreign key (tenant_id, payable_id) references invoices.payable (tenant_id, id) on delete cascade
);
select platform.protect('invoices.confirmation', 'tenant');

create table invoices.payable_entry (
  tenant_id uuid not null,
  id uuid not null,
  payable_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('delivered', 'taken', 'confirmed', 'withdrawn', 'booked', 'approved', 'ordered', 'released', 'paid', 'rejected', 'noted')),
  who text,
  note text,
  primary key (tenant_id, id),
  foreign key (tenant_id, payable_id) references invoices.payable (tenant_id, id) on delete cascade
);
create index payable_entry_payable on invoices.payable_entry (tenant_id, payable_id, at);
select platform.protect('invoices.payable_entry', 'tenant');
revoke update, delete on invoices.payable_entry from gemeinsam_app;

create table invoices.payment_run (
  tenant_id uuid not null,
  id uuid not null,
  reference text not null,
  created_at timestamptz not null,
  created_by text not null,
  debtor_name text not null,
  debtor_iban text not null,
  debtor_bic text,
  state text not null default 'open' check (state in ('open', 'exported', 'paid', 'cancelled')),
  exported_at timestamptz,
  exported_by text,
  primary key (tenant_id, id),
  unique (tenant_id, reference)
);
select platform.protect('invoices.payment_run', 'tenant');

create table invoices.payment_order (
  tenant_id uuid not null,
  run_id uuid not null,
  payable_id uuid not null,
  cents bigint not null check (cents > 0),
  execute_on date not null,
  with_discount boolean not null,
  -- False once its run is cancelled: only then may the invoice be ordered again.
  active boolean not null default true,
  primary key (tenant_id, run_id, payable_id),
  foreign key (tenant_id, run_id) references invoices.payment_run (tenant_id, id) on delete cascade,
  foreign key (tenant_id, payable_id) references invoices.payable (tenant_id, id) on delete cascade
);
create unique index payment_order_once on invoices.payment_order (tenant_id, payable_id) where active;
select platform.protect('invoices.payment_order', 'tenant');

create table invoices.desk_setting (
  tenant_id uuid primary key,
  debtor_name text,
  debtor_iban text,
  debtor_bic text,
  -- AO § 147 Abs. 3: eight years for vouchers; budget law of a Land may ask for ten.
  retention_years int not null default 10 check (retention_years in (8, 10))
);
select platform.protect('invoices.desk_setting', 'tenant');

-- Keys of finance systems: only the hash is kept.
create table invoices.finance_key (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  key_hash text not null,
  created_at timestamptz not null,
  created_by text not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, key_hash)
);
select platform.protect('invoices.finance_key', 'tenant');

-- What was refused on its way to this administration: for the overview, without the invoice.
create table invoices.refused_note (
  tenant_id uuid not null,
  id uuid not null,
  refused_at timestamptz not null,
  seller_name text,
  rules text[] not null,
  primary key (tenant_id, id)
);
create index refused_note_at on invoices.refused_note (tenant_id, refused_at);
select platform.protect('invoices.refused_note', 'tenant');
