-- Runs once, when the server's folder is new: a database for each app, and a role of the same name that sees no other.
\set ON_ERROR_STOP on
\getenv hub_password HUB_DATABASE_PASSWORD
\getenv supervision_password SUPERVISION_DATABASE_PASSWORD
\getenv national_sandbox_password NATIONAL_SANDBOX_DATABASE_PASSWORD
\getenv regency_node_password REGENCY_NODE_DATABASE_PASSWORD

CREATE ROLE hub LOGIN PASSWORD :'hub_password';
CREATE ROLE supervision LOGIN PASSWORD :'supervision_password';
CREATE ROLE national_sandbox LOGIN PASSWORD :'national_sandbox_password';
CREATE ROLE regency_node LOGIN PASSWORD :'regency_node_password';

CREATE DATABASE hub OWNER hub;
CREATE DATABASE supervision OWNER supervision;
CREATE DATABASE national_sandbox OWNER national_sandbox;
CREATE DATABASE regency_node OWNER regency_node;

REVOKE ALL ON DATABASE hub, supervision, national_sandbox, regency_node FROM PUBLIC;
