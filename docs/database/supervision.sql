create table case_entry (
  complaint_id text not null,
  version integer not null,
  outcome text not null,
  source text not null,
  event_id text not null,
  type text not null,
  "time" text not null,
  received_at text not null,
  occurred_at timestamp with time zone not null,
  data jsonb not null,
  redacted boolean not null,
  data_digest text not null,
  previous_hash text,
  hash text not null,
  status text not null,
  filed_by text not null,
  handler text,
  constraint case_entry_pkey PRIMARY KEY (complaint_id, version)
);

create table complaint_case (
  id text not null,
  version integer not null,
  status text not null,
  status_word text,
  origin text not null,
  filed_by text not null,
  tracking_id text,
  handler text,
  counts_for text,
  involved text[] not null,
  assignments jsonb not null,
  classification text,
  category_word text,
  category_code text,
  category_key text,
  anonymous boolean not null,
  secret boolean not null,
  follow_ups integer not null,
  replies integer not null,
  transfers integer not null,
  closed_by text,
  rating integer,
  duplicate_of text,
  report_version integer,
  report_filed boolean,
  title text,
  body text,
  place text,
  channel text,
  addressee text,
  received_at timestamp with time zone,
  verified_at timestamp with time zone,
  disposed_at timestamp with time zone,
  followed_up_at timestamp with time zone,
  closing_version integer,
  closing_at timestamp with time zone,
  closed_at timestamp with time zone,
  last_event_at timestamp with time zone not null,
  constraint complaint_case_pkey PRIMARY KEY (id)
);
CREATE INDEX complaint_case_category ON public.complaint_case USING btree (category_key, received_at);
CREATE INDEX complaint_case_category_word ON public.complaint_case USING btree (lower(category_word));
CREATE INDEX complaint_case_closed ON public.complaint_case USING btree (closed_at, id);
CREATE INDEX complaint_case_counts_for ON public.complaint_case USING btree (counts_for, received_at);
CREATE INDEX complaint_case_involved ON public.complaint_case USING gin (involved);
CREATE INDEX complaint_case_received ON public.complaint_case USING btree (received_at, id);
CREATE INDEX complaint_case_search ON public.complaint_case USING gin (to_tsvector('simple'::regconfig, ((COALESCE(title, ''::text) || ' '::text) || COALESCE(body, ''::text))));
CREATE INDEX complaint_case_tracking_id ON public.complaint_case USING btree (tracking_id);
CREATE INDEX complaint_case_updated ON public.complaint_case USING btree (last_event_at, id);

create table migrations (
  id integer not null default nextval('migrations_id_seq'::regclass),
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id)
);

create table participant_freshness (
  participant text not null,
  last_taken_at timestamp with time zone not null,
  constraint participant_freshness_pkey PRIMARY KEY (participant)
);

create table projection (
  singleton boolean not null default true,
  generation integer not null,
  rebuild_started_at timestamp with time zone,
  constraint projection_pkey PRIMARY KEY (singleton),
  constraint projection_singleton CHECK (singleton)
);

create table projection_position (
  partition integer not null,
  next_offset bigint not null,
  rebuild_target bigint,
  rebuild_reached_at timestamp with time zone,
  constraint projection_position_pkey PRIMARY KEY (partition)
);

create table session (
  sid text not null,
  sess json not null,
  expire timestamp(6) without time zone not null,
  constraint session_pkey PRIMARY KEY (sid)
);
CREATE INDEX session_expire ON public.session USING btree (expire);

create table unreadable_record (
  partition integer not null,
  record_offset bigint not null,
  reason text not null,
  constraint unreadable_record_pkey PRIMARY KEY (partition, record_offset)
);
