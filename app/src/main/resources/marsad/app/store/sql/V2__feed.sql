-- What is watched, and how it is. tried and read are ISO instants; failing is the first failure since the last success.
create table feed (
  address varchar(500) primary key,
  title text,
  etag text,
  modified text,
  tried varchar(32),
  read varchar(32),
  latest_item varchar(32),
  failing varchar(32),
  failures integer not null default 0,
  error text
);
create table fetched_link (
  address varchar(500) primary key,
  at varchar(32) not null
);
