-- What lies on the officers' desks: vouchers in every step of their life, funds, the places of money, and sealed names.

create table desk_step (
  position bigint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  voucher char(32) character set ascii collate ascii_bin not null,
  step enum('SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN', 'POSTED', 'REVERSED') not null,
  recorded_at bigint not null,
  acted_by char(32) character set ascii collate ascii_bin not null,
  content_hash char(64) character set ascii collate ascii_bin null,
  kind enum('PT', 'PC', 'BC', 'UNC', 'CT', 'KT') null,
  total bigint null,
  purpose varchar(20) character set ascii collate ascii_bin null,
  document_on date null,
  occurred_on date null,
  counterparty char(32) character set ascii collate ascii_bin null,
  number varchar(24) character set ascii collate ascii_bin null,
  primary key (position),
  key desk_by_voucher (unit, voucher, position),
  key desk_by_step (unit, step, position)
);

create table desk_place (
  position bigint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  place varchar(40) character set ascii collate ascii_bin not null,
  kind enum('CASH', 'BANK') not null,
  name varchar(2000) null,
  on_date date not null,
  primary key (position),
  key desk_by_place (unit, place)
);

create table desk_fund (
  position bigint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  fund varchar(40) character set ascii collate ascii_bin not null,
  what enum('OPENED', 'CLOSED') not null,
  kind enum('ORDINARY', 'OWN', 'PASS_THROUGH', 'REVOLVING') null,
  name varchar(2000) null,
  owner varchar(1000) null,
  document varchar(1000) null,
  on_date date not null,
  primary key (position),
  key desk_by_fund (unit, fund)
);

create table desk_name (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  person char(32) character set ascii collate ascii_bin not null,
  field varchar(100) character set ascii collate ascii_bin not null,
  key_id char(32) character set ascii collate ascii_bin not null,
  cipher varchar(4000) character set ascii collate ascii_bin not null,
  primary key (position, line),
  key desk_by_person (person, position)
);
