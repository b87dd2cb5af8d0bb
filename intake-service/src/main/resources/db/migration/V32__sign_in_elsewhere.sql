-- Who is on the way to the identity provider and back. Of what the browser shows only hashes are kept.
create table sign_in_request (
    state_sha256   text        primary key,
    visitor_sha256 text        not null,
    nonce          text        not null,
    code_verifier  text        not null,
    target         text,
    began_at       timestamptz not null
);
