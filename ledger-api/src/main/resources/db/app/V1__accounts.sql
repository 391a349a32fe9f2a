create table account (
  username      varchar(60)  not null,
  password_hash varchar(200) not null,
  person        char(32)     not null,
  display_name  varchar(120) not null,
  unit          varchar(40)  not null,
  office        varchar(24)  not null,
  enabled       boolean      not null,
  epoch         int          not null comment 'raised with every change that must end what is signed in',
  primary key (username),
  key account_person (unit, person)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table api_token (
  id         char(16)     not null,
  mac        varbinary(80) not null,
  username   varchar(60)  not null,
  label      varchar(120) not null,
  read_only  boolean      not null,
  made_at    datetime(6)  not null,
  expires_on date         null,
  revoked_at datetime(6)  null,
  primary key (id),
  key api_token_username (username)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table signin_guess (
  username varchar(60) not null,
  hour     int         not null comment 'hours since 1970-01-01 UTC',
  guesses  int         not null,
  primary key (username, hour)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table setting (
  unit  varchar(40)   not null,
  name  varchar(60)   not null,
  value varchar(2000) not null,
  primary key (unit, name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table refusal (
  id       bigint       not null auto_increment,
  at       datetime(6)  not null,
  unit     varchar(40)  null,
  person   char(32)     null,
  method   varchar(8)   not null,
  path     varchar(200) not null comment 'as the program writes it, without what was asked',
  code     varchar(60)  not null,
  status   smallint     not null,
  pointers varchar(400) not null,
  primary key (id),
  key refusal_at (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table sensitive_read (
  id      bigint       not null auto_increment,
  at      datetime(6)  not null,
  unit    varchar(40)  not null,
  person  char(32)     not null,
  subject varchar(120) not null,
  field   varchar(100) not null,
  purpose varchar(40)  not null,
  primary key (id),
  key sensitive_read_subject (subject, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The account the program runs as may delete rows of this database; of these two tables nobody may.
create trigger refusal_stays before update on refusal for each row
  signal sqlstate '45000' set message_text = 'refusals are only added';
create trigger refusal_is_kept before delete on refusal for each row
  signal sqlstate '45000' set message_text = 'refusals are only added';
create trigger sensitive_read_stays before update on sensitive_read for each row
  signal sqlstate '45000' set message_text = 'reads are only added';
create trigger sensitive_read_is_kept before delete on sensitive_read for each row
  signal sqlstate '45000' set message_text = 'reads are only added';
