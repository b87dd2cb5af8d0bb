-- Filters of the worklist that somebody gave a name.
create table saved_view (
    person_id uuid not null,
    name      text not null,
    query     text not null,
    primary key (person_id, name)
);

-- Who took cases out of the system as a file. Nobody changes it later.
create table worklist_export (
    id          bigint      generated always as identity primary key,
    person_id   uuid        not null,
    person_name text        not null,
    exported_at timestamptz not null,
    query       text        not null,
    cases       int         not null
);

create trigger worklist_export_is_append_only
    before update or delete or truncate on worklist_export
    for each statement execute function refuse_to_rewrite_history();
