-- What people searched for, so that no name, phone number or birth date stands in a URL.
create table kept_search (
    id          uuid        primary key,
    person_id   uuid        not null,
    text        text        not null,
    searched_at timestamptz not null
);

create index kept_search_by_time on kept_search (searched_at);
