#!/usr/bin/env bash
# Runs once, at the first start of PostgreSQL: a database and a user of its own for each service and the registry.
set -euo pipefail
for name in intake triage notification registry; do
    psql --username postgres --dbname postgres -v ON_ERROR_STOP=1 -v name="$name" -v password="$DATABASE_PASSWORD" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
done
