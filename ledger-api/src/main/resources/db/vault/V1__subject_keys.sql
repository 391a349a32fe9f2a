create table subject_key (
  subject    varchar(120)   not null,
  id         char(32)       not null,
  wrapped    varbinary(512) not null,
  made_at    datetime(6)    not null default current_timestamp(6),
  primary key (subject),
  unique key subject_key_id (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Without it, a key id that never was could not be told from one that was destroyed.
create table destroyed_key (
  id           char(32)     not null,
  subject      varchar(120) not null,
  destroyed_at datetime(6)  not null default current_timestamp(6),
  primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
