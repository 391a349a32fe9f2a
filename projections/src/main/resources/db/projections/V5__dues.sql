-- Members of units as their facts are stored, and the entries of their dues: charged, paid, settled month by month, paid ahead.

create table member_fact (
  position bigint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  name varchar(60) character set ascii collate ascii_bin not null,
  revision smallint not null,
  facts mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  primary key (position),
  key member_fact_by_unit (unit, position)
);

create table dues_entry (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  member char(32) character set ascii collate ascii_bin not null,
  month char(7) character set ascii collate ascii_bin not null,
  section varchar(40) character set ascii collate ascii_bin null,
  what enum('ASSESSED', 'REASSESSED', 'COLLECTED', 'COLLECTION_REVERSED', 'REFUNDED', 'REFUND_REVERSED', 'PAY_UNKNOWN')
    not null,
  basis varchar(12) character set ascii collate ascii_bin null,
  standard bigint not null,
  excess bigint not null,
  amount bigint not null,
  amount_excess bigint not null,
  applied bigint not null,
  prepaid bigint not null,
  voucher char(32) character set ascii collate ascii_bin null,
  on_day date not null,
  recorded_at bigint not null,
  hash binary(32) not null,
  primary key (position, line),
  key dues_entry_by_unit (unit, month, position),
  key dues_entry_by_member (unit, member, position)
);
