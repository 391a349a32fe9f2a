-- What people read, filled from the log. To change a table or a fold, change this script (and the number below):
-- every database that has another one drops its views and fills them again.
-- folds: 2

create table view_token (
  view varchar(40) character set ascii collate ascii_bin not null,
  position bigint not null,
  event_hash binary(32) not null,
  applied bigint not null,
  running_hash binary(32) not null,
  state enum('LIVE', 'REBUILDING', 'STOPPED') not null,
  said varchar(400) null,
  rebuild_asked tinyint not null default 0,
  primary key (view)
);

create table view_watch (
  view varchar(40) character set ascii collate ascii_bin not null,
  agreed_position bigint not null,
  agreed_hash binary(32) not null,
  agreed_at bigint not null,
  swept_position bigint not null,
  disagreement varchar(600) null,
  primary key (view)
);

create table parked (
  view varchar(40) character set ascii collate ascii_bin not null,
  position bigint not null,
  code varchar(60) character set ascii collate ascii_bin not null,
  what varchar(400) not null,
  primary key (view, position)
);

create table view_build (
  view varchar(40) character set ascii collate ascii_bin not null,
  owner char(36) character set ascii collate ascii_bin not null,
  position bigint not null,
  event_hash binary(32) not null,
  applied bigint not null,
  running_hash binary(32) not null,
  primary key (view)
);

create table posting (
  position bigint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  voucher char(32) character set ascii collate ascii_bin not null,
  kind enum('PT', 'PC', 'BC', 'UNC', 'CT', 'KT') not null,
  serial int not null,
  number varchar(24) character set ascii collate ascii_bin not null,
  document_on date not null,
  occurred_on date not null,
  concerns_on date not null,
  recorded_at bigint not null,
  total bigint not null,
  purpose varchar(20) character set ascii collate ascii_bin not null,
  topic varchar(120) null,
  ref varchar(40) character set ascii collate ascii_bin null,
  count int not null,
  source varchar(80) null,
  reverses char(32) character set ascii collate ascii_bin null,
  corrects char(32) character set ascii collate ascii_bin null,
  maker char(32) character set ascii collate ascii_bin not null,
  approver char(32) character set ascii collate ascii_bin null,
  counterparty char(32) character set ascii collate ascii_bin null,
  invented tinyint not null,
  hash binary(32) not null,
  primary key (position),
  key by_voucher (voucher),
  key by_purpose (unit, purpose, occurred_on),
  key by_day (occurred_on),
  key by_reversed (reverses),
  key by_corrected (corrects)
);

create table entry (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  fund varchar(40) character set ascii collate ascii_bin not null,
  account varchar(80) character set ascii collate ascii_bin not null,
  amount bigint not null,
  section varchar(40) character set ascii collate ascii_bin null,
  occurred_on date not null,
  concerns_on date not null,
  invented tinyint not null,
  primary key (position, line),
  key by_account (unit, account, occurred_on, concerns_on, fund, amount, invented)
);

-- sums of the entries, kept by the feed; both days are the first of their month
create table unit_month (
  unit varchar(40) character set ascii collate ascii_bin not null,
  occurred_on date not null,
  concerns_on date not null,
  income bigint not null,
  expense bigint not null,
  held bigint not null,
  payable_up bigint not null,
  invented int not null,
  entries int not null,
  primary key (unit, occurred_on, concerns_on)
);

create table fact (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  what varchar(40) character set ascii collate ascii_bin not null,
  on_date date not null,
  recorded_at bigint not null,
  subject varchar(40) character set ascii collate ascii_bin not null,
  topic varchar(40) character set ascii collate ascii_bin null,
  whom varchar(20) character set ascii collate ascii_bin null,
  fund varchar(40) character set ascii collate ascii_bin null,
  amount bigint null,
  count int not null,
  section varchar(40) character set ascii collate ascii_bin null,
  origin varchar(40) character set ascii collate ascii_bin null,
  title varchar(2000) null,
  owner varchar(1000) null,
  document varchar(1000) null,
  voucher char(32) character set ascii collate ascii_bin null,
  person char(32) character set ascii collate ascii_bin null,
  acted_by char(32) character set ascii collate ascii_bin null,
  closes_on date null,
  details tinyint not null,
  invented tinyint not null,
  hash binary(32) not null,
  primary key (position, line),
  key by_kind (unit, what, on_date),
  key by_subject (subject, position)
);

create table inspection (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  inspection char(32) character set ascii collate ascii_bin not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  scope varchar(20) character set ascii collate ascii_bin not null,
  target varchar(20) character set ascii collate ascii_bin not null,
  about varchar(2000) null,
  state varchar(20) character set ascii collate ascii_bin not null,
  result varchar(30) character set ascii collate ascii_bin not null,
  on_date date not null,
  recorded_at bigint not null,
  acted_by char(32) character set ascii collate ascii_bin null,
  invented tinyint not null,
  hash binary(32) not null,
  primary key (position, line),
  key by_inspection (unit, inspection, position)
);

create table organisation_fact (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  what varchar(30) character set ascii collate ascii_bin not null,
  on_date date null,
  until_date date null,
  recorded_at bigint not null,
  subject varchar(80) character set ascii collate ascii_bin not null,
  name varchar(2000) null,
  detail varchar(60) character set ascii collate ascii_bin null,
  other varchar(80) character set ascii collate ascii_bin null,
  document varchar(1000) null,
  acted_by char(32) character set ascii collate ascii_bin null,
  hash binary(32) not null,
  primary key (position, line),
  key by_unit (unit, what),
  key by_what (what, subject)
);

create table person (
  position bigint not null,
  line int not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  person char(32) character set ascii collate ascii_bin not null,
  sealed_for varchar(80) character set ascii collate ascii_bin not null,
  key_id varchar(80) character set ascii collate ascii_bin not null,
  field varchar(120) character set ascii collate ascii_bin not null,
  cipher text character set ascii collate ascii_bin not null,
  primary key (position, line),
  key by_person (person)
);

create table voucher_step (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  voucher char(32) character set ascii collate ascii_bin not null,
  step varchar(20) character set ascii collate ascii_bin not null,
  recorded_at bigint not null,
  acted_by char(32) character set ascii collate ascii_bin not null,
  office varchar(30) character set ascii collate ascii_bin null,
  kind varchar(4) character set ascii collate ascii_bin null,
  document_on date null,
  occurred_on date null,
  total bigint null,
  funds varchar(1000) character set ascii collate ascii_bin null,
  purpose varchar(20) character set ascii collate ascii_bin null,
  topic varchar(120) null,
  ref varchar(40) character set ascii collate ascii_bin null,
  reverses char(32) character set ascii collate ascii_bin null,
  corrects char(32) character set ascii collate ascii_bin null,
  number varchar(24) character set ascii collate ascii_bin null,
  content_hash char(64) character set ascii collate ascii_bin null,
  reversal char(32) character set ascii collate ascii_bin null,
  invented tinyint not null,
  hash binary(32) not null,
  primary key (position, line),
  key by_voucher (voucher, position),
  key by_step (unit, step, position)
);

create table import_part (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  file char(32) character set ascii collate ascii_bin not null,
  first_txn int not null,
  last_txn int not null,
  vouchers int not null,
  recorded_at bigint not null,
  primary key (position, line),
  key by_file (file, unit)
);

create table chain_agreement (
  id tinyint not null,
  position bigint not null,
  root binary(32) not null,
  verified_at bigint not null,
  disagreement varchar(600) null,
  primary key (id)
);
