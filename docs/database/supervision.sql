create table alert_acknowledgement (
  warning_id integer not null,
  number integer not null,
  note text,
  acknowledged_by text not null,
  acknowledged_at timestamp with time zone not null default now(),
  constraint alert_acknowledgement_pkey PRIMARY KEY (warning_id, number),
  constraint alert_acknowledgement_warning FOREIGN KEY (warning_id) REFERENCES alert_warning(id)
);

create table alert_message (
  id uuid not null,
  channel text not null,
  address text not null,
  warnings jsonb not null,
  state text not null,
  attempts integer not null default 0,
  refusals integer not null default 0,
  last_error text,
  written_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  renewed_by text,
  renewed_at timestamp with time zone,
  constraint alert_message_pkey PRIMARY KEY (id)
);
CREATE INDEX alert_message_waiting ON public.alert_message USING btree (next_attempt_at) WHERE (state = 'waiting'::text);
CREATE INDEX alert_message_written ON public.alert_message USING btree (written_at, id);

create table alert_notice (
  warning_id integer not null,
  channel text not null,
  address text not null,
  delivery text not null,
  message_id uuid,
  constraint alert_notice_message FOREIGN KEY (message_id) REFERENCES alert_message(id),
  constraint alert_notice_pkey PRIMARY KEY (warning_id, channel, address),
  constraint alert_notice_warning FOREIGN KEY (warning_id) REFERENCES alert_warning(id)
);
CREATE INDEX alert_notice_held ON public.alert_notice USING btree (channel) WHERE (message_id IS NULL);

create table alert_rule (
  id integer not null,
  constraint alert_rule_pkey PRIMARY KEY (id)
);

create table alert_rule_version (
  rule_id integer not null,
  version integer not null,
  name text not null,
  kind text not null,
  parameters jsonb not null,
  participants text[] not null,
  emails text[] not null,
  webhook_url text,
  delivery text not null,
  enabled boolean not null,
  reason text not null,
  changed_by text not null,
  changed_at timestamp with time zone not null default now(),
  constraint alert_rule_version_pkey PRIMARY KEY (rule_id, version),
  constraint alert_rule_version_rule FOREIGN KEY (rule_id) REFERENCES alert_rule(id)
);

create table alert_settings (
  version integer not null,
  quiet_from text,
  quiet_to text,
  quiet_days_off boolean not null,
  digest_at text not null,
  reason text not null,
  changed_by text not null,
  changed_at timestamp with time zone not null default now(),
  constraint alert_settings_pkey PRIMARY KEY (version)
);

create table alert_warning (
  id integer not null,
  rule_id integer not null,
  rule_version integer not null,
  participant text not null,
  subject text not null,
  subject_name text,
  opened_count integer not null,
  count integer not null,
  opened_at timestamp with time zone not null,
  read_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  ending text,
  constraint alert_warning_ending CHECK (((closed_at IS NULL) = (ending IS NULL))),
  constraint alert_warning_pkey PRIMARY KEY (id),
  constraint alert_warning_rule FOREIGN KEY (rule_id, rule_version) REFERENCES alert_rule_version(rule_id, version)
);
CREATE INDEX alert_warning_closed ON public.alert_warning USING btree (closed_at, id) WHERE (closed_at IS NOT NULL);
CREATE UNIQUE INDEX alert_warning_open ON public.alert_warning USING btree (rule_id, participant, subject) WHERE (closed_at IS NULL);

create table bulk_action (
  key uuid not null,
  action text not null,
  selection jsonb not null,
  chosen text[] not null,
  digest text not null,
  written jsonb not null,
  left_out jsonb not null,
  done_by text not null,
  subject text not null,
  done_at timestamp with time zone not null default now(),
  constraint bulk_action_pkey PRIMARY KEY (key)
);

create table case_access (
  complaint_id text not null,
  subject text not null,
  day date not null,
  name text not null,
  role text not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint case_access_pkey PRIMARY KEY (complaint_id, subject, day)
);

create table case_clock (
  complaint_id text not null,
  run integer not null,
  clock text not null,
  participant text not null,
  cycle integer not null,
  since text not null,
  started_at timestamp with time zone not null,
  started_by_version integer not null,
  stopped_at timestamp with time zone,
  stopped_by text,
  limit_days integer not null,
  deadline_at timestamp with time zone,
  deadline_day date,
  settings_version integer not null,
  constraint case_clock_pkey PRIMARY KEY (complaint_id, run)
);
CREATE INDEX case_clock_due ON public.case_clock USING btree (COALESCE(deadline_at, '9999-12-31 23:59:59.999+00'::timestamp with time zone), complaint_id, run);
CREATE INDEX case_clock_due_of ON public.case_clock USING btree (participant, COALESCE(deadline_at, '9999-12-31 23:59:59.999+00'::timestamp with time zone), complaint_id, run);
CREATE INDEX case_clock_due_open ON public.case_clock USING btree (COALESCE(deadline_at, '9999-12-31 23:59:59.999+00'::timestamp with time zone), complaint_id, run) WHERE (stopped_at IS NULL);
CREATE INDEX case_clock_started ON public.case_clock USING btree (started_at, complaint_id, run);

create table case_clock_omission (
  complaint_id text not null,
  code text not null,
  reason text not null,
  constraint case_clock_omission_pkey PRIMARY KEY (complaint_id)
);

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
CREATE INDEX case_entry_noted ON public.case_entry USING btree (complaint_id) WHERE (data ? 'noted'::text);

create table case_fact (
  complaint_id text not null,
  participant text not null,
  status text not null,
  received_day date not null,
  closed_day date,
  category text not null,
  category_word text not null,
  office text not null,
  channel text not null,
  classification text not null,
  seconds_since_receipt integer,
  seconds_since_disposition integer,
  closed_by_system boolean not null,
  reopened boolean not null,
  rating integer,
  due_day date,
  on_time boolean,
  secret boolean not null,
  verification_participant text not null,
  verification_due_day date,
  signs text[] not null,
  received_hour integer,
  hand_offs text[] not null default '{}'::text[],
  constraint case_fact_pkey PRIMARY KEY (complaint_id)
);
CREATE INDEX case_fact_closed ON public.case_fact USING btree (participant, closed_day, complaint_id);
CREATE INDEX case_fact_hand_offs ON public.case_fact USING gin (hand_offs);
CREATE INDEX case_fact_received ON public.case_fact USING btree (participant, received_day, complaint_id);
CREATE INDEX case_fact_signs ON public.case_fact USING gin (signs);

create table case_key (
  kind text not null,
  key text not null,
  at timestamp with time zone not null,
  complaint_id text not null,
  constraint case_key_pkey PRIMARY KEY (kind, key, at, complaint_id)
);
CREATE INDEX case_key_of ON public.case_key USING btree (complaint_id);

create table case_pair (
  one text not null,
  other text not null,
  text_share double precision not null,
  place_share double precision,
  constraint case_pair_pkey PRIMARY KEY (one, other)
);
CREATE INDEX case_pair_other ON public.case_pair USING btree (other);

create table clock_move (
  settings_version integer not null,
  complaint_id text not null,
  number integer not null,
  clock text not null,
  participant text not null,
  cycle integer not null,
  kind text not null,
  deadline_before timestamp with time zone,
  deadline_after timestamp with time zone,
  constraint clock_move_pkey PRIMARY KEY (settings_version, complaint_id, number),
  constraint clock_move_recompute FOREIGN KEY (settings_version) REFERENCES clock_recompute(settings_version) ON DELETE CASCADE
);

create table clock_recompute (
  settings_version integer not null,
  touches_from timestamp with time zone not null default '-infinity'::timestamp with time zone,
  tells_moves boolean not null default true,
  reached text not null default ''::text,
  done integer not null default 0,
  total integer,
  started_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  superseded_by integer,
  constraint clock_recompute_pkey PRIMARY KEY (settings_version),
  constraint clock_recompute_settings FOREIGN KEY (settings_version) REFERENCES clock_settings(version)
);

create table clock_settings (
  version integer not null,
  kind text not null,
  content jsonb not null,
  changed_by text not null,
  changed_at timestamp with time zone not null default now(),
  reason text not null,
  constraint clock_settings_kind CHECK ((kind = ANY (ARRAY['limits'::text, 'calendars'::text, 'rules'::text, 'outages'::text]))),
  constraint clock_settings_pkey PRIMARY KEY (version)
);
CREATE INDEX clock_settings_present ON public.clock_settings USING btree (kind, version DESC);

create table commitment_report (
  id integer not null,
  line_id integer not null,
  kind text not null,
  text text not null,
  carried_to integer,
  reported_by text not null,
  participant text,
  reported_at timestamp with time zone not null default clock_timestamp(),
  constraint commitment_report_carried_to FOREIGN KEY (carried_to) REFERENCES meeting(id),
  constraint commitment_report_line FOREIGN KEY (line_id) REFERENCES meeting_line(id),
  constraint commitment_report_pkey PRIMARY KEY (id)
);
CREATE INDEX commitment_report_of_line ON public.commitment_report USING btree (line_id);

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

create table evidence_bundle (
  id uuid not null,
  complaint_id text not null,
  version integer not null,
  made_by text not null,
  made_by_name text not null,
  made_by_role text not null,
  made_for text,
  made_at timestamp with time zone not null,
  manifest_sha256 text not null,
  constraint evidence_bundle_pkey PRIMARY KEY (id)
);
CREATE INDEX evidence_bundle_of ON public.evidence_bundle USING btree (complaint_id, made_at);

create table figure (
  basis text not null,
  dimension text not null,
  grain text not null,
  start date not null,
  participant text not null,
  value text not null,
  complaints integer not null,
  belum_terverifikasi integer not null,
  belum_ditindaklanjuti integer not null,
  diproses integer not null,
  selesai integer not null,
  ditunda integer not null,
  diarsip integer not null,
  closed_by_system integer not null,
  reopened integer not null,
  rated integer not null,
  rating_sum integer not null,
  answered_since_receipt integer not null,
  seconds_since_receipt bigint not null,
  answered_since_disposition integer not null,
  seconds_since_disposition bigint not null,
  timed integer not null,
  on_time integer not null,
  constraint figure_pkey PRIMARY KEY (basis, dimension, grain, start, participant, value) INCLUDE (complaints)
);
CREATE INDEX figure_empty ON public.figure USING btree (complaints) WHERE (complaints = 0);

create table figure_due (
  basis text not null,
  clock text not null,
  grain text not null,
  start date not null,
  participant text not null,
  due_grain text not null,
  due_start date not null,
  complaints integer not null,
  constraint figure_due_pkey PRIMARY KEY (basis, clock, grain, start, due_grain, due_start, participant)
);
CREATE INDEX figure_due_empty ON public.figure_due USING btree (complaints) WHERE (complaints = 0);

create table figure_hour (
  participant text not null,
  month date not null,
  weekday integer not null,
  hour integer not null,
  complaints integer not null,
  constraint figure_hour_pkey PRIMARY KEY (month, participant, weekday, hour)
);
CREATE INDEX figure_hour_empty ON public.figure_hour USING btree (complaints) WHERE (complaints = 0);

create table figure_recount (
  singleton boolean not null default true,
  time_zone text not null,
  settings_version integer not null,
  reached text not null default ''::text,
  done integer not null default 0,
  total integer not null,
  walked boolean not null default false,
  summed boolean not null,
  started_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  constraint figure_recount_pkey PRIMARY KEY (singleton),
  constraint figure_recount_singleton CHECK (singleton)
);

create table figure_wait (
  basis text not null,
  since text not null,
  grain text not null,
  start date not null,
  participant text not null,
  days integer not null,
  complaints integer not null,
  constraint figure_wait_pkey PRIMARY KEY (basis, since, grain, start, participant, days)
);
CREATE INDEX figure_wait_empty ON public.figure_wait USING btree (complaints) WHERE (complaints = 0);

create table figure_word (
  category text not null,
  word text not null,
  complaints integer not null,
  constraint figure_word_pkey PRIMARY KEY (category, word)
);
CREATE INDEX figure_word_empty ON public.figure_word USING btree (complaints) WHERE (complaints = 0);

create table joint_handling (
  id integer not null,
  complaint_id text not null,
  opened_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  constraint joint_handling_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX joint_handling_open ON public.joint_handling USING btree (complaint_id) WHERE (closed_at IS NULL);

create table joint_handling_entry (
  joint_handling_id integer not null,
  number integer not null,
  entry jsonb not null,
  written_by text not null,
  participant text,
  written_at timestamp with time zone not null default clock_timestamp(),
  constraint joint_handling_entry_handling FOREIGN KEY (joint_handling_id) REFERENCES joint_handling(id),
  constraint joint_handling_entry_pkey PRIMARY KEY (joint_handling_id, number)
);

create table letter (
  id uuid not null,
  participant text not null,
  kind text not null,
  template_version integer not null,
  follows uuid,
  drafted_by text not null,
  drafted_at timestamp with time zone not null default now(),
  number text,
  year integer,
  sequence integer,
  issued_on date,
  issued_by text,
  issued_at timestamp with time zone,
  issued_subject text,
  issued_body text,
  issued_complaints jsonb,
  handed_at timestamp with time zone,
  refusal text,
  next_handover_at timestamp with time zone,
  constraint letter_follows FOREIGN KEY (follows) REFERENCES letter(id),
  constraint letter_number_unique UNIQUE (year, sequence),
  constraint letter_pkey PRIMARY KEY (id),
  constraint letter_template FOREIGN KEY (kind, template_version) REFERENCES letter_template(kind, version)
);
CREATE UNIQUE INDEX letter_followed ON public.letter USING btree (follows) WHERE (number IS NOT NULL);

create table letter_document (
  letter_id uuid not null,
  sha256 text not null,
  content bytea not null,
  constraint letter_document_letter FOREIGN KEY (letter_id) REFERENCES letter(id),
  constraint letter_document_pkey PRIMARY KEY (letter_id)
);

create table letter_draft (
  letter_id uuid not null,
  version integer not null,
  subject text not null,
  body text not null,
  deadline date not null,
  complaints text[] not null,
  changed_by text not null,
  changed_at timestamp with time zone not null default clock_timestamp(),
  constraint letter_draft_letter FOREIGN KEY (letter_id) REFERENCES letter(id),
  constraint letter_draft_pkey PRIMARY KEY (letter_id, version)
);

create table letter_end (
  letter_id uuid not null,
  kind text not null,
  note text not null,
  ended_by text not null,
  ended_at timestamp with time zone not null default now(),
  constraint letter_end_kind CHECK ((kind = ANY (ARRAY['withdrawn'::text, 'settled'::text]))),
  constraint letter_end_letter FOREIGN KEY (letter_id) REFERENCES letter(id),
  constraint letter_end_pkey PRIMARY KEY (letter_id)
);

create table letter_news (
  "position" bigint not null,
  letter_id uuid not null,
  kind text not null,
  occurred_at timestamp with time zone not null,
  answer jsonb,
  constraint letter_news_pkey PRIMARY KEY ("position")
);
CREATE INDEX letter_news_letter ON public.letter_news USING btree (letter_id, "position");

create table letter_news_cursor (
  one boolean not null default true,
  "position" bigint not null,
  constraint letter_news_cursor_one CHECK (one),
  constraint letter_news_cursor_pkey PRIMARY KEY (one)
);

create table letter_number (
  year integer not null,
  last integer not null,
  constraint letter_number_pkey PRIMARY KEY (year)
);

create table letter_template (
  kind text not null,
  version integer not null,
  name text not null,
  subject text not null,
  body text not null,
  reply_days integer not null,
  number_format text not null,
  reason text not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null default now(),
  constraint letter_template_pkey PRIMARY KEY (kind, version)
);

create table match_dismissal (
  complaint_id text not null,
  candidate_id text not null,
  dismissed_by text not null,
  dismissed_at timestamp with time zone not null default now(),
  constraint match_dismissal_pkey PRIMARY KEY (complaint_id, candidate_id)
);

create table meeting (
  id integer not null,
  period_from date not null,
  period_to date not null,
  date_basis text not null,
  participants text[] not null,
  opened_by text not null,
  opened_at timestamp with time zone not null default now(),
  begun_by text,
  begun_at timestamp with time zone,
  called_off_by text,
  called_off_at timestamp with time zone,
  called_off_reason text,
  closed_by text,
  closed_at timestamp with time zone,
  constraint meeting_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX meeting_one_at_a_time ON public.meeting USING btree (((closed_at IS NULL))) WHERE ((closed_at IS NULL) AND (called_off_at IS NULL));

create table meeting_agenda (
  meeting_id integer not null,
  version integer not null,
  rules jsonb not null,
  basis jsonb not null,
  items jsonb not null,
  made_by text not null,
  made_at timestamp with time zone not null default now(),
  constraint meeting_agenda_meeting FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_agenda_pkey PRIMARY KEY (meeting_id, version)
);

create table meeting_attendance (
  meeting_id integer not null,
  version integer not null,
  people jsonb not null,
  set_by text not null,
  set_at timestamp with time zone not null default now(),
  constraint meeting_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_attendance_pkey PRIMARY KEY (meeting_id, version)
);

create table meeting_document (
  meeting_id integer not null,
  number integer not null,
  text text,
  reason text,
  pdf bytea not null,
  sha256 text not null,
  made_by text not null,
  made_at timestamp with time zone not null default now(),
  participant text,
  constraint meeting_document_meeting FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_document_pkey PRIMARY KEY (meeting_id, number)
);

create table meeting_line (
  id integer not null,
  meeting_id integer not null,
  kind text not null,
  participant text not null,
  text text not null,
  complaint_ids text[] not null default '{}'::text[],
  owner text,
  due date,
  carried_from integer,
  written_by text not null,
  written_at timestamp with time zone not null default now(),
  struck_by text,
  struck_at timestamp with time zone,
  struck_reason text,
  constraint meeting_line_carried_from FOREIGN KEY (carried_from) REFERENCES meeting_line(id),
  constraint meeting_line_commitment CHECK (((kind <> 'commitment'::text) OR ((owner IS NOT NULL) AND (due IS NOT NULL)))),
  constraint meeting_line_meeting FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_line_pkey PRIMARY KEY (id)
);
CREATE INDEX meeting_line_of_meeting ON public.meeting_line USING btree (meeting_id);

create table meeting_schedule (
  meeting_id integer not null,
  version integer not null,
  scheduled_at timestamp with time zone not null,
  place text not null,
  reason text,
  set_by text not null,
  set_at timestamp with time zone not null default now(),
  constraint meeting_schedule_meeting FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_schedule_pkey PRIMARY KEY (meeting_id, version)
);

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
  noted_by text not null,
  noted_at timestamp with time zone not null default now(),
  reason text not null,
  ended_by text,
  constraint national_outage_order CHECK ((until_at > from_at)),
  constraint national_outage_pkey PRIMARY KEY (id)
);

create table participant_decree (
  participant text not null,
  number text not null,
  decreed_on date not null,
  ends_on date,
  recorded_by text not null,
  recorded_at timestamp with time zone not null default now(),
  constraint participant_decree_pkey PRIMARY KEY (participant, number)
);

create table participant_freshness (
  participant text not null,
  last_taken_at timestamp with time zone not null,
  constraint participant_freshness_pkey PRIMARY KEY (participant)
);

create table participant_list (
  version integer not null,
  instances jsonb not null,
  reason text not null,
  changed_by text not null,
  changed_at timestamp with time zone not null default now(),
  constraint participant_list_pkey PRIMARY KEY (version)
);

create table participant_sign_in (
  participant text not null,
  day date not null,
  constraint participant_sign_in_pkey PRIMARY KEY (participant, day)
);

create table projection (
  singleton boolean not null default true,
  generation integer not null,
  rebuild_started_at timestamp with time zone,
  history text,
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

create table ranking_formula (
  version integer not null,
  name text not null,
  reason text not null,
  minimum_complaints integer not null,
  weights jsonb not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null default now(),
  constraint ranking_formula_pkey PRIMARY KEY (version)
);

create table ranking_publication (
  id integer not null,
  snapshot text not null,
  sha256 text not null,
  proposed_by text not null,
  proposed_at timestamp with time zone not null default now(),
  proposer text,
  decision text,
  decided_by text,
  decided_at timestamp with time zone,
  decision_reason text,
  constraint ranking_publication_decided CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (decided_at IS NULL)))),
  constraint ranking_publication_decision CHECK ((decision = ANY (ARRAY['approved'::text, 'declined'::text]))),
  constraint ranking_publication_pkey PRIMARY KEY (id)
);

create table recap_import (
  id integer not null,
  file_name text not null,
  sha256 text not null,
  imported_by text not null,
  imported_at timestamp with time zone not null default now(),
  constraint recap_import_pkey PRIMARY KEY (id)
);

create table recap_row (
  import_id integer not null,
  row_number integer not null,
  period_from date not null,
  period_to date not null,
  region text not null,
  total integer not null,
  belum_terverifikasi integer,
  belum_ditindaklanjuti integer,
  diproses integer,
  selesai integer,
  ditunda integer,
  diarsip integer,
  difference integer,
  flag text,
  constraint recap_row_import FOREIGN KEY (import_id) REFERENCES recap_import(id) ON DELETE CASCADE,
  constraint recap_row_pkey PRIMARY KEY (import_id, row_number)
);
CREATE INDEX recap_row_place ON public.recap_row USING btree (region, period_from, period_to, import_id DESC);

create table report (
  id integer not null,
  kind text not null,
  period text not null,
  participant text,
  ordered_by text,
  orderer text,
  ordered_at timestamp with time zone not null default now(),
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  done integer not null default 0,
  begun_at timestamp with time zone,
  ended_at timestamp with time zone,
  failure text,
  pdf bytea,
  sha256 text,
  figures jsonb,
  constraint report_kind CHECK ((kind = ANY (ARRAY['bulanan'::text, 'semester'::text]))),
  constraint report_made CHECK (((state = 'made'::text) = ((pdf IS NOT NULL) AND (sha256 IS NOT NULL) AND (figures IS NOT NULL)))),
  constraint report_orderer CHECK (((ordered_by IS NULL) = (orderer IS NULL))),
  constraint report_pkey PRIMARY KEY (id),
  constraint report_state CHECK ((state = ANY (ARRAY['waiting'::text, 'being-made'::text, 'made'::text, 'failed'::text])))
);
CREATE UNIQUE INDEX report_scheduled ON public.report USING btree (kind, period, participant) NULLS NOT DISTINCT WHERE (orderer IS NULL);
CREATE UNIQUE INDEX report_unfinished ON public.report USING btree (kind, period, participant) NULLS NOT DISTINCT WHERE (state = ANY (ARRAY['waiting'::text, 'being-made'::text]));

create table report_schedule (
  version integer not null,
  schedule jsonb not null,
  reason text not null,
  changed_by text not null,
  changed_at timestamp with time zone not null default now(),
  constraint report_schedule_pkey PRIMARY KEY (version)
);

create table review_case (
  round_id integer not null,
  number integer not null,
  complaint_id text not null,
  participant text not null,
  complaint_version integer not null,
  lapsed boolean not null default false,
  constraint review_case_complaint UNIQUE (round_id, complaint_id),
  constraint review_case_pkey PRIMARY KEY (round_id, number),
  constraint review_case_round FOREIGN KEY (round_id) REFERENCES review_round(id)
);

create table review_judgement (
  round_id integer not null,
  number integer not null,
  reviewer text not null,
  version integer not null,
  reviewer_name text not null,
  scores jsonb not null,
  note text,
  judged_at timestamp with time zone not null default clock_timestamp(),
  constraint review_judgement_case FOREIGN KEY (round_id, number) REFERENCES review_case(round_id, number),
  constraint review_judgement_pkey PRIMARY KEY (round_id, number, reviewer, version)
);

create table review_round (
  id integer not null,
  period_from date not null,
  period_to date not null,
  date_basis text not null,
  seed text not null,
  total integer not null,
  minimum integer not null,
  rubric_version integer not null,
  population_sha256 text not null,
  opened_by text not null,
  opened_at timestamp with time zone not null default now(),
  closed_by text,
  closed_at timestamp with time zone,
  constraint review_round_pkey PRIMARY KEY (id),
  constraint review_round_rubric FOREIGN KEY (rubric_version) REFERENCES review_rubric(version)
);

create table review_rubric (
  version integer not null,
  name text not null,
  reason text not null,
  criteria jsonb not null,
  disagreement double precision not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null default now(),
  constraint review_rubric_pkey PRIMARY KEY (version)
);

create table review_settlement (
  round_id integer not null,
  number integer not null,
  scores jsonb not null,
  reason text not null,
  settled_by text not null,
  settled_at timestamp with time zone not null default clock_timestamp(),
  constraint review_settlement_case FOREIGN KEY (round_id, number) REFERENCES review_case(round_id, number),
  constraint review_settlement_pkey PRIMARY KEY (round_id, number)
);

create table review_stratum (
  round_id integer not null,
  participant text not null,
  complaints integer not null,
  secret integer not null,
  unanswered integer not null,
  ids text[] not null,
  constraint review_stratum_pkey PRIMARY KEY (round_id, participant),
  constraint review_stratum_round FOREIGN KEY (round_id) REFERENCES review_round(id)
);

create table satisfaction_index (
  participant text not null,
  period_from date not null,
  period_to date not null,
  value double precision not null,
  respondents integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null default now(),
  constraint satisfaction_index_pkey PRIMARY KEY (participant, period_from, period_to)
);

create table saved_view (
  id integer not null,
  page text not null,
  name text not null,
  query text not null,
  shared boolean not null,
  owner text not null,
  owner_name text not null,
  office text not null,
  saved_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  saved_by text not null,
  ended_by text,
  constraint saved_view_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX saved_view_name ON public.saved_view USING btree (owner, page, name) WHERE (ended_at IS NULL);
CREATE INDEX saved_view_office ON public.saved_view USING btree (office, page) WHERE ((ended_at IS NULL) AND shared);

create table session (
  sid text not null,
  sess json not null,
  expire timestamp(6) without time zone not null,
  constraint session_pkey PRIMARY KEY (sid)
);
CREATE INDEX session_expire ON public.session USING btree (expire);

create table sign_settings (
  version integer not null,
  parameters jsonb not null,
  reason text not null,
  changed_by text not null,
  changed_at timestamp with time zone not null default now(),
  constraint sign_settings_pkey PRIMARY KEY (version)
);

create table success_story (
  id integer not null,
  complaint_id text not null,
  constraint success_story_complaint UNIQUE (complaint_id),
  constraint success_story_pkey PRIMARY KEY (id)
);

create table success_story_version (
  story_id integer not null,
  version integer not null,
  participant text not null,
  completed_month text,
  title text not null,
  reported text not null,
  done text not null,
  acknowledged jsonb not null,
  proposed_by text not null,
  proposer text not null,
  proposed_at timestamp with time zone not null default now(),
  decision text,
  decided_by text,
  decider text,
  decided_at timestamp with time zone,
  decision_reason text,
  withdrawn_by text,
  withdrawer text,
  withdrawn_at timestamp with time zone,
  withdrawal_reason text,
  constraint success_story_version_decided CHECK ((num_nonnulls(decision, decided_by, decider, decided_at) = ANY (ARRAY[0, 4]))),
  constraint success_story_version_decision CHECK ((decision = ANY (ARRAY['approved'::text, 'declined'::text]))),
  constraint success_story_version_pkey PRIMARY KEY (story_id, version),
  constraint success_story_version_second_person CHECK ((decider <> proposer)),
  constraint success_story_version_story FOREIGN KEY (story_id) REFERENCES success_story(id),
  constraint success_story_version_withdrawn CHECK (((num_nonnulls(withdrawn_by, withdrawer, withdrawn_at, withdrawal_reason) = ANY (ARRAY[0, 4])) AND ((withdrawn_at IS NULL) OR (decision = 'approved'::text))))
);

create table unreadable_record (
  partition integer not null,
  record_offset bigint not null,
  reason text not null,
  constraint unreadable_record_pkey PRIMARY KEY (partition, record_offset)
);
