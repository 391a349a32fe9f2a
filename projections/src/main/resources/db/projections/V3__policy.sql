-- What happened to each dated rule; its facts as they are stored.

create table policy_fact (
  position bigint not null,
  line smallint not null,
  policy varchar(40) character set ascii collate ascii_bin not null,
  what enum('RECORDED', 'CONFIRMED') not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  unit varchar(40) character set ascii collate ascii_bin null,
  acted_by char(32) character set ascii collate ascii_bin null,
  recorded_at bigint not null,
  facts text character set utf8mb4 collate utf8mb4_bin not null,
  hash binary(32) not null,
  primary key (position, line),
  key policy_by_policy (policy)
);
