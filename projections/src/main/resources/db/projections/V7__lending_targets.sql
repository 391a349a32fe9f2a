-- Loans, members' money in revolving funds and projects of the national employment fund; and targets: facts as they are stored.

create table lending_fact (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  topic enum('LOAN', 'DEPOSIT', 'EMPLOYMENT') not null,
  subject varchar(140) character set ascii collate ascii_bin not null,
  name varchar(60) character set ascii collate ascii_bin not null,
  revision smallint not null,
  facts text character set utf8mb4 collate utf8mb4_bin not null,
  primary key (position, line),
  key lending_by_unit (unit, topic, position),
  key lending_by_subject (subject, position)
);

create table target_fact (
  position bigint not null,
  line smallint not null,
  unit varchar(40) character set ascii collate ascii_bin not null,
  subject varchar(40) character set ascii collate ascii_bin not null,
  name varchar(60) character set ascii collate ascii_bin not null,
  revision smallint not null,
  facts text character set utf8mb4 collate utf8mb4_bin not null,
  primary key (position, line),
  key target_by_unit (unit, position),
  key target_by_subject (subject, position)
);
