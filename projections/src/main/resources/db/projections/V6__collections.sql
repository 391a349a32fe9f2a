-- Campaigns, gifts of things and the disaster levy: the facts of each as they are stored, and how many gave on each list.

create table collection_fact (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  topic enum('CAMPAIGN', 'IN_KIND', 'LEVY', 'GRANT') not null,
  subject varchar(140) character set ascii collate ascii_bin not null,
  name varchar(60) character set ascii collate ascii_bin not null,
  revision smallint not null,
  facts mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  primary key (position, line),
  key collection_by_unit (unit, topic, position)
);

create table collection_list (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  campaign char(32) character set ascii collate ascii_bin not null,
  voucher char(32) character set ascii collate ascii_bin not null,
  people int not null,
  nameless int not null,
  primary key (position, line),
  key collection_list_by_unit (unit, position)
);
