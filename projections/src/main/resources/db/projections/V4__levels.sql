-- Contribution, money between levels and refunds: the facts of each thing as they are stored, for either end of a transfer.

create table level_fact (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  other varchar(40) character set ascii collate ascii_bin null,
  topic enum('CONTRIBUTION', 'SHARE', 'REMITTANCE', 'TRANSFER', 'REFUND') not null,
  subject varchar(140) character set ascii collate ascii_bin not null,
  name varchar(60) character set ascii collate ascii_bin not null,
  revision smallint not null,
  facts text character set utf8mb4 collate utf8mb4_bin not null,
  primary key (position, line),
  key level_by_unit (unit, topic, position),
  key level_by_other (other, topic, position),
  key level_by_subject (subject, position)
);
