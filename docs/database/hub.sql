create table category (
  code text not null,
  parent text,
  name text not null,
  valid_from date not null,
  valid_to date,
  constraint category_parent FOREIGN KEY (parent) REFERENCES category(code),
  constraint category_pkey PRIMARY KEY (code)
);

create table complaint (
  id text not null,
  version integer not null,
  hash text,
  tracking_id text,
  body jsonb not null,
  constraint complaint_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX complaint_tracking_id ON public.complaint USING btree (tracking_id);

create table conflict (
  id bigint not null,
  complaint_id text not null,
  version integer not null,
  field text not null,
  reason text not null,
  noted_at timestamp with time zone not null default now(),
  ruled_version integer,
  rule_id bigint,
  rule_tried_at timestamp with time zone,
  cause text not null,
  constraint conflict_entry UNIQUE (complaint_id, version),
  constraint conflict_pkey PRIMARY KEY (id)
);
CREATE INDEX conflict_open ON public.conflict USING btree (id) WHERE (ruled_version IS NULL);
CREATE INDEX conflict_rule_used ON public.conflict USING btree (rule_id) WHERE (rule_id IS NOT NULL);

create table conflict_rule (
  id bigint not null,
  field text not null,
  claimant text not null,
  owner text not null,
  constraint conflict_rule_case UNIQUE (field, claimant, owner),
  constraint conflict_rule_pkey PRIMARY KEY (id)
);

create table conflict_rule_version (
  rule_id bigint not null,
  version integer not null,
  outcome text not null,
  reason text not null,
  kept_by text not null,
  since timestamp with time zone not null default now(),
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  constraint conflict_rule_version_pkey PRIMARY KEY (rule_id, version),
  constraint conflict_rule_version_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES conflict_rule(id)
);

create table database_identity (
  identity text not null,
  constraint database_identity_pkey PRIMARY KEY (identity)
);

create table delivery_lane (
  destination text not null,
  cursor bigint not null default 0,
  sending_to bigint not null default 0,
  lease_holder text,
  leased_until timestamp with time zone,
  fence bigint not null,
  circuit text,
  last_error text,
  last_error_at timestamp with time zone,
  last_progress_at timestamp with time zone,
  constraint delivery_lane_pkey PRIMARY KEY (destination)
);

create table delivery_pending (
  destination text not null,
  "position" bigint not null,
  complaint_id text not null,
  state text not null,
  attempts integer not null,
  maybe_sent boolean not null,
  next_attempt_at timestamp with time zone not null,
  last_error text,
  constraint delivery_pending_destination_fkey FOREIGN KEY (destination) REFERENCES delivery_lane(destination),
  constraint delivery_pending_entry PRIMARY KEY (destination, "position"),
  constraint delivery_pending_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry_present("position")
);
CREATE INDEX delivery_pending_complaint ON public.delivery_pending USING btree (destination, complaint_id, "position");
CREATE INDEX delivery_pending_due ON public.delivery_pending USING btree (destination, next_attempt_at) WHERE (state = 'retrying'::text);

create table digest_answer (
  source text not null,
  request_id text not null,
  received_at timestamp with time zone not null default now(),
  answer json not null,
  constraint digest_answer_key PRIMARY KEY (source, request_id)
);

create table duplicate_event (
  source text not null,
  event_id text not null,
  reason text not null,
  constraint duplicate_event_event PRIMARY KEY (source, event_id)
);

create table expected_holding (
  participant text not null,
  complaint_id text not null,
  bucket text not null,
  version integer,
  known integer not null,
  said integer,
  digest text not null,
  leaf numeric(78,0) not null,
  constraint expected_holding_key PRIMARY KEY (participant, complaint_id)
);
CREATE INDEX expected_holding_bucket ON public.expected_holding USING btree (participant, bucket);

create table expected_holding_cursor (
  one boolean not null default true,
  "position" bigint not null,
  constraint expected_holding_cursor_one PRIMARY KEY (one),
  constraint expected_holding_cursor_one_check CHECK (one)
);

create table feed_cursor (
  feed text not null,
  cursor text,
  held_by text,
  held_until timestamp with time zone,
  constraint feed_cursor_pkey PRIMARY KEY (feed)
);

create table held_event (
  id bigint not null,
  source text not null,
  event_id text not null,
  complaint_id text not null,
  awaits text not null,
  event json not null,
  received_at_text text not null,
  constraint held_event_event UNIQUE (source, event_id),
  constraint held_event_pkey PRIMARY KEY (id)
);
CREATE INDEX held_event_complaint ON public.held_event USING btree (complaint_id);

create table ledger_entry_present (
  "position" bigint not null,
  complaint_id text not null,
  version integer not null,
  outcome text not null,
  source text not null,
  event_id text not null,
  received_at_text text not null,
  event json not null,
  data_digest text not null,
  previous_hash text,
  hash text not null,
  state json not null,
  recipients text[] not null,
  joined text[] not null,
  kept text not null default 'present'::text,
  constraint ledger_entry_event UNIQUE (source, event_id),
  constraint ledger_entry_pkey PRIMARY KEY ("position"),
  constraint ledger_entry_version UNIQUE (complaint_id, version)
);

create table ledger_year (
  year integer not null,
  retired_at timestamp with time zone,
  retired_by text,
  retired_entries integer,
  retired_sha256 text,
  constraint ledger_year_pkey PRIMARY KEY (year)
);

create table letter (
  id uuid not null,
  participant text not null,
  letter json not null,
  digest text not null,
  posted_at timestamp with time zone not null default now(),
  sends integer not null default 0,
  last_sent_at timestamp with time zone,
  next_send_at timestamp with time zone default now(),
  constraint letter_pkey PRIMARY KEY (id)
);
CREATE INDEX letter_due ON public.letter USING btree (next_send_at) WHERE (next_send_at IS NOT NULL);

create table letter_news (
  "position" bigint not null,
  letter_id uuid not null,
  kind text not null,
  event_id text,
  occurred_at timestamp with time zone not null,
  noted_at timestamp with time zone not null default clock_timestamp(),
  data json,
  constraint letter_news_event UNIQUE (letter_id, event_id),
  constraint letter_news_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES letter(id),
  constraint letter_news_pkey PRIMARY KEY ("position")
);
CREATE UNIQUE INDEX letter_news_once ON public.letter_news USING btree (letter_id, kind) WHERE (kind = ANY (ARRAY['sent'::text, 'received'::text]));

create table migrations (
  id integer not null default nextval('migrations_id_seq'::regclass),
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id)
);

create table national_outage (
  id integer not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  constraint national_outage_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX national_outage_open ON public.national_outage USING btree ((true)) WHERE (until_at IS NULL);

create table office (
  code text not null,
  participant text not null,
  name text not null,
  short_names text[] not null,
  constraint office_pkey PRIMARY KEY (code)
);
CREATE INDEX office_participant ON public.office USING btree (participant);

create table open_request (
  id text not null,
  participant text not null,
  request json not null,
  posted_at timestamp with time zone not null default now(),
  constraint open_request_pkey PRIMARY KEY (id)
);
CREATE INDEX open_request_participant ON public.open_request USING btree (participant, posted_at);

create table parked_given_up (
  parked_id bigint not null,
  reason text not null,
  given_up_by text not null,
  given_up_at timestamp with time zone not null default now(),
  constraint parked_given_up_pkey PRIMARY KEY (parked_id)
);

create table parked_record (
  id bigint not null,
  topic text not null,
  partition integer not null,
  record_offset text not null,
  received_at timestamp with time zone not null,
  source text,
  event_id text,
  complaint_id text,
  cause text not null,
  errors jsonb not null,
  record bytea not null,
  door text default 
CASE topic
    WHEN 'held'::text THEN (('lapor.in.'::text || source) || '.v1'::text)
    ELSE topic
END,
  digest bytea default sha256(record),
  constraint parked_record_pkey PRIMARY KEY (id),
  constraint parked_record_place UNIQUE (topic, partition, record_offset)
);
CREATE INDEX parked_record_digest ON public.parked_record USING btree (digest);
CREATE INDEX parked_record_event ON public.parked_record USING btree (source, event_id);

create table participant (
  code text not null,
  name text not null,
  kind text not null,
  time_zone text not null,
  delivery jsonb not null,
  sealed_secret text,
  public_key jsonb,
  last_heartbeat_at timestamp with time zone,
  last_signed_in_at timestamp with time zone,
  constraint participant_pkey PRIMARY KEY (code)
);

create table receipt (
  id bigint not null,
  run bigint not null,
  issued_at timestamp with time zone not null,
  payload jsonb not null,
  signed json not null,
  constraint receipt_pkey PRIMARY KEY (id),
  constraint receipt_run UNIQUE (run),
  constraint receipt_run_fkey FOREIGN KEY (run) REFERENCES reconciliation(id)
);

create table reconciliation (
  id bigint not null,
  state text not null default 'waiting'::text,
  asked_by text not null,
  night date,
  participants text[],
  rebuild boolean not null,
  asked_at timestamp with time zone not null default now(),
  as_of timestamp with time zone,
  ended_at timestamp with time zone,
  holder text,
  seen_at timestamp with time zone,
  constraint reconciliation_night UNIQUE (night),
  constraint reconciliation_pkey PRIMARY KEY (id)
);
CREATE INDEX reconciliation_open ON public.reconciliation USING btree (id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));

create table reconciliation_result (
  run bigint not null,
  participant text not null,
  state text not null,
  result jsonb not null,
  constraint reconciliation_result_key PRIMARY KEY (run, participant),
  constraint reconciliation_result_run_fkey FOREIGN KEY (run) REFERENCES reconciliation(id)
);

create table redrive_attempt (
  id bigint not null,
  run_id bigint not null,
  parked_id bigint not null,
  record_id bigint not null,
  written_at timestamp with time zone,
  parked_before bigint,
  source text,
  event_id text,
  outcome text,
  constraint redrive_attempt_message UNIQUE (run_id, parked_id),
  constraint redrive_attempt_pkey PRIMARY KEY (id),
  constraint redrive_attempt_run_id_fkey FOREIGN KEY (run_id) REFERENCES redrive_run(id)
);
CREATE INDEX redrive_attempt_awaited ON public.redrive_attempt USING btree (written_at) WHERE ((outcome IS NULL) OR (outcome = 'unanswered'::text));
CREATE INDEX redrive_attempt_parked ON public.redrive_attempt USING btree (parked_id);

create table redrive_run (
  id bigint not null,
  state text not null default 'running'::text,
  canary boolean not null,
  rate integer not null,
  filter jsonb not null,
  started_by text not null,
  started_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  constraint redrive_run_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX redrive_run_one_at_a_time ON public.redrive_run USING btree (state) WHERE (state = 'running'::text);

create table replay_entry (
  "position" bigint not null,
  complaint_id text not null,
  version integer not null,
  hash text not null,
  source text not null,
  event_id text not null,
  received_at_text text not null,
  public_event json not null,
  constraint replay_entry_pkey PRIMARY KEY ("position")
);

create table replay_event (
  source text not null,
  event_id text not null,
  received_at_text text not null,
  event json not null,
  constraint replay_event_event PRIMARY KEY (source, event_id, received_at_text)
);

create table reporter_identity (
  complaint_id text not null,
  sealed text not null,
  constraint reporter_identity_pkey PRIMARY KEY (complaint_id)
);

create table resend_request (
  complaint_id text not null,
  source text not null,
  asked integer not null,
  last_asked_at timestamp with time zone not null,
  next_ask_at timestamp with time zone not null,
  constraint resend_request_gap PRIMARY KEY (complaint_id, source)
);

create table unmapped_word (
  participant text not null,
  kind text not null,
  word text not null,
  spelling text not null,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  seen bigint not null,
  constraint unmapped_word_pkey PRIMARY KEY (participant, kind, word)
);

create table word_mapping (
  id bigint not null,
  participant text not null,
  kind text not null,
  word text not null,
  code text,
  decided_by text not null,
  decided_at timestamp with time zone not null,
  constraint word_mapping_pkey PRIMARY KEY (id)
);
CREATE INDEX word_mapping_word ON public.word_mapping USING btree (participant, kind, word, id);
