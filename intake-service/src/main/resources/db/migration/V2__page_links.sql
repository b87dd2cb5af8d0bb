-- Links to the patient's and the referrer's page. Only a hash of the secret token is kept.
create table page_link (
    token_sha256 text     primary key,
    referral_id  uuid     not null,
    audience     text     not null,
    wrong_tries  smallint not null default 0
);
