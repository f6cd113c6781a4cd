-- People see where they are signed in and can end each session: by an id that opens nothing, and the kind of device, not the whole user agent.
alter table platform.session add column id uuid not null default gen_random_uuid();
alter table platform.session add column device text not null default '';
create unique index session_id on platform.session (id);
