--
-- PostgreSQL database dump
--

\restrict 3NDhqUn2n0LtxffGM6KKcQlOJ8Xd9S7SPJUOOSJ3u6ACGcfbm736VbtTcBXQdXu

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: audit_stays(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ begin raise exception 'The record of who did what is only added to.'; end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.accounts (
    id text NOT NULL,
    name text NOT NULL,
    display_name text NOT NULL,
    role smallint NOT NULL,
    area text,
    enterprise text,
    password_hash text NOT NULL,
    stamp text NOT NULL,
    version integer NOT NULL,
    failures integer NOT NULL,
    locked_until bigint,
    two_factor smallint NOT NULL,
    authenticator_key text,
    recovery_codes text NOT NULL,
    disabled smallint NOT NULL,
    sample smallint NOT NULL,
    created_at bigint NOT NULL,
    created_by text NOT NULL
);


--
-- Name: api_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_keys (
    id text NOT NULL,
    name text NOT NULL,
    hash text NOT NULL,
    role smallint NOT NULL,
    area text,
    enterprise text,
    created_at bigint NOT NULL,
    created_by text NOT NULL,
    expires_at bigint NOT NULL,
    revoked_at bigint,
    revoked_by text
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    no bigint NOT NULL,
    at bigint NOT NULL,
    kind smallint NOT NULL,
    who text NOT NULL,
    role smallint,
    address text NOT NULL,
    method text NOT NULL,
    path text NOT NULL,
    status smallint NOT NULL
);


--
-- Name: audit_no_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.audit ALTER COLUMN no ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_no_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.changes (
    "position" bigint NOT NULL,
    subject integer NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    content_hash bigint NOT NULL,
    as_of bigint NOT NULL,
    received_at bigint NOT NULL,
    filed_by text NOT NULL,
    why text NOT NULL,
    readings integer NOT NULL,
    revised integer NOT NULL,
    transitions integer NOT NULL,
    explanation text DEFAULT ''::text NOT NULL,
    flags text DEFAULT ''::text NOT NULL,
    kind smallint DEFAULT 0 NOT NULL,
    contributions bytea
);


--
-- Name: channels; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.channels (
    id text NOT NULL,
    version integer NOT NULL,
    state smallint NOT NULL,
    document text NOT NULL,
    at bigint NOT NULL,
    by_whom text NOT NULL
);


--
-- Name: disposal_actions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disposal_actions (
    subject integer NOT NULL,
    episode integer NOT NULL,
    no integer NOT NULL,
    kind smallint NOT NULL,
    by_whom text NOT NULL,
    at bigint NOT NULL,
    text text NOT NULL,
    assignee text NOT NULL,
    unit text NOT NULL,
    due integer,
    answer text
);


--
-- Name: disposals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disposals (
    subject integer NOT NULL,
    episode integer NOT NULL,
    version integer NOT NULL,
    stage smallint NOT NULL,
    acknowledged_at bigint,
    acknowledged_by text NOT NULL,
    assignee text NOT NULL,
    unit text NOT NULL,
    due integer,
    dispatched_by text NOT NULL,
    dispatched_at bigint,
    answered_at bigint
);


--
-- Name: enterprises; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enterprises (
    no integer NOT NULL,
    name text NOT NULL,
    tier smallint NOT NULL,
    area text NOT NULL,
    industry text NOT NULL,
    chains text NOT NULL,
    spring_festival smallint NOT NULL,
    sample smallint NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer NOT NULL
);


--
-- Name: episodes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.episodes (
    subject integer NOT NULL,
    episode integer NOT NULL,
    kind smallint NOT NULL,
    cause smallint NOT NULL,
    rule text NOT NULL,
    rule_version integer NOT NULL,
    indicator text NOT NULL,
    from_level smallint NOT NULL,
    level smallint NOT NULL,
    peak smallint NOT NULL,
    status smallint NOT NULL,
    first_period integer NOT NULL,
    raised_period integer NOT NULL,
    last_period integer NOT NULL,
    cleared_period integer,
    at bigint NOT NULL,
    evidence text NOT NULL,
    raised_at bigint NOT NULL
);


--
-- Name: exemptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exemptions (
    no bigint NOT NULL,
    subject integer NOT NULL,
    form text NOT NULL,
    first_period integer NOT NULL,
    last_period integer,
    kind smallint NOT NULL,
    reason text NOT NULL,
    decided_by text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: expectations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.expectations (
    no bigint NOT NULL,
    subject integer NOT NULL,
    period integer NOT NULL,
    outlook smallint NOT NULL,
    filed_by text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: inbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inbox (
    recipient text NOT NULL,
    key text NOT NULL,
    at bigint NOT NULL,
    content text NOT NULL,
    read_at bigint
);


--
-- Name: job_archives; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_archives (
    job text NOT NULL,
    period integer NOT NULL,
    log bytea NOT NULL
);


--
-- Name: job_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_runs (
    job text NOT NULL,
    period integer NOT NULL,
    state smallint NOT NULL,
    started bigint NOT NULL,
    ended bigint,
    attempts integer NOT NULL,
    ran_ms bigint,
    outcome_zh text NOT NULL,
    outcome_en text NOT NULL,
    log text NOT NULL
);


--
-- Name: job_start; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_start (
    id smallint NOT NULL,
    day integer NOT NULL
);


--
-- Name: message_attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message_attempts (
    message bigint NOT NULL,
    no integer NOT NULL,
    channel text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages (
    no bigint NOT NULL,
    key text NOT NULL,
    channel text NOT NULL,
    recipient text NOT NULL,
    items integer NOT NULL,
    state smallint NOT NULL,
    attempts integer NOT NULL,
    next_at bigint NOT NULL,
    created_at bigint NOT NULL,
    ended_at bigint,
    said text NOT NULL
);


--
-- Name: migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migrations (
    number integer NOT NULL,
    name text NOT NULL
);


--
-- Name: mutes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mutes (
    id text NOT NULL,
    version integer NOT NULL,
    state smallint NOT NULL,
    document text NOT NULL,
    at bigint NOT NULL,
    by_whom text NOT NULL
);


--
-- Name: notices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices (
    job text NOT NULL,
    period integer NOT NULL,
    subject text NOT NULL,
    text_zh text NOT NULL,
    text_en text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: notification_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notification_items (
    no bigint NOT NULL,
    key text NOT NULL,
    channel text NOT NULL,
    recipient text NOT NULL,
    level smallint NOT NULL,
    queued_at bigint NOT NULL,
    content text NOT NULL,
    message bigint
);


--
-- Name: notifier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notifier (
    id smallint NOT NULL,
    "position" bigint NOT NULL,
    items bigint NOT NULL,
    messages bigint NOT NULL
);


--
-- Name: outbox_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox_head (
    id smallint NOT NULL,
    "position" bigint NOT NULL
);


--
-- Name: prejudgement_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prejudgement_runs (
    origin integer NOT NULL,
    version integer NOT NULL,
    at bigint NOT NULL,
    series integer NOT NULL,
    content_hash bigint NOT NULL
);


--
-- Name: prejudgements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prejudgements (
    origin integer NOT NULL,
    version integer NOT NULL,
    subject integer NOT NULL,
    indicator smallint NOT NULL,
    document text NOT NULL
);


--
-- Name: protection_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.protection_keys (
    name text NOT NULL,
    xml text NOT NULL
);


--
-- Name: qrtz_blob_triggers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_blob_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    blob_data bytea
);


--
-- Name: qrtz_calendars; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_calendars (
    sched_name text NOT NULL,
    calendar_name text NOT NULL,
    calendar bytea NOT NULL
);


--
-- Name: qrtz_cron_triggers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_cron_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    cron_expression text NOT NULL,
    time_zone_id text
);


--
-- Name: qrtz_execution_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_execution_history (
    sched_name text NOT NULL,
    entry_id text NOT NULL,
    instance_name text NOT NULL,
    job_name text NOT NULL,
    job_group text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    fired_time bigint NOT NULL,
    run_time bigint NOT NULL,
    succeeded boolean NOT NULL,
    error_message text,
    retry_attempt integer DEFAULT 0 NOT NULL,
    retry_scheduled boolean DEFAULT false NOT NULL,
    execution_log text,
    result integer,
    summary text,
    metrics text,
    manual boolean,
    fire_instance_id text,
    job_input text,
    job_input_too_large boolean
);


--
-- Name: qrtz_fired_triggers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_fired_triggers (
    sched_name text NOT NULL,
    entry_id text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    instance_name text NOT NULL,
    fired_time bigint NOT NULL,
    sched_time bigint NOT NULL,
    priority integer NOT NULL,
    state text NOT NULL,
    job_name text,
    job_group text,
    is_nonconcurrent boolean NOT NULL,
    requests_recovery boolean,
    execution_group character varying(200),
    progress integer,
    progress_message character varying(250),
    interrupt_requested_time bigint
);


--
-- Name: qrtz_job_details; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_job_details (
    sched_name text NOT NULL,
    job_name text NOT NULL,
    job_group text NOT NULL,
    description text,
    job_class_name text NOT NULL,
    is_durable boolean NOT NULL,
    is_nonconcurrent boolean NOT NULL,
    is_update_data boolean NOT NULL,
    requests_recovery boolean NOT NULL,
    job_data bytea
);


--
-- Name: qrtz_job_status; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_job_status (
    sched_name text NOT NULL,
    job_group text NOT NULL,
    job_name text NOT NULL,
    first_fired_time bigint NOT NULL,
    last_fired_time bigint NOT NULL,
    last_result integer NOT NULL,
    last_run_time bigint NOT NULL,
    last_instance_name text NOT NULL,
    last_entry_id text,
    last_summary text,
    last_success_time bigint,
    last_failure_time bigint,
    last_failure_message text,
    consecutive_failures integer DEFAULT 0 NOT NULL,
    run_count bigint DEFAULT 0 NOT NULL,
    failure_count bigint DEFAULT 0 NOT NULL
);


--
-- Name: qrtz_locks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_locks (
    sched_name text NOT NULL,
    lock_name text NOT NULL
);


--
-- Name: qrtz_misfire_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_misfire_history (
    sched_name text NOT NULL,
    entry_id text NOT NULL,
    instance_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    job_name text,
    job_group text,
    misfire_time bigint NOT NULL,
    sched_time bigint,
    reason integer
);


--
-- Name: qrtz_paused_job_grps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_paused_job_grps (
    sched_name text NOT NULL,
    job_group text NOT NULL,
    pause_reason character varying(250),
    paused_by character varying(200),
    paused_at bigint
);


--
-- Name: qrtz_paused_trigger_grps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_paused_trigger_grps (
    sched_name text NOT NULL,
    trigger_group text NOT NULL,
    pause_reason character varying(250),
    paused_by character varying(200),
    paused_at bigint
);


--
-- Name: qrtz_scheduler_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_scheduler_state (
    sched_name text NOT NULL,
    instance_name text NOT NULL,
    last_checkin_time bigint NOT NULL,
    checkin_interval bigint NOT NULL,
    quartz_version character varying(20)
);


--
-- Name: qrtz_simple_triggers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_simple_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    repeat_count bigint NOT NULL,
    repeat_interval bigint NOT NULL,
    times_triggered bigint NOT NULL
);


--
-- Name: qrtz_simprop_triggers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_simprop_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    str_prop_1 text,
    str_prop_2 text,
    str_prop_3 text,
    int_prop_1 integer,
    int_prop_2 integer,
    long_prop_1 bigint,
    long_prop_2 bigint,
    dec_prop_1 numeric,
    dec_prop_2 numeric,
    bool_prop_1 boolean,
    bool_prop_2 boolean,
    time_zone_id text
);


--
-- Name: qrtz_triggers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.qrtz_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    job_name text NOT NULL,
    job_group text NOT NULL,
    description text,
    next_fire_time bigint,
    prev_fire_time bigint,
    priority integer,
    trigger_state text NOT NULL,
    trigger_type text NOT NULL,
    start_time bigint NOT NULL,
    end_time bigint,
    calendar_name text,
    misfire_instr smallint,
    misfire_orig_fire_time bigint,
    execution_group character varying(200),
    preferred_node character varying(200),
    preferred_node_auto boolean DEFAULT false NOT NULL,
    retry_policy character varying(250),
    retry_attempt integer,
    continues_trigger_name text,
    continues_trigger_group text,
    continuation_condition integer,
    overlap_policy integer,
    pause_reason character varying(250),
    paused_by character varying(200),
    paused_at bigint,
    misfire_threshold bigint,
    fixed_delay boolean,
    job_data bytea
);


--
-- Name: readings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings (
    subject integer NOT NULL,
    version integer NOT NULL,
    indicator smallint NOT NULL,
    basis smallint NOT NULL,
    period integer NOT NULL,
    value double precision NOT NULL,
    base double precision
);


--
-- Name: reporting_start; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reporting_start (
    id smallint NOT NULL,
    day integer NOT NULL
);


--
-- Name: reports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reports (
    subject_kind smallint NOT NULL,
    subject_code text NOT NULL,
    period integer NOT NULL,
    version integer NOT NULL,
    hash text NOT NULL,
    content bytea NOT NULL,
    at bigint NOT NULL,
    by_whom text NOT NULL
);


--
-- Name: rollup_cursor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rollup_cursor (
    id smallint NOT NULL,
    "position" bigint NOT NULL,
    day integer NOT NULL
);


--
-- Name: rollups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rollups (
    subject integer NOT NULL,
    indicator smallint NOT NULL,
    period integer NOT NULL,
    total text NOT NULL,
    comparable text NOT NULL,
    prior text NOT NULL,
    reporting integer NOT NULL,
    compared integer NOT NULL,
    falling integer NOT NULL,
    rising integer NOT NULL,
    stamp bigint DEFAULT 0 NOT NULL
);


--
-- Name: routes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routes (
    id text NOT NULL,
    version integer NOT NULL,
    state smallint NOT NULL,
    document text NOT NULL,
    at bigint NOT NULL,
    by_whom text NOT NULL
);


--
-- Name: rule_sweep; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rule_sweep (
    id smallint NOT NULL,
    stamp bigint NOT NULL
);


--
-- Name: rules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rules (
    id text NOT NULL,
    version integer NOT NULL,
    state smallint NOT NULL,
    document text NOT NULL,
    at bigint DEFAULT 0 NOT NULL,
    by_whom text DEFAULT ''::text NOT NULL
);


--
-- Name: stream_hours; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stream_hours (
    subject integer NOT NULL,
    indicator smallint NOT NULL,
    hour bigint NOT NULL,
    sum double precision NOT NULL,
    count integer NOT NULL,
    lowest double precision NOT NULL,
    highest double precision NOT NULL,
    score double precision
);


--
-- Name: stream_points; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stream_points (
    subject integer NOT NULL,
    indicator smallint NOT NULL,
    at bigint NOT NULL,
    value double precision NOT NULL,
    score double precision
);


--
-- Name: streams; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.streams (
    subject integer NOT NULL,
    indicator smallint NOT NULL,
    batch integer NOT NULL,
    through bigint NOT NULL,
    records bigint NOT NULL,
    detector bytea NOT NULL,
    holds text NOT NULL,
    hourly_through bigint NOT NULL
);


--
-- Name: subjects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subjects (
    no integer NOT NULL,
    kind smallint NOT NULL,
    code text NOT NULL
);


--
-- Name: targets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.targets (
    subject_kind smallint NOT NULL,
    subject_code text NOT NULL,
    target text NOT NULL,
    year integer NOT NULL,
    version integer NOT NULL,
    value double precision,
    weights text NOT NULL,
    why text NOT NULL,
    by_whom text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: told; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.told (
    subject integer NOT NULL,
    episode integer NOT NULL,
    channel text NOT NULL,
    recipient text NOT NULL,
    level smallint NOT NULL,
    fires integer NOT NULL,
    is_open smallint NOT NULL
);


--
-- Name: transitions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.transitions (
    subject integer NOT NULL,
    version integer NOT NULL,
    ordinal integer NOT NULL,
    episode integer NOT NULL,
    kind smallint NOT NULL,
    cause smallint NOT NULL,
    rule text NOT NULL,
    rule_version integer NOT NULL,
    indicator text NOT NULL,
    from_level smallint NOT NULL,
    level smallint NOT NULL,
    peak smallint NOT NULL,
    status smallint NOT NULL,
    first_period integer NOT NULL,
    raised_period integer NOT NULL,
    last_period integer NOT NULL,
    cleared_period integer,
    at bigint NOT NULL,
    evidence text NOT NULL
);


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES
	('c2c829f1391c482d93c7a7677fd46720', 'li', '李分析', 0, NULL, NULL, 'AQAAAAIAAzRQAAAAEMm42KDkXVGWkg+zt8qeoJXe26SncBmT7Uq2XMkHUlMNMr2s++4k/u8cNL9KhFaICA==', 'aac39fe78fb4436b8f3327b9c16be3a9', 0, 0, NULL, 0, NULL, '', 0, 0, 1795633946698126, 'initial'),
	('dd034390e1ce461ca5c11211de367618', 'wang', '王', 2, NULL, 'C001', 'AQAAAAIAAzRQAAAAEPiRvEP2E3b48wBySa0jGXIli16PEvACUxJ7+KKiE482oMCr0DZp07vlZXaPKEqWyA==', 'ef5782f1a48f417ead2703f861767656', 0, 0, NULL, 0, NULL, '', 0, 0, 1795633946849821, 'initial');


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_keys VALUES
	('2492fa2c58cd485b819ec61d29a8f80f', 'meter', '776e5e58de1c3008a34fb54b2fc31e9edf9175931bca4889da636019b9fc980a', 5, NULL, NULL, 1795633946981464, 'initial', 1821553946981464, NULL, NULL);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES
	(1, 1795633946831323, 0, 'initial', 4, '127.0.0.1', 'POST', '/api/accounts', 200),
	(2, 1795633946968253, 0, 'initial', 4, '127.0.0.1', 'POST', '/api/accounts', 200),
	(3, 1795633946997969, 0, 'initial', 4, '127.0.0.1', 'POST', '/api/keys', 200),
	(4, 1795633947054258, 0, 'initial', 4, '127.0.0.1', 'POST', '/api/mutes', 200),
	(5, 1795633947164329, 0, 'initial', 4, '127.0.0.1', 'POST', '/api/episodes/chain:aluminium-chain~1/disposal', 200),
	(6, 1795633947177076, 0, 'initial', 4, '127.0.0.1', 'POST', '/api/episodes/chain:aluminium-chain~1/disposal', 200),
	(7, 1795633947206526, 0, 'initial', 4, '127.0.0.1', 'POST', '/api/episodes/chain:aluminium-chain~1/disposal', 200),
	(8, 1795633947247551, 0, 'initial', 4, '127.0.0.1', 'POST', '/api/episodes/industry:aluminium~4/disposal', 200),
	(9, 1795633947264629, 0, 'initial', 4, '127.0.0.1', 'POST', '/api/episodes/industry:aluminium~3/disposal', 200);


--
-- Data for Name: changes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.changes VALUES
	(1, 42, 1, 'C001-2024-1', 4783575437000717213, 1707357600000000, 1795633945514637, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, NULL),
	(2, 42, 2, 'C001-2024-2', 137493930801834642, 1709863200000000, 1795633945674605, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e80700300400000000f81f1e410300e807003004000000004c7f1d410900e8070030049a99999999eb9c400a00e8070030040000000000c892400b00e80700300400000000a41a1941'),
	(3, 42, 3, 'C001-2024-3', 1664253922157723003, 1712541600000000, 1795633945705957, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e25e00200400000000c0a70d410300e25e0020040000000098090d410900e25e0020040000000000788c400a00e25e0020040000000000d492400b00e25e0020040000000078b60841'),
	(4, 42, 4, 'C001-2024-4', -2359893638282525645, 1715133600000000, 1795633945723882, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e35e00200400000000b8fb0c410300e35e0020040000000028610c410900e35e0020043333333333d38b400a00e35e0020040000000000dc92400b00e35e0020040000000018270841'),
	(5, 42, 5, 'C001-2024-5', -1930102121678587240, 1717812000000000, 1795633945729636, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e45e0020040000000040ec0c410300e45e0020040000000000520c410900e45e0020040000000000c48b400a00e45e0020040000000000e892400b00e45e00200400000000301a0841'),
	(6, 42, 6, 'C001-2024-6', -964095017746450134, 1720404000000000, 1795633945745656, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e55e0020040000000020a30d410300e55e0020040000000010050d410900e55e0020040000000000748c400a00e55e0020040000000000f092400b00e55e00200400000000a0b20841'),
	(7, 42, 7, 'C001-2024-7', -2779010232369070355, 1723082400000000, 1795633945752232, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e65e00200400000000d0930e410300e65e00200400000000c0f00d410900e65e00200466666666665a8d400a00e65e0020040000000000f892400b00e65e00200400000000307b0941'),
	(8, 42, 8, 'C001-2024-8', -8465258047040962971, 1725760800000000, 1795633945757908, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e75e0020040000000098fc0e410300e75e0020040000000058570e410900e75e0020043333333333bf8d400a00e75e00200400000000000493400b00e75e0020040000000080d20941'),
	(9, 42, 9, 'C001-2024-9', -8700187887374403313, 1728352800000000, 1795633945761515, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e85e00200400000000b8980e410300e85e0020040000000088f50d410900e85e00200433333333335f8d400a00e85e00200400000000000c93400b00e85e00200400000000487f0941'),
	(10, 42, 10, 'C001-2024-10', -2779898094415193681, 1731031200000000, 1795633945765859, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e95e0020040000000098df0d410300e95e0020040000000048400d410900e95e0020049a99999999ad8c400a00e95e00200400000000001893400b00e95e0020040000000000e50841'),
	(11, 42, 11, 'C001-2024-11', -6396016345638625421, 1733623200000000, 1795633945769605, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ea5e0020040000000000970d410300ea5e0020040000000030f90c410900ea5e0020040000000000688c400a00ea5e00200400000000002093400b00ea5e0020040000000080a80841'),
	(12, 42, 12, 'C001-2024-12', -4728934943372419196, 1736301600000000, 1795633945773870, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100eb5e00200400000000481d0e410300eb5e00200400000000a87c0d410900eb5e002004cdcccccccce88c400a00eb5e00200400000000002893400b00eb5e0020040000000068180941'),
	(13, 42, 13, 'C001-2025-1', 2846044394284394469, 1738980000000000, 1795633945781574, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, NULL),
	(14, 42, 14, 'C001-2025-2', -2303477312587757172, 1741399200000000, 1795633945790011, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e90700300c00000000f8871f4100000000f81f1e410300e90700300c00000000ccdf1e41000000004c7f1d410900e90700300c3333333333459e409a99999999eb9c400a00e90700300c00000000003c93400000000000c892400b00e90700300c00000000a4461a4100000000a41a1941'),
	(15, 42, 15, 'C001-2025-3', 7717532437255226621, 1744077600000000, 1795633945793906, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ee5e00200c00000000c00f0f4100000000c0a70d410300ee5e00200c00000000186a0e410000000098090d410900ee5e00200c9a99999999d18d400000000000788c400a00ee5e00200c00000000004893400000000000d492400b00ee5e00200c0000000078e209410000000078b60841'),
	(16, 42, 16, 'C001-2025-4', 6585581994022008748, 1746669600000000, 1795633945797266, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ef5e00200c00000000b8630e4100000000b8fb0c410300ef5e00200c00000000a8c10d410000000028610c410900ef5e00200ccdcccccccc2c8d403333333333d38b400a00ef5e00200c00000000005093400000000000dc92400b00ef5e00200c00000000185309410000000018270841'),
	(17, 42, 17, 'C001-2025-5', 7111542689567039002, 1749348000000000, 1795633945801082, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f05e00200c0000000040540e410000000040ec0c410300f05e00200c0000000080b20d410000000000520c410900f05e00200c9a999999991d8d400000000000c48b400a00f05e00200c00000000005893400000000000e892400b00f05e00200c000000003046094100000000301a0841'),
	(18, 42, 18, 'C001-2025-6', -8932074593483335451, 1751940000000000, 1795633945805009, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f15e00200c00000000200b0f410000000020a30d410300f15e00200c0000000090650e410000000010050d410900f15e00200c9a99999999cd8d400000000000748c400a00f15e00200c00000000006493400000000000f092400b00f15e00200c00000000a0de094100000000a0b20841'),
	(19, 42, 19, 'C001-2025-7', -8773840310268368680, 1754618400000000, 1795633945809109, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f25e00200c00000000d0fb0f4100000000d0930e410300f25e00200c0000000040510f4100000000c0f00d410900f25e00200c0000000000b48e4066666666665a8d400a00f25e00200c00000000006c93400000000000f892400b00f25e00200c0000000030a70a4100000000307b0941'),
	(20, 42, 20, 'C001-2025-8', -6860295481760490002, 1757296800000000, 1795633945812257, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f35e00200c000000004c3210410000000098fc0e410300f35e00200c00000000d8b70f410000000058570e410900f35e00200ccdcccccccc188f403333333333bf8d400a00f35e00200c000000000078934000000000000493400b00f35e00200c0000000080fe0a410000000080d20941'),
	(21, 42, 21, 'C001-2025-9', 7007308523348948052, 1759888800000000, 1795633945815254, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f45e00200c000000005c00104100000000b8980e410300f45e00200c0000000008560f410000000088f50d410900f45e00200ccdccccccccb88e4033333333335f8d400a00f45e00200c000000000080934000000000000c93400b00f45e00200c0000000048ab0a4100000000487f0941'),
	(22, 42, 22, 'C001-2025-10', -7249097579452315750, 1762567200000000, 1795633945818607, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f55e00200c0000000098470f410000000098df0d410300f55e00200c00000000c8a00e410000000048400d410900f55e00200c3333333333078e409a99999999ad8c400a00f55e00200c000000000088934000000000001893400b00f55e00200c0000000000110a410000000000e50841'),
	(23, 42, 23, 'C001-2025-11', 1535980750263864579, 1765159200000000, 1795633945820768, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f65e00200c0000000000ff0e410000000000970d410300f65e00200c00000000b0590e410000000030f90c410900f65e00200c9a99999999c18d400000000000688c400a00f65e00200c000000000094934000000000002093400b00f65e00200c0000000080d409410000000080a80841'),
	(24, 42, 24, 'C001-2025-12', 2851050870472954449, 1767837600000000, 1795633945822861, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f75e00200c0000000048850f4100000000481d0e410300f75e00200c0000000028dd0e4100000000a87c0d410900f75e00200c6666666666428e40cdcccccccce88c400a00f75e00200c00000000009c934000000000002893400b00f75e00200c0000000068440a410000000068180941'),
	(25, 42, 25, 'C001-2026-1', 295644912201475092, 1770516000000000, 1795633945825931, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, NULL),
	(26, 42, 26, 'C001-2026-2', 1331924179958482748, 1772935200000000, 1795633945828942, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ea0700300c00000000fc77204100000000f8871f410300ea0700300c000000002620204100000000ccdf1e410900ea0700300ccdcccccccc9e9f403333333333459e400a00ea0700300c0000000000b0934000000000003c93400b00ea0700300c00000000a4721b4100000000a4461a41'),
	(27, 42, 27, 'C001-2026-3', -8045535717240050984, 1775613600000000, 1795633945832228, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fa5e00200c00000000e03b104100000000c00f0f410300fa5e00200c0000000098ca0f4100000000186a0e410900fa5e00200c33333333332b8f409a99999999d18d400a00fa5e00200c0000000000b8934000000000004893400b00fa5e00200c00000000780e0b410000000078e20941'),
	(28, 42, 28, 'C001-2026-4', -2532270876132549574, 1778205600000000, 1795633945837178, 'statistician', '', 5, 0, 6, 'as invoiced', '', 0, '\x0100fb5e00200c00000000d87c014100000000b8630e410300fb5e00200c00000000901f014100000000a8c10d410900fb5e00200c9a99999999c98040cdcccccccc2c8d400a00fb5e00200c0000000000c4934000000000005093400b00fb5e00200c000000007025fd400000000018530941'),
	(29, 42, 29, 'C001-2026-5', 5093216180625505465, 1780884000000000, 1795633945939316, 'statistician', '', 5, 0, 6, 'as invoiced', '', 0, '\x0100fc5e00200c00000000587401410000000040540e410300fc5e00200c00000000401701410000000080b20d410900fc5e00200c9a99999999c180409a999999991d8d400a00fc5e00200c0000000000cc934000000000005893400b00fc5e00200c000000004017fd400000000030460941'),
	(30, 42, 30, 'C001-2026-6', -5710667230330803027, 1783476000000000, 1795633945971329, 'statistician', '', 5, 0, 7, 'as invoiced', '', 0, '\x0100fd5e00200c00000000f0d8014100000000200b0f410300fd5e00200c00000000c07901410000000090650e410900fd5e00200c66666666662281409a99999999cd8d400a00fd5e00200c0000000000d8934000000000006493400b00fd5e00200c00000000e0befd4000000000a0de0941'),
	(31, 42, 31, 'C001-2026-7', 3581498351070052116, 1786154400000000, 1795633945994980, 'statistician', '', 5, 0, 7, 'as invoiced', '', 0, '\x0100fe5e00200c00000000505d024100000000d0fb0f410300fe5e00200c0000000058fb01410000000040510f410900fe5e00200c9a99999999a181400000000000b48e400a00fe5e00200c0000000000e0934000000000006c93400b00fe5e00200c00000000809bfe400000000030a70a41'),
	(32, 42, 32, 'C001-2026-8', -8304094103166519086, 1788832800000000, 1795633946009613, 'statistician', '', 5, 0, 7, 'as invoiced', '', 0, '\x0100ff5e00200c00000000f0960241000000004c3210410300ff5e00200c00000000c833024100000000d8b70f410900ff5e00200ccdccccccccd88140cdcccccccc188f400a00ff5e00200c0000000000e8934000000000007893400b00ff5e00200c0000000090fbfe400000000080fe0a41'),
	(33, 42, 33, 'C001-2026-9', 8617949978831735918, 1791424800000000, 1795633946016692, 'statistician', '', 5, 0, 8, 'as invoiced', '', 0, '\x0100005f00200c0000000000600241000000005c0010410300005f00200c0000000000fe01410000000008560f410900005f00200c0000000000a48140cdccccccccb88e400a00005f00200c0000000000f4934000000000008093400b00005f00200c0000000000a0fe400000000048ab0a41'),
	(34, 42, 34, 'C001-rev', 6505516500977654128, 1795633946024629, 1795633946024629, 'statistician', '', 1, 1, 0, 'audited', '', 0, '\x0100f05e00200f0000000040540e410000000040ec0c410000000058a70e410000000040ec0c410100fc5e00200f00000000587401410000000040540e4100000000587401410000000058a70e41'),
	(35, 43, 1, 'C002-2024-1', -6641284608049919021, 1707357600000000, 1795633946030946, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, NULL),
	(36, 43, 2, 'C002-2024-2', 8285647424541522599, 1709863200000000, 1795633946036881, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e80700300400000000f61f2e410300e807003004000000004c7f2d410900e8070030046666666666ebac400a00e8070030040000000000caa2400b00e80700300400000000a41a2941'),
	(37, 43, 3, 'C002-2024-3', -3760473463114965909, 1712541600000000, 1795633946044090, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e25e00200400000000c0a71d410300e25e0020040000000098091d410900e25e0020040000000000789c400a00e25e0020040000000000d4a2400b00e25e0020040000000074b61841'),
	(38, 43, 4, 'C002-2024-4', -791075840141666926, 1715133600000000, 1795633946048438, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e35e00200400000000b8fb1c410300e35e0020040000000024611c410900e35e002004cdccccccccd29b400a00e35e0020040000000000dca2400b00e35e0020040000000018271841'),
	(45, 43, 11, 'C002-2024-11', -6055620787675612377, 1733623200000000, 1795633946077912, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ea5e0020040000000000971d410300ea5e0020040000000030f91c410900ea5e0020040000000000689c400a00ea5e002004000000000020a3400b00ea5e0020040000000080a81841'),
	(50, 43, 16, 'C002-2025-4', -1860423392219707391, 1746669600000000, 1795633946121416, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ef5e00200c00000000b8631e4100000000b8fb1c410300ef5e00200c00000000a4c11d410000000024611c410900ef5e00200c66666666662c9d40cdccccccccd29b400a00ef5e00200c000000000050a3400000000000dca2400b00ef5e00200c00000000185319410000000018271841'),
	(58, 43, 24, 'C002-2025-12', 7145913488567216517, 1767837600000000, 1795633946218678, 'statistician', '', 5, 0, 6, 'as invoiced', '', 0, '\x0100f75e00200c0000000044851f4100000000441d1e410300f75e00200c0000000028dd1e4100000000a87c1d410900f75e00200c6666666666429e40cdcccccccce89c400a00f75e00200c00000000009ca34000000000002aa3400b00f75e00200c0000000064441a410000000064181941'),
	(72, 43, 32, 'C002-2026-8', 4411522141771520353, 1788832800000000, 1795633946353417, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ff5e00200c000000004ee6204100000000d4ac16410300ff5e00200c000000002c8c204100000000e43316410900ff5e00200c333333333339a040cdccccccccc495400a00ff5e00200c0000000000eaa340000000000076a3400b00ff5e00200c00000000802a1c41000000005ce51241'),
	(84, 44, 10, 'C003-2024-10', 2109490308002731211, 1731031200000000, 1795633946442495, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e95e00200400000000b26726410300e95e0020040000000034f025410900e95e002004333333333382a5400a00e95e0020040000000000a2ac400b00e95e00200400000000c0ab2241'),
	(89, 44, 15, 'C003-2025-3', -650060006950743250, 1744077600000000, 1795633946473875, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ee5e00200c00000000d04b274100000000d03d26410300ee5e00200c0000000092cf26410000000032c725410900ee5e00200c33333333335da64000000000005aa5400a00ee5e00200c0000000000eaac4000000000003cac400b00ee5e00200c00000000d869234100000000d8882241'),
	(92, 44, 18, 'C003-2025-6', 7229286605001518024, 1751940000000000, 1795633946493331, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f15e00200c000000005a482741000000005a3a26410300f15e00200c000000002ccc264100000000ccc325410900f15e00200c00000000005aa640cdcccccccc56a5400a00f15e00200c000000000014ad40000000000068ac400b00f15e00200c00000000f666234100000000f6852241'),
	(98, 44, 21, 'C003-2025-9', -8131089645302172191, 1759888800000000, 1795633946521361, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f45e00200c000000008c002841000000008cf226410300f45e00200c000000008880274100000000287826410900f45e00200ccdcccccccc0aa7409a9999999907a6400a00f45e00200c000000000040ad40000000000094ac400b00f45e00200c000000007400244100000000741f2341'),
	(100, 44, 23, 'C003-2025-11', -7976489258126035724, 1765159200000000, 1795633946554130, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f65e00200c00000000403f274100000000403126410300f65e00200c0000000044c3264100000000e4ba25410900f65e00200c333333333351a64000000000004ea5400a00f65e00200c00000000005cad400000000000b0ac400b00f65e00200c00000000605f234100000000607e2241'),
	(105, 44, 28, 'C003-2026-4', -8549784234136204896, 1778205600000000, 1795633946596870, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fb5e00200c00000000cad8274100000000caca26410300fb5e00200c000000009c592741000000003c5126410900fb5e00200c9a99999999e4a6406666666666e1a5400a00fb5e00200c0000000000a4ad400000000000f8ac400b00fb5e00200c0000000054df23410000000054fe2241'),
	(108, 44, 31, 'C003-2026-7', 3838541481336012016, 1786154400000000, 1795633946630485, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fe5e00200c00000000de0a294100000000defc27410300fe5e00200c000000004e85284100000000ee7c27410900fe5e00200c66666666660aa840333333333307a7400a00fe5e00200c0000000000d0ad40000000000024ad400b00fe5e00200c0000000064de24410000000064fd2341'),
	(111, 44, 34, 'C003-rev', -6654346827098014543, 1795633946683473, 1795633946683473, 'statistician', '', 1, 1, 0, 'audited', '', 0, '\x0100f05e00200f000000002ebf2641000000002eb125410000000082fd2641000000002eb125410100fc5e00200f000000002ecd2741000000002ebf2641000000002ecd27410000000082fd2641'),
	(39, 43, 5, 'C002-2024-5', 7046014457896757644, 1717812000000000, 1795633946053977, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e45e002004000000003cec1c410300e45e00200400000000fc511c410900e45e0020040000000000c49b400a00e45e0020040000000000e6a2400b00e45e00200400000000341a1841'),
	(42, 43, 8, 'C002-2024-8', -7489121585251523200, 1725760800000000, 1795633946065628, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e75e002004000000009cfc1e410300e75e0020040000000058571e410900e75e0020043333333333bf9d400a00e75e002004000000000004a3400b00e75e0020040000000080d21941'),
	(44, 43, 10, 'C002-2024-10', 4281432561765532524, 1731031200000000, 1795633946074186, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e95e0020040000000098df1d410300e95e0020040000000044401d410900e95e0020049a99999999ad9c400a00e95e002004000000000016a3400b00e95e0020040000000000e51841'),
	(49, 43, 15, 'C002-2025-3', -4858999571835917154, 1744077600000000, 1795633946117603, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ee5e00200c00000000c00f1f4100000000c0a71d410300ee5e00200c00000000186a1e410000000098091d410900ee5e00200c9a99999999d19d400000000000789c400a00ee5e00200c000000000046a3400000000000d4a2400b00ee5e00200c0000000074e219410000000074b61841'),
	(59, 1, 1, 'rollup-1', 0, 0, 1795633946192419, '', '', 0, 0, 4, '', '', 3, NULL),
	(60, 2, 1, 'rollup-1', 0, 0, 1795633946192419, '', '', 0, 0, 4, '', '', 3, NULL),
	(61, 21, 1, 'rollup-1', 0, 0, 1795633946192419, '', '', 0, 0, 4, '', '', 3, NULL),
	(62, 22, 1, 'rollup-1', 0, 0, 1795633946192419, '', '', 0, 0, 4, '', '', 3, NULL),
	(63, 28, 1, 'rollup-1', 0, 0, 1795633946192419, '', '', 0, 0, 1, '', '', 3, NULL),
	(64, 41, 1, 'rollup-1', 0, 0, 1795633946192419, '', '', 0, 0, 10, '', '', 3, NULL),
	(67, 43, 27, 'C002-2026-3', 8611469561186883070, 1775613600000000, 1795633946321742, 'statistician', '', 5, 0, 1, 'as invoiced', '', 0, '\x0100fa5e00200c00000000e03b204100000000c00f1f410300fa5e00200c0000000098ca1f4100000000186a1e410900fa5e00200c33333333332b9f409a99999999d19d400a00fa5e00200c0000000000baa340000000000046a3400b00fa5e00200c00000000740e1b410000000074e21941'),
	(69, 43, 29, 'C002-2026-5', -6019918005768292825, 1780884000000000, 1795633946333922, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fc5e00200c000000003cbc1f41000000003c541e410300fc5e00200c00000000fc121f41000000007cb21d410900fc5e00200c3333333333779e409a999999991d9d400a00fc5e00200c0000000000cca34000000000005aa3400b00fc5e00200c0000000034721a410000000034461941'),
	(74, 43, 34, 'C002-rev', 1960858024238782552, 1795633946370381, 1795633946370381, 'statistician', '', 1, 1, 1, 'audited', '', 0, '\x0100f05e00200f000000003c541e41000000003cec1c410000000058a71e41000000003cec1c410100fc5e00200f000000003cbc1f41000000003c541e41000000003cbc1f410000000058a71e41'),
	(77, 44, 3, 'C003-2024-3', 3982713938244623479, 1712541600000000, 1795633946392217, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e25e00200400000000d03d26410300e25e0020040000000032c725410900e25e00200400000000005aa5400a00e25e00200400000000003cac400b00e25e00200400000000d8882241'),
	(88, 44, 14, 'C003-2025-2', -1365995696594352034, 1741399200000000, 1795633946470079, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e90700300c00000000f9a5374100000000f99736410300e90700300c00000000d927374100000000791f36410900e90700300c66666666e6b3b64033333333b3b0b5400a00e90700300c0000000000dcac4000000000002eac400b00e90700300c00000000f9b4334100000000f9d33241'),
	(90, 44, 16, 'C003-2025-4', 2918604730105496710, 1746669600000000, 1795633946477082, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ef5e00200c00000000caca264100000000cabc25410300ef5e00200c000000003c51264100000000dc4825410900ef5e00200c6666666666e1a5403333333333dea4400a00ef5e00200c0000000000f8ac4000000000004cac400b00ef5e00200c0000000054fe224100000000541d2241'),
	(94, 2, 2, 'rollup-2', 0, 0, 1795633946495569, '', '', 0, 0, 4, '', '', 3, NULL),
	(95, 21, 2, 'rollup-2', 0, 0, 1795633946495569, '', '', 0, 0, 4, '', '', 3, NULL),
	(96, 41, 2, 'rollup-2', 0, 0, 1795633946495569, '', '', 0, 0, 7, '', '', 3, NULL),
	(102, 44, 25, 'C003-2026-1', -858000715840952801, 1770516000000000, 1795633946578629, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, NULL),
	(107, 44, 30, 'C003-2026-6', 7282306413074368982, 1783476000000000, 1795633946607051, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fd5e00200c000000005a562841000000005a4827410300fd5e00200c000000008cd42741000000002ccc26410900fd5e00200c33333333335da74000000000005aa6400a00fd5e00200c0000000000c2ad40000000000014ad400b00fd5e00200c00000000f647244100000000f6662341'),
	(40, 43, 6, 'C002-2024-6', 3690701700234788179, 1720404000000000, 1795633946058592, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e55e0020040000000020a31d410300e55e0020040000000010051d410900e55e0020049a99999999739c400a00e55e0020040000000000f0a2400b00e55e002004000000009cb21841'),
	(48, 43, 14, 'C002-2025-2', 717517976858706620, 1741399200000000, 1795633946113124, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e90700300c00000000f6872f4100000000f61f2e410300e90700300c00000000ccdf2e41000000004c7f2d410900e90700300c000000000045ae406666666666ebac400a00e90700300c00000000003ca3400000000000caa2400b00e90700300c00000000a4462a4100000000a41a2941'),
	(53, 43, 19, 'C002-2025-7', -3301898033521965322, 1754618400000000, 1795633946131271, 'statistician', '', 5, 0, 1, 'as invoiced', '', 0, '\x0100f25e00200c000000007863164100000000d4931e410300f25e00200c0000000010ec154100000000c0f01d410900f25e00200c66666666667e9540cdcccccccc5a9d400a00f25e00200c00000000006ca3400000000000faa2400b00f25e00200c000000003ca8124100000000307b1941'),
	(56, 43, 22, 'C002-2025-10', -2606969321353608546, 1762567200000000, 1795633946180865, 'statistician', '', 5, 0, 5, 'as invoiced', '', 0, '\x0100f55e00200c0000000050e515410000000098df1d410300f55e00200c000000008c7015410000000044401d410900f55e00200c33333333330595409a99999999ad9c400a00f55e00200c00000000008aa340000000000016a3400b00f55e00200c00000000183f12410000000000e51841'),
	(65, 43, 25, 'C002-2026-1', 3399707555512214901, 1770516000000000, 1795633946239374, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, NULL),
	(71, 43, 31, 'C002-2026-7', -5068678630780298609, 1786154400000000, 1795633946349353, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fe5e00200c00000000eab1204100000000786316410300fe5e00200c00000000e05820410000000010ec15410900fe5e00200c000000000007a04066666666667e95400a00fe5e00200c0000000000e0a34000000000006ca3400b00fe5e00200c0000000030d31b41000000003ca81241'),
	(76, 44, 2, 'C003-2024-2', 4431389301210410176, 1709863200000000, 1795633946387190, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e80700300400000000f99736410300e80700300400000000791f36410900e80700300433333333b3b0b5400a00e80700300400000000002eac400b00e80700300400000000f9d33241'),
	(79, 44, 5, 'C003-2024-5', -4952510698717338095, 1717812000000000, 1795633946402903, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e45e002004000000002eb125410300e45e002004000000007e3d25410900e45e0020040000000000d3a4400a00e45e00200400000000005aac400b00e45e00200400000000a6132241'),
	(81, 44, 7, 'C003-2024-7', -942988771025952416, 1723082400000000, 1795633946416414, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e65e00200400000000deee26410300e65e002004000000008e7426410900e65e002004000000000004a6400a00e65e002004000000000076ac400b00e65e00200400000000641c2341'),
	(86, 44, 12, 'C003-2024-12', -5208406483865496866, 1736301600000000, 1795633946457696, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100eb5e00200400000000f49526410300eb5e002004000000007e1d26410900eb5e0020049a99999999aea5400a00eb5e0020040000000000beac400b00eb5e002004000000004cd22241'),
	(91, 44, 17, 'C003-2025-5', 3076796253494607948, 1749348000000000, 1795633946486829, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f05e00200c000000002ebf2641000000002eb125410300f05e00200c00000000de452641000000007e3d25410900f05e00200c3333333333d6a5400000000000d3a4400a00f05e00200c000000000006ad4000000000005aac400b00f05e00200c00000000a6f4224100000000a6132241'),
	(93, 44, 19, 'C003-2025-7', -5793271205900577756, 1754618400000000, 1795633946500924, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f25e00200c00000000defc274100000000deee26410300f25e00200c00000000ee7c2741000000008e7426410900f25e00200c333333333307a740000000000004a6400a00f25e00200c000000000024ad40000000000076ac400b00f25e00200c0000000064fd234100000000641c2341'),
	(101, 44, 24, 'C003-2025-12', 4761823261165918465, 1767837600000000, 1795633946560670, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f75e00200c00000000f4a3274100000000f49526410300f75e00200c00000000de252741000000007e1d26410900f75e00200ccdccccccccb1a6409a99999999aea5400a00f75e00200c00000000006cad400000000000beac400b00f75e00200c000000004cb32341000000004cd22241'),
	(41, 43, 7, 'C002-2024-7', 7066037394221596312, 1723082400000000, 1795633946062203, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e65e00200400000000d4931e410300e65e00200400000000c0f01d410900e65e002004cdcccccccc5a9d400a00e65e0020040000000000faa2400b00e65e00200400000000307b1941'),
	(47, 43, 13, 'C002-2025-1', 3865202002861163268, 1738980000000000, 1795633946104467, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, NULL),
	(52, 43, 18, 'C002-2025-6', -3096733485795430486, 1751940000000000, 1795633946128787, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f15e00200c00000000200b1f410000000020a31d410300f15e00200c0000000090651e410000000010051d410900f15e00200c3333333333cd9d409a99999999739c400a00f15e00200c000000000064a3400000000000f0a2400b00f15e00200c000000009cde1941000000009cb21841'),
	(55, 43, 21, 'C002-2025-9', -5939724301384608125, 1759888800000000, 1795633946143475, 'statistician', '', 5, 0, 5, 'as invoiced', '', 0, '\x0100f45e00200c00000000e866164100000000bc981e410300f45e00200c0000000070ef1541000000008cf51d410900f45e00200c9a999999998195409a999999995f9d400a00f45e00200c000000000080a34000000000000ca3400b00f45e00200c0000000018ab124100000000447f1941'),
	(57, 43, 23, 'C002-2025-11', 1629919558740116960, 1765159200000000, 1795633946200361, 'statistician', '', 5, 0, 6, 'as invoiced', '', 0, '\x0100f65e00200c0000000080b215410000000000971d410300f65e00200c00000000c83e15410000000030f91c410900f65e00200c6666666666d494400000000000689c400a00f65e00200c000000000094a340000000000020a3400b00f65e00200c00000000c01412410000000080a81841'),
	(68, 43, 28, 'C002-2026-4', -4111694300696119933, 1778205600000000, 1795633946326347, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fb5e00200c00000000b8cb1f4100000000b8631e410300fb5e00200c0000000024221f4100000000a4c11d410900fb5e00200c0000000000869e4066666666662c9d400a00fb5e00200c0000000000c4a340000000000050a3400b00fb5e00200c00000000187f1a410000000018531941'),
	(70, 43, 30, 'C002-2026-6', -4156612181081727734, 1783476000000000, 1795633946342058, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fd5e00200c000000009039204100000000200b1f410300fd5e00200c0000000010c61f410000000090651e410900fd5e00200ccdcccccccc269f403333333333cd9d400a00fd5e00200c0000000000d6a340000000000064a3400b00fd5e00200c000000009c0a1b41000000009cde1941'),
	(83, 44, 9, 'C003-2024-9', 2795876167263717560, 1728352800000000, 1795633946434687, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e85e002004000000008cf226410300e85e00200400000000287826410900e85e0020049a9999999907a6400a00e85e002004000000000094ac400b00e85e00200400000000741f2341'),
	(85, 44, 11, 'C003-2024-11', -1702547491075049580, 1733623200000000, 1795633946453237, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ea5e00200400000000403126410300ea5e00200400000000e4ba25410900ea5e00200400000000004ea5400a00ea5e0020040000000000b0ac400b00ea5e00200400000000607e2241'),
	(87, 44, 13, 'C003-2025-1', -2555743708360976333, 1738980000000000, 1795633946461234, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, NULL),
	(97, 44, 20, 'C003-2025-8', 5131090554069804531, 1757296800000000, 1795633946510753, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f35e00200c00000000744b284100000000743d27410300f35e00200c00000000e2c927410000000082c126410900f35e00200c9a9999999952a74066666666664fa6400a00f35e00200c000000000032ad40000000000084ac400b00f35e00200c00000000e03e244100000000e05d2341'),
	(99, 44, 22, 'C003-2025-10', -5894610364139047541, 1762567200000000, 1795633946538134, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f55e00200c00000000b275274100000000b26726410300f55e00200c0000000094f826410000000034f025410900f55e00200c666666666685a640333333333382a5400a00f55e00200c00000000004ead400000000000a2ac400b00f55e00200c00000000c08c234100000000c0ab2241'),
	(104, 44, 27, 'C003-2026-3', -7409636030042046768, 1775613600000000, 1795633946592068, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fa5e00200c00000000d059284100000000d04b27410300fa5e00200c00000000f2d727410000000092cf26410900fa5e00200c666666666660a74033333333335da6400a00fa5e00200c000000000096ad400000000000eaac400b00fa5e00200c00000000d84a244100000000d8692341'),
	(106, 44, 29, 'C003-2026-5', 257206388772402193, 1780884000000000, 1795633946601240, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100fc5e00200c000000002ecd2741000000002ebf26410300fc5e00200c000000003e4e274100000000de4526410900fc5e00200c6666666666d9a6403333333333d6a5400a00fc5e00200c0000000000b4ad40000000000006ad400b00fc5e00200c00000000a6d5234100000000a6f42241'),
	(110, 44, 33, 'C003-2026-9', 1702477093980441480, 1791424800000000, 1795633946670190, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100005f00200c000000008c0e2941000000008c0028410300005f00200c00000000e888284100000000888027410900005f00200c00000000000ea840cdcccccccc0aa7400a00005f00200c0000000000ecad40000000000040ad400b00005f00200c0000000074e124410000000074002441'),
	(43, 43, 9, 'C002-2024-9', -8291487466433986315, 1728352800000000, 1795633946068886, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e85e00200400000000bc981e410300e85e002004000000008cf51d410900e85e0020049a999999995f9d400a00e85e00200400000000000ca3400b00e85e00200400000000447f1941'),
	(46, 43, 12, 'C002-2024-12', 4800351699313127527, 1736301600000000, 1795633946090137, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100eb5e00200400000000441d1e410300eb5e00200400000000a87c1d410900eb5e002004cdcccccccce89c400a00eb5e00200400000000002aa3400b00eb5e0020040000000064181941'),
	(51, 43, 17, 'C002-2025-5', 3590664632323051172, 1749348000000000, 1795633946125141, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100f05e00200c000000003c541e41000000003cec1c410300f05e00200c000000007cb21d4100000000fc511c410900f05e00200c9a999999991d9d400000000000c49b400a00f05e00200c00000000005aa3400000000000e6a2400b00f05e00200c000000003446194100000000341a1841'),
	(54, 43, 20, 'C002-2025-8', 170219897809098204, 1757296800000000, 1795633946137891, 'statistician', '', 5, 0, 5, 'as invoiced', '', 0, '\x0100f35e00200c00000000d4ac1641000000009cfc1e410300f35e00200c00000000e43316410000000058571e410900f35e00200ccdccccccccc495403333333333bf9d400a00f35e00200c000000000076a340000000000004a3400b00f35e00200c000000005ce512410000000080d21941'),
	(66, 43, 26, 'C002-2026-2', -6322517569965458317, 1772935200000000, 1795633946316776, 'statistician', '', 5, 0, 6, 'as invoiced', '', 0, '\x0100ea0700300c00000000fb77304100000000f6872f410300ea0700300c000000002620304100000000ccdf2e410900ea0700300c9a999999999eaf40000000000045ae400a00ea0700300c0000000000b0a34000000000003ca3400b00ea0700300c00000000a4722b4100000000a4462a41'),
	(73, 43, 33, 'C002-2026-9', 8582158709506511006, 1791424800000000, 1795633946362715, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100005f00200c000000005eb4204100000000e86616410300005f00200c00000000465b20410000000070ef15410900005f00200c666666666609a0409a999999998195400a00005f00200c0000000000f4a340000000000080a3400b00005f00200c0000000044d71b410000000018ab1241'),
	(75, 44, 1, 'C003-2024-1', 5916130107650336428, 1707357600000000, 1795633946378519, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, NULL),
	(78, 44, 4, 'C003-2024-4', 9166591183478722005, 1715133600000000, 1795633946396208, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e35e00200400000000cabc25410300e35e00200400000000dc4825410900e35e0020043333333333dea4400a00e35e00200400000000004cac400b00e35e00200400000000541d2241'),
	(80, 44, 6, 'C003-2024-6', -5672868109817760870, 1720404000000000, 1795633946410074, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e55e002004000000005a3a26410300e55e00200400000000ccc325410900e55e002004cdcccccccc56a5400a00e55e002004000000000068ac400b00e55e00200400000000f6852241'),
	(82, 44, 8, 'C003-2024-8', -4654290793139820795, 1725760800000000, 1795633946424955, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100e75e00200400000000743d27410300e75e0020040000000082c126410900e75e00200466666666664fa6400a00e75e002004000000000084ac400b00e75e00200400000000e05d2341'),
	(103, 44, 26, 'C003-2026-2', 6285288977908457980, 1772935200000000, 1795633946587920, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ea0700300c00000000f9b3384100000000f9a537410300ea0700300c000000003930384100000000d92737410900ea0700300c9a99999919b7b74066666666e6b3b6400a00ea0700300c000000000088ad400000000000dcac400b00ea0700300c00000000f995344100000000f9b43341'),
	(109, 44, 32, 'C003-2026-8', -8009833082060252412, 1788832800000000, 1795633946644619, 'statistician', '', 5, 0, 0, 'as invoiced', '', 0, '\x0100ff5e00200c000000007459294100000000744b28410300ff5e00200c0000000042d2284100000000e2c927410900ff5e00200ccdcccccccc55a8409a9999999952a7400a00ff5e00200c0000000000dead40000000000032ad400b00ff5e00200c00000000e01f254100000000e03e2441'),
	(112, 41, 3, 'rollup-3', 0, 0, 1795633946776645, '', '', 0, 0, 4, '', '', 3, NULL);


--
-- Data for Name: channels; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: disposal_actions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disposal_actions VALUES
	(28, 1, 1, 0, 'li', 1795633947118671, '', '', '', NULL, NULL),
	(28, 1, 2, 3, 'li', 1795633947171062, '问明原因', '', '区工信局', 739950, NULL),
	(28, 1, 3, 4, 'wang', 1795633947196223, '', '', '', NULL, '{"cause":"\u505C\u4EA7\u68C0\u4FEE","impact":"\u4EA7\u503C","measure":"\u590D\u5DE5","recovery":"2026-12-01"}'),
	(22, 4, 1, 1, 'li', 1795633947213814, '看过', '', '', NULL, NULL),
	(22, 3, 1, 1, 'li', 1795633947256033, '看过', '', '', NULL, NULL);


--
-- Data for Name: disposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disposals VALUES
	(28, 1, 3, 2, 1795633947118671, 'li', '', '区工信局', 739950, 'li', 1795633947171062, 1795633947196223),
	(22, 4, 1, 0, NULL, '', '', '', NULL, '', NULL, NULL),
	(22, 3, 1, 0, NULL, '', '', '', NULL, '', NULL, NULL);


--
-- Data for Name: enterprises; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enterprises VALUES
	(42, '样例·衡瀚铝材加工有限公司', 0, 'gongyi', 'aluminium', 'aluminium-chain', 1, 1, 737059, 3652058),
	(43, '样例·洛航速冻食品有限公司', 0, 'xingyang', 'modern-food', '', 1, 1, 737059, 3652058),
	(44, '样例·拓润功能材料有限公司', 0, 'xinmi', 'new-materials', '', 1, 1, 737059, 3652058);


--
-- Data for Name: episodes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.episodes VALUES
	(42, 1, 2, 0, 'electricity-yoy', 1, 'electricity', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.57959515817313,"metricUnit":"%","value":564.5,"base":983.1,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-09","metric":-42.57959515817313}],"stream":null}', 1795633945837178),
	(42, 2, 2, 0, 'orders-drift', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-106.16642236691385,"metricUnit":"\u03C3","value":125440,"base":218473,"baseReported":false,"coverage":null,"threshold":-9,"counted":[{"period":"2026-09","metric":-106.16642236691385}],"stream":null}', 1795633945837178),
	(42, 3, 2, 0, 'orders-soft', 1, 'orders', 2, 2, 2, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.58329404548846,"metricUnit":"%","value":125440,"base":218473,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2026-08","metric":-42.61223862238622},{"period":"2026-09","metric":-42.58329404548846}],"stream":null}', 1795633945837178),
	(42, 4, 2, 0, 'orders-yoy', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.58329404548846,"metricUnit":"%","value":125440,"base":218473,"baseReported":false,"coverage":null,"threshold":-40,"counted":[{"period":"2026-09","metric":-42.58329404548846}],"stream":null}', 1795633945837178),
	(42, 8, 0, 0, 'output-falls', 1, 'gross_output', 0, 1, 1, 0, 536895232, 536895232, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":6,"metricUnit":"n","value":150528,"base":262167,"baseReported":false,"coverage":null,"threshold":6,"counted":[{"period":"2026-09","metric":6}],"stream":null}', 1795633946016692),
	(42, 5, 2, 0, 'output-yoy', 1, 'gross_output', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.58316264060694,"metricUnit":"%","value":150528,"base":262167,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-09","metric":-42.58316264060694}],"stream":null}', 1795633945837178),
	(42, 7, 2, 0, 'output-ytd-yoy', 1, 'gross_output', 2, 2, 2, 0, 536895228, 536895229, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-26.855617114781406,"metricUnit":"%","value":1691330,"base":2312317,"baseReported":false,"coverage":null,"threshold":-15,"counted":[{"period":"2026-08","metric":-24.844426017608466},{"period":"2026-09","metric":-26.855617114781406}],"stream":null}', 1795633945971329),
	(42, 6, 2, 0, 'sales-yoy', 1, 'sales_output', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.58312070275218,"metricUnit":"%","value":147392,"base":256705,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-09","metric":-42.58312070275218}],"stream":null}', 1795633945837178),
	(1, 1, 0, 0, 'rollup-electricity-yoy', 1, 'electricity', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.4592973436161,"metricUnit":"%","value":537.2,"base":933.6,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.4592973436161}],"stream":null}', 1795633946192419),
	(43, 2, 3, 0, 'electricity-yoy', 1, 'electricity', 2, 0, 2, 1, 536895218, 536895219, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.459930313588855,"metricUnit":"%","value":4047.3,"base":3874.5,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2025-12","metric":4.669765430764234},{"period":"2026-01..02","metric":4.459930313588855}],"stream":null}', 1795633946137891),
	(43, 1, 3, 0, 'orders-soft', 1, 'orders', 2, 0, 2, 1, 536895218, 536895218, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.45987851476754,"metricUnit":"%","value":899410,"base":861010,"baseReported":false,"coverage":null,"threshold":-2,"counted":[{"period":"2025-12","metric":4.669703595428555},{"period":"2026-01..02","metric":4.45987851476754}],"stream":null}', 1795633946131271),
	(43, 3, 3, 0, 'orders-yoy', 1, 'orders', 2, 0, 2, 1, 536895218, 536895219, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.45987851476754,"metricUnit":"%","value":899410,"base":861010,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2025-12","metric":4.669703595428555},{"period":"2026-01..02","metric":4.45987851476754}],"stream":null}', 1795633946137891),
	(43, 4, 3, 0, 'output-yoy', 1, 'gross_output', 2, 0, 2, 1, 536895218, 536895219, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.4598828312900265,"metricUnit":"%","value":1079291,"base":1033211,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2025-12","metric":4.669705488322696},{"period":"2026-01..02","metric":4.4598828312900265}],"stream":null}', 1795633946137891),
	(43, 5, 3, 0, 'sales-yoy', 1, 'sales_output', 2, 0, 2, 1, 536895218, 536895219, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.459881821039334,"metricUnit":"%","value":1056806,"base":1011686,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2025-12","metric":4.669705286950906},{"period":"2026-01..02","metric":4.459881821039334}],"stream":null}', 1795633946137891),
	(43, 6, 4, 1, 'output-ytd-yoy', 1, 'gross_output', 0, 0, 1, 1, 536895222, 536895223, 805308394, 536895226, 1795633946370381, '{"period":"2026-03","metric":4.482132748166003,"metricUnit":"%","value":1611243,"base":1542123,"baseReported":false,"coverage":null,"threshold":-4,"counted":[{"period":"2026-01..02","metric":4.4598828312900265},{"period":"2026-03","metric":4.482132748166003}],"stream":null}', 1795633946200361),
	(1, 2, 0, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.45494093215131,"metricUnit":"%","value":143259,"base":248951,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.45494093215131}],"stream":null}', 1795633946192419),
	(1, 3, 0, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":-14.102435002611854,"metricUnit":"%","value":1091868,"base":1271128,"baseReported":true,"coverage":1,"threshold":-20,"counted":[{"period":"2026-04","metric":-6.973636610513788},{"period":"2026-05","metric":-14.102435002611854}],"stream":null}', 1795633946192419),
	(1, 4, 0, 1, 'rollup-share-falling', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":100,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":90,"counted":[{"period":"2026-04","metric":100},{"period":"2026-05","metric":100}],"stream":null}', 1795633946192419),
	(22, 1, 0, 0, 'rollup-electricity-yoy', 1, 'electricity', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.4592973436161,"metricUnit":"%","value":537.2,"base":933.6,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.4592973436161}],"stream":null}', 1795633946192419),
	(22, 2, 0, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.45494093215131,"metricUnit":"%","value":143259,"base":248951,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.45494093215131}],"stream":null}', 1795633946192419),
	(22, 3, 0, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":-14.102435002611854,"metricUnit":"%","value":1091868,"base":1271128,"baseReported":true,"coverage":1,"threshold":-20,"counted":[{"period":"2026-04","metric":-6.973636610513788},{"period":"2026-05","metric":-14.102435002611854}],"stream":null}', 1795633946192419),
	(22, 4, 0, 1, 'rollup-share-falling', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":100,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":90,"counted":[{"period":"2026-04","metric":100},{"period":"2026-05","metric":100}],"stream":null}', 1795633946192419),
	(28, 1, 0, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.45494093215131,"metricUnit":"%","value":143259,"base":248951,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.45494093215131}],"stream":null}', 1795633946192419),
	(2, 4, 3, 1, 'rollup-share-falling', 1, 'gross_output', 4, 0, 4, 1, 536895218, 536895219, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":0,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":50,"counted":[{"period":"2025-12","metric":0},{"period":"2026-01..02","metric":0}],"stream":null}', 1795633946192419),
	(2, 1, 3, 0, 'rollup-electricity-yoy', 1, 'electricity', 4, 0, 4, 1, 536895218, 536895218, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.459930313588855,"metricUnit":"%","value":4047.3,"base":3874.5,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.669765430764234},{"period":"2026-01..02","metric":4.459930313588855}],"stream":null}', 1795633946192419),
	(2, 2, 3, 1, 'rollup-output-yoy', 1, 'gross_output', 4, 0, 4, 1, 536895218, 536895218, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.4598828312900265,"metricUnit":"%","value":1079291,"base":1033211,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.669705488322696},{"period":"2026-01..02","metric":4.4598828312900265}],"stream":null}', 1795633946192419),
	(2, 3, 3, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 1, 0, 2, 1, 536895219, 536895220, 805308394, 536895226, 1795633946495569, '{"period":"2026-03","metric":4.482132748166003,"metricUnit":"%","value":1611243,"base":1542123,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-01..02","metric":4.4598828312900265},{"period":"2026-03","metric":4.482132748166003}],"stream":null}', 1795633946192419),
	(21, 1, 3, 0, 'rollup-electricity-yoy', 1, 'electricity', 4, 0, 4, 1, 536895218, 536895218, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.459930313588855,"metricUnit":"%","value":4047.3,"base":3874.5,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.669765430764234},{"period":"2026-01..02","metric":4.459930313588855}],"stream":null}', 1795633946192419),
	(21, 2, 3, 1, 'rollup-output-yoy', 1, 'gross_output', 4, 0, 4, 1, 536895218, 536895218, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.4598828312900265,"metricUnit":"%","value":1079291,"base":1033211,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.669705488322696},{"period":"2026-01..02","metric":4.4598828312900265}],"stream":null}', 1795633946192419),
	(21, 3, 3, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 1, 0, 2, 1, 536895219, 536895220, 805308394, 536895226, 1795633946495569, '{"period":"2026-03","metric":4.482132748166003,"metricUnit":"%","value":1611243,"base":1542123,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-01..02","metric":4.4598828312900265},{"period":"2026-03","metric":4.482132748166003}],"stream":null}', 1795633946192419),
	(21, 4, 3, 1, 'rollup-share-falling', 1, 'gross_output', 4, 0, 4, 1, 536895218, 536895219, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":0,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":50,"counted":[{"period":"2025-12","metric":0},{"period":"2026-01..02","metric":0}],"stream":null}', 1795633946192419),
	(41, 5, 6, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 0, 1, 2, 536895220, 536895221, 805308394, 536895226, 1795633946495569, '{"period":"2025-10","metric":-0.919647845849504,"metricUnit":"%","value":10891592,"base":10992686,"baseReported":true,"coverage":0.5,"threshold":0,"counted":[{"period":"2025-09","metric":0.1763607741742788},{"period":"2025-10","metric":-0.919647845849504}],"stream":null}', 1795633946192419),
	(41, 6, 6, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 4, 0, 4, 2, 536895227, 536895228, 536895232, NULL, 1795633946495569, '{"period":"2026-05","metric":-1.819355674475918,"metricUnit":"%","value":3744004,"base":3813383,"baseReported":true,"coverage":0.5026616187766563,"threshold":-20,"counted":[{"period":"2026-04","metric":0.6871810088632887},{"period":"2026-05","metric":-1.819355674475918}],"stream":null}', 1795633946192419),
	(41, 7, 6, 1, 'rollup-share-falling', 1, 'gross_output', 4, 0, 4, 2, 536895227, 536895228, 536895232, NULL, 1795633946495569, '{"period":"2026-05","metric":50,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":0.5026616187766563,"threshold":90,"counted":[{"period":"2026-04","metric":50},{"period":"2026-05","metric":50}],"stream":null}', 1795633946192419),
	(41, 1, 4, 1, 'rollup-electricity-yoy', 1, 'electricity', 0, 0, 1, 1, 536895218, 536895219, 536895223, 805308394, 1795633946776645, '{"period":"2026-01..02","metric":4.45985357502344,"metricUnit":"%","value":12142.1,"base":11623.7,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.6697654307642384},{"period":"2026-01..02","metric":4.45985357502344}],"stream":null}', 1795633946192419),
	(41, 2, 4, 1, 'rollup-electricity-yoy', 1, 'electricity', 0, 0, 1, 1, 536895227, 536895228, 536895230, 536895231, 1795633946776645, '{"period":"2026-08","metric":7.239094834003275,"metricUnit":"%","value":5762.6,"base":5373.6,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-07","metric":7.297811787323065},{"period":"2026-08","metric":7.239094834003275}],"stream":null}', 1795633946192419),
	(41, 3, 4, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 0, 1, 1, 536895218, 536895219, 536895223, 805308394, 1795633946776645, '{"period":"2026-01..02","metric":4.45988139244827,"metricUnit":"%","value":3237874,"base":3099634,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.66970233349998},{"period":"2026-01..02","metric":4.45988139244827}],"stream":null}', 1795633946192419),
	(41, 4, 4, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 0, 1, 1, 536895227, 536895228, 536895230, 536895231, 1795633946776645, '{"period":"2026-08","metric":7.239619752652199,"metricUnit":"%","value":1536703,"base":1432962,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-07","metric":7.296790130437395},{"period":"2026-08","metric":7.239619752652199}],"stream":null}', 1795633946192419);


--
-- Data for Name: exemptions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: expectations; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: job_archives; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: job_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: job_start; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job_start VALUES
	(1, 739945);


--
-- Data for Name: message_attempts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migrations VALUES
	(1, '0001_readings_and_episodes'),
	(2, '0002_explanations'),
	(3, '0003_change_kinds'),
	(4, '0004_rule_life_and_mutes'),
	(5, '0005_reporting'),
	(6, '0006_rollups'),
	(8, '0008_prejudgements'),
	(9, '0009_readings_by_subject'),
	(10, '0010_reports'),
	(11, '0011_targets'),
	(12, '0012_jobs'),
	(13, '0013_streams'),
	(14, '0014_changes_with_steps'),
	(15, '0015_accounts'),
	(16, '0016_security'),
	(17, '0017_disposal'),
	(18, '0018_notifications');


--
-- Data for Name: mutes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mutes VALUES
	('overhaul', 1, 1, '{"id":"overhaul","mode":"notifyOnly","rule":null,"scope":{"subjects":["enterprise"],"tiers":[],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"from":"2026-01-01","to":"2026-02-28","reason":"overhaul"}', 1795633947004660, 'initial');


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notification_items; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notifier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notifier VALUES
	(1, 112, 0, 0);


--
-- Data for Name: outbox_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox_head VALUES
	(1, 112);


--
-- Data for Name: prejudgement_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: prejudgements; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: protection_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.protection_keys VALUES
	('key-018dab8e-7347-46e7-a2cc-4e40b458b64d', '<key id="018dab8e-7347-46e7-a2cc-4e40b458b64d" version="1"><creationDate>2026-11-25T19:12:23.2875894Z</creationDate><activationDate>2026-11-25T19:12:23.2875894Z</activationDate><expirationDate>2027-02-23T19:12:23.2875894Z</expirationDate><descriptor deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.AuthenticatedEncryptorDescriptorDeserializer, Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60"><descriptor><encryption algorithm="AES_256_CBC" /><validation algorithm="HMACSHA256" /><masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection"><!-- Warning: the key below is in an unencrypted form. --><value>u4h6PMAOCsCRFgZwVKy5A9Nye8viE4YrKBR4qasotliN6MCRAzaYOyq+vJ/jfinH45ja/FtQh3P8DgoaNFILog==</value></masterKey></descriptor></descriptor></key>');


--
-- Data for Name: qrtz_blob_triggers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_calendars; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_cron_triggers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.qrtz_cron_triggers VALUES
	('monitor', 'open-period', 'bureau', '0 10 0 * * ?', 'Asia/Shanghai'),
	('monitor', 'remind-production', 'bureau', '0 30 8 * * ?', 'Asia/Shanghai'),
	('monitor', 'remind-financial', 'bureau', '0 30 8 * * ?', 'Asia/Shanghai'),
	('monitor', 'mark-late-production', 'bureau', '0 20 0 * * ?', 'Asia/Shanghai'),
	('monitor', 'mark-late-financial', 'bureau', '0 20 0 * * ?', 'Asia/Shanghai'),
	('monitor', 'close-month', 'bureau', '0 0 1 * * ?', 'Asia/Shanghai'),
	('monitor', 'prejudge', 'bureau', '0 0 2 * * ?', 'Asia/Shanghai'),
	('monitor', 'write-report', 'bureau', '0 0 3 * * ?', 'Asia/Shanghai'),
	('monitor', 'prune', 'bureau', '0 30 4 * * ?', 'Asia/Shanghai');


--
-- Data for Name: qrtz_execution_history; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_fired_triggers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_job_details; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.qrtz_job_details VALUES
	('monitor', 'open-period', 'bureau', 'Open the period', 'Monitor.Jobs.ScheduledJob, Monitor.Silo', true, true, false, true, NULL),
	('monitor', 'remind-production', 'bureau', 'Remind: Monthly production form', 'Monitor.Jobs.ScheduledJob, Monitor.Silo', true, true, false, true, NULL),
	('monitor', 'remind-financial', 'bureau', 'Remind: Monthly financial form', 'Monitor.Jobs.ScheduledJob, Monitor.Silo', true, true, false, true, NULL),
	('monitor', 'mark-late-production', 'bureau', 'Mark late: Monthly production form', 'Monitor.Jobs.ScheduledJob, Monitor.Silo', true, true, false, true, NULL),
	('monitor', 'mark-late-financial', 'bureau', 'Mark late: Monthly financial form', 'Monitor.Jobs.ScheduledJob, Monitor.Silo', true, true, false, true, NULL),
	('monitor', 'close-month', 'bureau', 'Close the month', 'Monitor.Jobs.ScheduledJob, Monitor.Silo', true, true, false, true, NULL),
	('monitor', 'prejudge', 'bureau', 'Pre-judge', 'Monitor.Jobs.ScheduledJob, Monitor.Silo', true, true, false, true, NULL),
	('monitor', 'write-report', 'bureau', 'Write the reports', 'Monitor.Jobs.ScheduledJob, Monitor.Silo', true, true, false, true, NULL),
	('monitor', 'prune', 'bureau', 'Prune and archive', 'Monitor.Jobs.ScheduledJob, Monitor.Silo', true, true, false, true, NULL);


--
-- Data for Name: qrtz_job_status; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_locks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.qrtz_locks VALUES
	('monitor', 'TRIGGER_ACCESS'),
	('monitor', 'STATE_ACCESS');


--
-- Data for Name: qrtz_misfire_history; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_paused_job_grps; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_paused_trigger_grps; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_scheduler_state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.qrtz_scheduler_state VALUES
	('monitor', 'vm2129668550285', 639312307542732869, 5000, '4.7.3');


--
-- Data for Name: qrtz_simple_triggers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_simprop_triggers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: qrtz_triggers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.qrtz_triggers VALUES
	('monitor', 'open-period', 'bureau', 'open-period', 'bureau', NULL, 639313062000000000, NULL, 5, 'WAITING', 'CRON', 639312307430000000, NULL, NULL, 1, NULL, NULL, NULL, false, 'exp;8;00:01:00;2;01:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('monitor', 'remind-production', 'bureau', 'remind-production', 'bureau', NULL, 639312498000000000, NULL, 5, 'WAITING', 'CRON', 639312307430000000, NULL, NULL, 1, NULL, NULL, NULL, false, 'exp;8;00:01:00;2;01:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('monitor', 'remind-financial', 'bureau', 'remind-financial', 'bureau', NULL, 639312498000000000, NULL, 5, 'WAITING', 'CRON', 639312307430000000, NULL, NULL, 1, NULL, NULL, NULL, false, 'exp;8;00:01:00;2;01:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('monitor', 'mark-late-production', 'bureau', 'mark-late-production', 'bureau', NULL, 639313068000000000, NULL, 5, 'WAITING', 'CRON', 639312307430000000, NULL, NULL, 1, NULL, NULL, NULL, false, 'exp;8;00:01:00;2;01:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('monitor', 'mark-late-financial', 'bureau', 'mark-late-financial', 'bureau', NULL, 639313068000000000, NULL, 5, 'WAITING', 'CRON', 639312307430000000, NULL, NULL, 1, NULL, NULL, NULL, false, 'exp;8;00:01:00;2;01:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('monitor', 'close-month', 'bureau', 'close-month', 'bureau', NULL, 639313092000000000, NULL, 5, 'WAITING', 'CRON', 639312307430000000, NULL, NULL, 1, NULL, NULL, NULL, false, 'exp;8;00:01:00;2;01:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('monitor', 'prejudge', 'bureau', 'prejudge', 'bureau', NULL, 639313128000000000, NULL, 5, 'WAITING', 'CRON', 639312307430000000, NULL, NULL, 1, NULL, NULL, NULL, false, 'exp;8;00:01:00;2;01:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('monitor', 'write-report', 'bureau', 'write-report', 'bureau', NULL, 639313164000000000, NULL, 5, 'WAITING', 'CRON', 639312307430000000, NULL, NULL, 1, NULL, NULL, NULL, false, 'exp;8;00:01:00;2;01:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('monitor', 'prune', 'bureau', 'prune', 'bureau', NULL, 639312354000000000, NULL, 5, 'WAITING', 'CRON', 639312307430000000, NULL, NULL, 1, NULL, NULL, NULL, false, 'exp;8;00:01:00;2;01:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: readings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.readings VALUES
	(42, 1, 1, 0, 536895200, 246059, NULL),
	(42, 1, 3, 0, 536895200, 240932, NULL),
	(42, 1, 9, 0, 536895200, 922.7, NULL),
	(42, 1, 10, 0, 536895200, 1200, NULL),
	(42, 1, 11, 0, 536895200, 205049, NULL),
	(42, 2, 1, 0, 536895201, 247507, NULL),
	(42, 2, 3, 0, 536895201, 242351, NULL),
	(42, 2, 9, 0, 536895201, 928.2, NULL),
	(42, 2, 10, 0, 536895201, 1202, NULL),
	(42, 2, 11, 0, 536895201, 206256, NULL),
	(42, 3, 1, 0, 536895202, 242936, NULL),
	(42, 3, 3, 0, 536895202, 237875, NULL),
	(42, 3, 9, 0, 536895202, 911, NULL),
	(42, 3, 10, 0, 536895202, 1205, NULL),
	(42, 3, 11, 0, 536895202, 202447, NULL),
	(42, 4, 1, 0, 536895203, 237431, NULL),
	(42, 4, 3, 0, 536895203, 232485, NULL),
	(42, 4, 9, 0, 536895203, 890.4, NULL),
	(42, 4, 10, 0, 536895203, 1207, NULL),
	(42, 4, 11, 0, 536895203, 197859, NULL),
	(42, 5, 1, 0, 536895204, 236936, NULL),
	(42, 5, 3, 0, 536895204, 232000, NULL),
	(42, 5, 9, 0, 536895204, 888.5, NULL),
	(42, 5, 10, 0, 536895204, 1210, NULL),
	(42, 5, 11, 0, 536895204, 197446, NULL),
	(42, 6, 1, 0, 536895205, 242788, NULL),
	(42, 6, 3, 0, 536895205, 237730, NULL),
	(42, 6, 9, 0, 536895205, 910.5, NULL),
	(42, 6, 10, 0, 536895205, 1212, NULL),
	(42, 6, 11, 0, 536895205, 202324, NULL),
	(42, 7, 1, 0, 536895206, 250490, NULL),
	(42, 7, 3, 0, 536895206, 245272, NULL),
	(42, 7, 9, 0, 536895206, 939.3, NULL),
	(42, 7, 10, 0, 536895206, 1214, NULL),
	(42, 7, 11, 0, 536895206, 208742, NULL),
	(42, 8, 1, 0, 536895207, 253843, NULL),
	(42, 8, 3, 0, 536895207, 248555, NULL),
	(42, 8, 9, 0, 536895207, 951.9, NULL),
	(42, 8, 10, 0, 536895207, 1217, NULL),
	(42, 8, 11, 0, 536895207, 211536, NULL),
	(42, 9, 1, 0, 536895208, 250647, NULL),
	(42, 9, 3, 0, 536895208, 245425, NULL),
	(42, 9, 9, 0, 536895208, 939.9, NULL),
	(42, 9, 10, 0, 536895208, 1219, NULL),
	(42, 9, 11, 0, 536895208, 208873, NULL),
	(42, 10, 1, 0, 536895209, 244723, NULL),
	(42, 10, 3, 0, 536895209, 239625, NULL),
	(42, 10, 9, 0, 536895209, 917.7, NULL),
	(42, 10, 10, 0, 536895209, 1222, NULL),
	(42, 10, 11, 0, 536895209, 203936, NULL),
	(42, 11, 1, 0, 536895210, 242400, NULL),
	(42, 11, 3, 0, 536895210, 237350, NULL),
	(42, 11, 9, 0, 536895210, 909, NULL),
	(42, 11, 10, 0, 536895210, 1224, NULL),
	(42, 11, 11, 0, 536895210, 202000, NULL),
	(42, 12, 1, 0, 536895211, 246697, NULL),
	(42, 12, 3, 0, 536895211, 241557, NULL),
	(42, 12, 9, 0, 536895211, 925.1, NULL),
	(42, 12, 10, 0, 536895211, 1226, NULL),
	(42, 12, 11, 0, 536895211, 205581, NULL),
	(42, 13, 1, 0, 536895212, 257579, NULL),
	(42, 13, 3, 0, 536895212, 252212, NULL),
	(42, 13, 9, 0, 536895212, 965.9, NULL),
	(42, 13, 10, 0, 536895212, 1229, NULL),
	(42, 13, 11, 0, 536895212, 214649, NULL),
	(42, 14, 1, 0, 536895213, 259027, NULL),
	(42, 14, 3, 0, 536895213, 253631, NULL),
	(42, 14, 9, 0, 536895213, 971.4, NULL),
	(42, 14, 10, 0, 536895213, 1231, NULL),
	(42, 14, 11, 0, 536895213, 215856, NULL),
	(42, 15, 1, 0, 536895214, 254456, NULL),
	(42, 15, 3, 0, 536895214, 249155, NULL),
	(42, 15, 9, 0, 536895214, 954.2, NULL),
	(42, 15, 10, 0, 536895214, 1234, NULL),
	(42, 15, 11, 0, 536895214, 212047, NULL),
	(42, 16, 1, 0, 536895215, 248951, NULL),
	(42, 16, 3, 0, 536895215, 243765, NULL),
	(42, 16, 9, 0, 536895215, 933.6, NULL),
	(42, 16, 10, 0, 536895215, 1236, NULL),
	(42, 16, 11, 0, 536895215, 207459, NULL),
	(42, 17, 1, 0, 536895216, 248456, NULL),
	(42, 17, 3, 0, 536895216, 243280, NULL),
	(42, 17, 9, 0, 536895216, 931.7, NULL),
	(42, 17, 10, 0, 536895216, 1238, NULL),
	(42, 17, 11, 0, 536895216, 207046, NULL),
	(42, 18, 1, 0, 536895217, 254308, NULL),
	(42, 18, 3, 0, 536895217, 249010, NULL),
	(42, 18, 9, 0, 536895217, 953.7, NULL),
	(42, 18, 10, 0, 536895217, 1241, NULL),
	(42, 18, 11, 0, 536895217, 211924, NULL),
	(42, 19, 1, 0, 536895218, 262010, NULL),
	(42, 19, 3, 0, 536895218, 256552, NULL),
	(42, 19, 9, 0, 536895218, 982.5, NULL),
	(42, 19, 10, 0, 536895218, 1243, NULL),
	(42, 19, 11, 0, 536895218, 218342, NULL),
	(42, 20, 1, 0, 536895219, 265363, NULL),
	(42, 20, 3, 0, 536895219, 259835, NULL),
	(42, 20, 9, 0, 536895219, 995.1, NULL),
	(42, 20, 10, 0, 536895219, 1246, NULL),
	(42, 20, 11, 0, 536895219, 221136, NULL),
	(42, 21, 1, 0, 536895220, 262167, NULL),
	(42, 21, 3, 0, 536895220, 256705, NULL),
	(42, 21, 9, 0, 536895220, 983.1, NULL),
	(42, 21, 10, 0, 536895220, 1248, NULL),
	(42, 21, 11, 0, 536895220, 218473, NULL),
	(42, 22, 1, 0, 536895221, 256243, NULL),
	(42, 22, 3, 0, 536895221, 250905, NULL),
	(42, 22, 9, 0, 536895221, 960.9, NULL),
	(42, 22, 10, 0, 536895221, 1250, NULL),
	(42, 22, 11, 0, 536895221, 213536, NULL),
	(42, 23, 1, 0, 536895222, 253920, NULL),
	(42, 23, 3, 0, 536895222, 248630, NULL),
	(42, 23, 9, 0, 536895222, 952.2, NULL),
	(42, 23, 10, 0, 536895222, 1253, NULL),
	(42, 23, 11, 0, 536895222, 211600, NULL),
	(42, 24, 1, 0, 536895223, 258217, NULL),
	(42, 24, 3, 0, 536895223, 252837, NULL),
	(42, 24, 9, 0, 536895223, 968.3, NULL),
	(42, 24, 10, 0, 536895223, 1255, NULL),
	(42, 24, 11, 0, 536895223, 215181, NULL),
	(42, 25, 1, 0, 536895224, 269099, NULL),
	(42, 25, 3, 0, 536895224, 263492, NULL),
	(42, 25, 9, 0, 536895224, 1009.1, NULL),
	(42, 25, 10, 0, 536895224, 1258, NULL),
	(42, 25, 11, 0, 536895224, 224249, NULL),
	(42, 26, 1, 0, 536895225, 270547, NULL),
	(42, 26, 3, 0, 536895225, 264911, NULL),
	(42, 26, 9, 0, 536895225, 1014.6, NULL),
	(42, 26, 10, 0, 536895225, 1260, NULL),
	(42, 26, 11, 0, 536895225, 225456, NULL),
	(42, 27, 1, 0, 536895226, 265976, NULL),
	(42, 27, 3, 0, 536895226, 260435, NULL),
	(42, 27, 9, 0, 536895226, 997.4, NULL),
	(42, 27, 10, 0, 536895226, 1262, NULL),
	(42, 27, 11, 0, 536895226, 221647, NULL),
	(42, 28, 1, 0, 536895227, 143259, NULL),
	(42, 28, 3, 0, 536895227, 140274, NULL),
	(42, 28, 9, 0, 536895227, 537.2, NULL),
	(42, 28, 10, 0, 536895227, 1265, NULL),
	(42, 28, 11, 0, 536895227, 119383, NULL),
	(42, 29, 1, 0, 536895228, 142987, NULL),
	(42, 29, 3, 0, 536895228, 140008, NULL),
	(42, 29, 9, 0, 536895228, 536.2, NULL),
	(42, 29, 10, 0, 536895228, 1267, NULL),
	(42, 29, 11, 0, 536895228, 119156, NULL),
	(42, 30, 1, 0, 536895229, 146206, NULL),
	(42, 30, 3, 0, 536895229, 143160, NULL),
	(42, 30, 9, 0, 536895229, 548.3, NULL),
	(42, 30, 10, 0, 536895229, 1270, NULL),
	(42, 30, 11, 0, 536895229, 121838, NULL),
	(42, 31, 1, 0, 536895230, 150442, NULL),
	(42, 31, 3, 0, 536895230, 147307, NULL),
	(42, 31, 9, 0, 536895230, 564.2, NULL),
	(42, 31, 10, 0, 536895230, 1272, NULL),
	(42, 31, 11, 0, 536895230, 125368, NULL),
	(42, 32, 1, 0, 536895231, 152286, NULL),
	(42, 32, 3, 0, 536895231, 149113, NULL),
	(42, 32, 9, 0, 536895231, 571.1, NULL),
	(42, 32, 10, 0, 536895231, 1274, NULL),
	(42, 32, 11, 0, 536895231, 126905, NULL),
	(43, 5, 1, 0, 536895204, 473871, NULL),
	(43, 5, 3, 0, 536895204, 463999, NULL),
	(43, 5, 9, 0, 536895204, 1777, NULL),
	(43, 5, 10, 0, 536895204, 2419, NULL),
	(43, 5, 11, 0, 536895204, 394893, NULL),
	(43, 8, 1, 0, 536895207, 507687, NULL),
	(43, 8, 3, 0, 536895207, 497110, NULL),
	(43, 8, 9, 0, 536895207, 1903.8, NULL),
	(43, 8, 10, 0, 536895207, 2434, NULL),
	(43, 8, 11, 0, 536895207, 423072, NULL),
	(43, 10, 1, 0, 536895209, 489446, NULL),
	(43, 10, 3, 0, 536895209, 479249, NULL),
	(43, 10, 9, 0, 536895209, 1835.4, NULL),
	(43, 10, 10, 0, 536895209, 2443, NULL),
	(43, 10, 11, 0, 536895209, 407872, NULL),
	(43, 15, 1, 0, 536895214, 508912, NULL),
	(43, 15, 3, 0, 536895214, 498310, NULL),
	(43, 15, 9, 0, 536895214, 1908.4, NULL),
	(43, 15, 10, 0, 536895214, 2467, NULL),
	(43, 15, 11, 0, 536895214, 424093, NULL),
	(43, 27, 1, 0, 536895226, 531952, NULL),
	(43, 27, 3, 0, 536895226, 520870, NULL),
	(43, 27, 9, 0, 536895226, 1994.8, NULL),
	(43, 27, 10, 0, 536895226, 2525, NULL),
	(43, 27, 11, 0, 536895226, 443293, NULL),
	(43, 29, 1, 0, 536895228, 519951, NULL),
	(43, 29, 3, 0, 536895228, 509119, NULL),
	(43, 29, 9, 0, 536895228, 1949.8, NULL),
	(43, 29, 10, 0, 536895228, 2534, NULL),
	(43, 29, 11, 0, 536895228, 433293, NULL),
	(43, 34, 1, 0, 536895216, 502230, NULL),
	(44, 3, 1, 0, 536895202, 728808, NULL),
	(44, 3, 3, 0, 536895202, 713625, NULL),
	(44, 3, 9, 0, 536895202, 2733, NULL),
	(44, 3, 10, 0, 536895202, 3614, NULL),
	(44, 3, 11, 0, 536895202, 607340, NULL),
	(44, 14, 1, 0, 536895213, 777081, NULL),
	(44, 14, 3, 0, 536895213, 760892, NULL),
	(44, 14, 9, 0, 536895213, 2914.1, NULL),
	(44, 14, 10, 0, 536895213, 3694, NULL),
	(44, 14, 11, 0, 536895213, 647567, NULL),
	(44, 16, 1, 0, 536895215, 746853, NULL),
	(44, 16, 3, 0, 536895215, 731294, NULL),
	(44, 16, 9, 0, 536895215, 2800.7, NULL),
	(44, 16, 10, 0, 536895215, 3708, NULL),
	(44, 16, 11, 0, 536895215, 622378, NULL),
	(44, 25, 1, 0, 536895224, 807296, NULL),
	(44, 25, 3, 0, 536895224, 790477, NULL),
	(44, 25, 9, 0, 536895224, 3027.4, NULL),
	(44, 25, 10, 0, 536895224, 3773, NULL),
	(44, 25, 11, 0, 536895224, 672746, NULL),
	(44, 30, 1, 0, 536895229, 797485, NULL),
	(44, 30, 3, 0, 536895229, 780870, NULL),
	(44, 30, 9, 0, 536895229, 2990.6, NULL),
	(44, 30, 10, 0, 536895229, 3809, NULL),
	(44, 30, 11, 0, 536895229, 664571, NULL),
	(42, 33, 1, 0, 536895232, 150528, NULL),
	(42, 33, 3, 0, 536895232, 147392, NULL),
	(42, 33, 9, 0, 536895232, 564.5, NULL),
	(42, 33, 10, 0, 536895232, 1277, NULL),
	(42, 33, 11, 0, 536895232, 125440, NULL),
	(43, 1, 1, 0, 536895200, 492117, NULL),
	(43, 1, 3, 0, 536895200, 481865, NULL),
	(43, 1, 9, 0, 536895200, 1845.4, NULL),
	(43, 1, 10, 0, 536895200, 2400, NULL),
	(43, 1, 11, 0, 536895200, 410098, NULL),
	(43, 6, 1, 0, 536895205, 485576, NULL),
	(43, 6, 3, 0, 536895205, 475460, NULL),
	(43, 6, 9, 0, 536895205, 1820.9, NULL),
	(43, 6, 10, 0, 536895205, 2424, NULL),
	(43, 6, 11, 0, 536895205, 404647, NULL),
	(43, 14, 1, 0, 536895213, 518054, NULL),
	(43, 14, 3, 0, 536895213, 507261, NULL),
	(43, 14, 9, 0, 536895213, 1942.7, NULL),
	(43, 14, 10, 0, 536895213, 2462, NULL),
	(43, 14, 11, 0, 536895213, 431712, NULL),
	(43, 19, 1, 0, 536895218, 366814, NULL),
	(43, 19, 3, 0, 536895218, 359172, NULL),
	(43, 19, 9, 0, 536895218, 1375.6, NULL),
	(43, 19, 10, 0, 536895218, 2486, NULL),
	(43, 19, 11, 0, 536895218, 305679, NULL),
	(43, 22, 1, 0, 536895221, 358740, NULL),
	(43, 22, 3, 0, 536895221, 351267, NULL),
	(43, 22, 9, 0, 536895221, 1345.3, NULL),
	(43, 22, 10, 0, 536895221, 2501, NULL),
	(43, 22, 11, 0, 536895221, 298950, NULL),
	(43, 25, 1, 0, 536895224, 538197, NULL),
	(43, 25, 3, 0, 536895224, 526985, NULL),
	(43, 25, 9, 0, 536895224, 2018.2, NULL),
	(43, 25, 10, 0, 536895224, 2515, NULL),
	(43, 25, 11, 0, 536895224, 448498, NULL),
	(43, 31, 1, 0, 536895230, 547061, NULL),
	(43, 31, 3, 0, 536895230, 535664, NULL),
	(43, 31, 9, 0, 536895230, 2051.5, NULL),
	(43, 31, 10, 0, 536895230, 2544, NULL),
	(43, 31, 11, 0, 536895230, 455884, NULL),
	(44, 2, 1, 0, 536895201, 742521, NULL),
	(44, 2, 3, 0, 536895201, 727052, NULL),
	(44, 2, 9, 0, 536895201, 2784.5, NULL),
	(44, 2, 10, 0, 536895201, 3607, NULL),
	(44, 2, 11, 0, 536895201, 618767, NULL),
	(44, 5, 1, 0, 536895204, 710807, NULL),
	(44, 5, 3, 0, 536895204, 695999, NULL),
	(44, 5, 9, 0, 536895204, 2665.5, NULL),
	(44, 5, 10, 0, 536895204, 3629, NULL),
	(44, 5, 11, 0, 536895204, 592339, NULL),
	(44, 7, 1, 0, 536895206, 751471, NULL),
	(44, 7, 3, 0, 536895206, 735815, NULL),
	(44, 7, 9, 0, 536895206, 2818, NULL),
	(44, 7, 10, 0, 536895206, 3643, NULL),
	(44, 7, 11, 0, 536895206, 626226, NULL),
	(44, 12, 1, 0, 536895211, 740090, NULL),
	(44, 12, 3, 0, 536895211, 724671, NULL),
	(44, 12, 9, 0, 536895211, 2775.3, NULL),
	(44, 12, 10, 0, 536895211, 3679, NULL),
	(44, 12, 11, 0, 536895211, 616742, NULL),
	(44, 17, 1, 0, 536895216, 745367, NULL),
	(44, 17, 3, 0, 536895216, 729839, NULL),
	(44, 17, 9, 0, 536895216, 2795.1, NULL),
	(44, 17, 10, 0, 536895216, 3715, NULL),
	(44, 17, 11, 0, 536895216, 621139, NULL),
	(44, 19, 1, 0, 536895218, 786031, NULL),
	(44, 19, 3, 0, 536895218, 769655, NULL),
	(44, 19, 9, 0, 536895218, 2947.6, NULL),
	(44, 19, 10, 0, 536895218, 3730, NULL),
	(44, 19, 11, 0, 536895218, 655026, NULL),
	(44, 24, 1, 0, 536895223, 774650, NULL),
	(44, 24, 3, 0, 536895223, 758511, NULL),
	(44, 24, 9, 0, 536895223, 2904.9, NULL),
	(44, 24, 10, 0, 536895223, 3766, NULL),
	(44, 24, 11, 0, 536895223, 645542, NULL),
	(42, 34, 1, 0, 536895216, 251115, NULL),
	(43, 3, 1, 0, 536895202, 485872, NULL),
	(43, 3, 3, 0, 536895202, 475750, NULL),
	(43, 3, 9, 0, 536895202, 1822, NULL),
	(43, 3, 10, 0, 536895202, 2410, NULL),
	(43, 3, 11, 0, 536895202, 404893, NULL),
	(43, 7, 1, 0, 536895206, 500981, NULL),
	(43, 7, 3, 0, 536895206, 490544, NULL),
	(43, 7, 9, 0, 536895206, 1878.7, NULL),
	(43, 7, 10, 0, 536895206, 2429, NULL),
	(43, 7, 11, 0, 536895206, 417484, NULL),
	(43, 13, 1, 0, 536895212, 515157, NULL),
	(43, 13, 3, 0, 536895212, 504425, NULL),
	(43, 13, 9, 0, 536895212, 1931.8, NULL),
	(43, 13, 10, 0, 536895212, 2458, NULL),
	(43, 13, 11, 0, 536895212, 429298, NULL),
	(43, 18, 1, 0, 536895217, 508616, NULL),
	(43, 18, 3, 0, 536895217, 498020, NULL),
	(43, 18, 9, 0, 536895217, 1907.3, NULL),
	(43, 18, 10, 0, 536895217, 2482, NULL),
	(43, 18, 11, 0, 536895217, 423847, NULL),
	(43, 21, 1, 0, 536895220, 367034, NULL),
	(43, 21, 3, 0, 536895220, 359388, NULL),
	(43, 21, 9, 0, 536895220, 1376.4, NULL),
	(43, 21, 10, 0, 536895220, 2496, NULL),
	(43, 21, 11, 0, 536895220, 305862, NULL),
	(43, 23, 1, 0, 536895222, 355488, NULL),
	(43, 23, 3, 0, 536895222, 348082, NULL),
	(43, 23, 9, 0, 536895222, 1333.1, NULL),
	(43, 23, 10, 0, 536895222, 2506, NULL),
	(43, 23, 11, 0, 536895222, 296240, NULL),
	(43, 28, 1, 0, 536895227, 520942, NULL),
	(43, 28, 3, 0, 536895227, 510089, NULL),
	(43, 28, 9, 0, 536895227, 1953.5, NULL),
	(43, 28, 10, 0, 536895227, 2530, NULL),
	(43, 28, 11, 0, 536895227, 434118, NULL),
	(43, 30, 1, 0, 536895229, 531656, NULL),
	(43, 30, 3, 0, 536895229, 520580, NULL),
	(43, 30, 9, 0, 536895229, 1993.7, NULL),
	(43, 30, 10, 0, 536895229, 2539, NULL),
	(43, 30, 11, 0, 536895229, 443047, NULL),
	(44, 9, 1, 0, 536895208, 751942, NULL),
	(44, 9, 3, 0, 536895208, 736276, NULL),
	(44, 9, 9, 0, 536895208, 2819.8, NULL),
	(44, 9, 10, 0, 536895208, 3658, NULL),
	(44, 9, 11, 0, 536895208, 626618, NULL),
	(44, 11, 1, 0, 536895210, 727200, NULL),
	(44, 11, 3, 0, 536895210, 712050, NULL),
	(44, 11, 9, 0, 536895210, 2727, NULL),
	(44, 11, 10, 0, 536895210, 3672, NULL),
	(44, 11, 11, 0, 536895210, 606000, NULL),
	(44, 13, 1, 0, 536895212, 772736, NULL),
	(44, 13, 3, 0, 536895212, 756637, NULL),
	(44, 13, 9, 0, 536895212, 2897.8, NULL),
	(44, 13, 10, 0, 536895212, 3686, NULL),
	(44, 13, 11, 0, 536895212, 643946, NULL),
	(44, 20, 1, 0, 536895219, 796090, NULL),
	(44, 20, 3, 0, 536895219, 779505, NULL),
	(44, 20, 9, 0, 536895219, 2985.3, NULL),
	(44, 20, 10, 0, 536895219, 3737, NULL),
	(44, 20, 11, 0, 536895219, 663408, NULL),
	(44, 22, 1, 0, 536895221, 768729, NULL),
	(44, 22, 3, 0, 536895221, 752714, NULL),
	(44, 22, 9, 0, 536895221, 2882.7, NULL),
	(44, 22, 10, 0, 536895221, 3751, NULL),
	(44, 22, 11, 0, 536895221, 640608, NULL),
	(44, 27, 1, 0, 536895226, 797928, NULL),
	(44, 27, 3, 0, 536895226, 781305, NULL),
	(44, 27, 9, 0, 536895226, 2992.2, NULL),
	(44, 27, 10, 0, 536895226, 3787, NULL),
	(44, 27, 11, 0, 536895226, 664940, NULL),
	(44, 29, 1, 0, 536895228, 779927, NULL),
	(44, 29, 3, 0, 536895228, 763679, NULL),
	(44, 29, 9, 0, 536895228, 2924.7, NULL),
	(44, 29, 10, 0, 536895228, 3802, NULL),
	(44, 29, 11, 0, 536895228, 649939, NULL),
	(44, 33, 1, 0, 536895232, 821062, NULL),
	(44, 33, 3, 0, 536895232, 803956, NULL),
	(44, 33, 9, 0, 536895232, 3079, NULL),
	(44, 33, 10, 0, 536895232, 3830, NULL),
	(44, 33, 11, 0, 536895232, 684218, NULL),
	(43, 2, 1, 0, 536895201, 495014, NULL),
	(43, 2, 3, 0, 536895201, 484701, NULL),
	(43, 2, 9, 0, 536895201, 1856.3, NULL),
	(43, 2, 10, 0, 536895201, 2405, NULL),
	(43, 2, 11, 0, 536895201, 412512, NULL),
	(43, 9, 1, 0, 536895208, 501295, NULL),
	(43, 9, 3, 0, 536895208, 490851, NULL),
	(43, 9, 9, 0, 536895208, 1879.9, NULL),
	(43, 9, 10, 0, 536895208, 2438, NULL),
	(43, 9, 11, 0, 536895208, 417745, NULL),
	(43, 12, 1, 0, 536895211, 493393, NULL),
	(43, 12, 3, 0, 536895211, 483114, NULL),
	(43, 12, 9, 0, 536895211, 1850.2, NULL),
	(43, 12, 10, 0, 536895211, 2453, NULL),
	(43, 12, 11, 0, 536895211, 411161, NULL),
	(43, 17, 1, 0, 536895216, 496911, NULL),
	(43, 17, 3, 0, 536895216, 486559, NULL),
	(43, 17, 9, 0, 536895216, 1863.4, NULL),
	(43, 17, 10, 0, 536895216, 2477, NULL),
	(43, 17, 11, 0, 536895216, 414093, NULL),
	(43, 20, 1, 0, 536895219, 371509, NULL),
	(43, 20, 3, 0, 536895219, 363769, NULL),
	(43, 20, 9, 0, 536895219, 1393.2, NULL),
	(43, 20, 10, 0, 536895219, 2491, NULL),
	(43, 20, 11, 0, 536895219, 309591, NULL),
	(43, 26, 1, 0, 536895225, 541094, NULL),
	(43, 26, 3, 0, 536895225, 529821, NULL),
	(43, 26, 9, 0, 536895225, 2029.1, NULL),
	(43, 26, 10, 0, 536895225, 2520, NULL),
	(43, 26, 11, 0, 536895225, 450912, NULL),
	(43, 33, 1, 0, 536895232, 547375, NULL),
	(43, 33, 3, 0, 536895232, 535971, NULL),
	(43, 33, 9, 0, 536895232, 2052.7, NULL),
	(43, 33, 10, 0, 536895232, 2554, NULL),
	(43, 33, 11, 0, 536895232, 456145, NULL),
	(44, 1, 1, 0, 536895200, 738176, NULL),
	(44, 1, 3, 0, 536895200, 722797, NULL),
	(44, 1, 9, 0, 536895200, 2768.2, NULL),
	(44, 1, 10, 0, 536895200, 3600, NULL),
	(44, 1, 11, 0, 536895200, 615146, NULL),
	(44, 4, 1, 0, 536895203, 712293, NULL),
	(44, 4, 3, 0, 536895203, 697454, NULL),
	(44, 4, 9, 0, 536895203, 2671.1, NULL),
	(44, 4, 10, 0, 536895203, 3622, NULL),
	(44, 4, 11, 0, 536895203, 593578, NULL),
	(44, 6, 1, 0, 536895205, 728365, NULL),
	(44, 6, 3, 0, 536895205, 713190, NULL),
	(44, 6, 9, 0, 536895205, 2731.4, NULL),
	(44, 6, 10, 0, 536895205, 3636, NULL),
	(44, 6, 11, 0, 536895205, 606971, NULL),
	(44, 8, 1, 0, 536895207, 761530, NULL),
	(44, 8, 3, 0, 536895207, 745665, NULL),
	(44, 8, 9, 0, 536895207, 2855.7, NULL),
	(44, 8, 10, 0, 536895207, 3650, NULL),
	(44, 8, 11, 0, 536895207, 634608, NULL),
	(44, 26, 1, 0, 536895225, 811641, NULL),
	(44, 26, 3, 0, 536895225, 794732, NULL),
	(44, 26, 9, 0, 536895225, 3043.7, NULL),
	(44, 26, 10, 0, 536895225, 3780, NULL),
	(44, 26, 11, 0, 536895225, 676367, NULL),
	(44, 32, 1, 0, 536895231, 830650, NULL),
	(44, 32, 3, 0, 536895231, 813345, NULL),
	(44, 32, 9, 0, 536895231, 3114.9, NULL),
	(44, 32, 10, 0, 536895231, 3823, NULL),
	(44, 32, 11, 0, 536895231, 692208, NULL),
	(43, 4, 1, 0, 536895203, 474862, NULL),
	(43, 4, 3, 0, 536895203, 464969, NULL),
	(43, 4, 9, 0, 536895203, 1780.7, NULL),
	(43, 4, 10, 0, 536895203, 2414, NULL),
	(43, 4, 11, 0, 536895203, 395718, NULL),
	(43, 11, 1, 0, 536895210, 484800, NULL),
	(43, 11, 3, 0, 536895210, 474700, NULL),
	(43, 11, 9, 0, 536895210, 1818, NULL),
	(43, 11, 10, 0, 536895210, 2448, NULL),
	(43, 11, 11, 0, 536895210, 404000, NULL),
	(43, 16, 1, 0, 536895215, 497902, NULL),
	(43, 16, 3, 0, 536895215, 487529, NULL),
	(43, 16, 9, 0, 536895215, 1867.1, NULL),
	(43, 16, 10, 0, 536895215, 2472, NULL),
	(43, 16, 11, 0, 536895215, 414918, NULL),
	(43, 24, 1, 0, 536895223, 516433, NULL),
	(43, 24, 3, 0, 536895223, 505674, NULL),
	(43, 24, 9, 0, 536895223, 1936.6, NULL),
	(43, 24, 10, 0, 536895223, 2510, NULL),
	(43, 24, 11, 0, 536895223, 430361, NULL),
	(43, 32, 1, 0, 536895231, 553767, NULL),
	(43, 32, 3, 0, 536895231, 542230, NULL),
	(43, 32, 9, 0, 536895231, 2076.6, NULL),
	(43, 32, 10, 0, 536895231, 2549, NULL),
	(43, 32, 11, 0, 536895231, 461472, NULL),
	(44, 10, 1, 0, 536895209, 734169, NULL),
	(44, 10, 3, 0, 536895209, 718874, NULL),
	(44, 10, 9, 0, 536895209, 2753.1, NULL),
	(44, 10, 10, 0, 536895209, 3665, NULL),
	(44, 10, 11, 0, 536895209, 611808, NULL),
	(44, 15, 1, 0, 536895214, 763368, NULL),
	(44, 15, 3, 0, 536895214, 747465, NULL),
	(44, 15, 9, 0, 536895214, 2862.6, NULL),
	(44, 15, 10, 0, 536895214, 3701, NULL),
	(44, 15, 11, 0, 536895214, 636140, NULL),
	(44, 18, 1, 0, 536895217, 762925, NULL),
	(44, 18, 3, 0, 536895217, 747030, NULL),
	(44, 18, 9, 0, 536895217, 2861, NULL),
	(44, 18, 10, 0, 536895217, 3722, NULL),
	(44, 18, 11, 0, 536895217, 635771, NULL),
	(44, 21, 1, 0, 536895220, 786502, NULL),
	(44, 21, 3, 0, 536895220, 770116, NULL),
	(44, 21, 9, 0, 536895220, 2949.4, NULL),
	(44, 21, 10, 0, 536895220, 3744, NULL),
	(44, 21, 11, 0, 536895220, 655418, NULL),
	(44, 23, 1, 0, 536895222, 761760, NULL),
	(44, 23, 3, 0, 536895222, 745890, NULL),
	(44, 23, 9, 0, 536895222, 2856.6, NULL),
	(44, 23, 10, 0, 536895222, 3758, NULL),
	(44, 23, 11, 0, 536895222, 634800, NULL),
	(44, 28, 1, 0, 536895227, 781413, NULL),
	(44, 28, 3, 0, 536895227, 765134, NULL),
	(44, 28, 9, 0, 536895227, 2930.3, NULL),
	(44, 28, 10, 0, 536895227, 3794, NULL),
	(44, 28, 11, 0, 536895227, 651178, NULL),
	(44, 31, 1, 0, 536895230, 820591, NULL),
	(44, 31, 3, 0, 536895230, 803495, NULL),
	(44, 31, 9, 0, 536895230, 3077.2, NULL),
	(44, 31, 10, 0, 536895230, 3816, NULL),
	(44, 31, 11, 0, 536895230, 683826, NULL),
	(44, 34, 1, 0, 536895216, 753345, NULL);


--
-- Data for Name: reporting_start; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reporting_start VALUES
	(1, 739945);


--
-- Data for Name: reports; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rollup_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollup_cursor VALUES
	(1, 112, 739945);


--
-- Data for Name: rollups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollups VALUES
	(1, 1, 805308392, '493566', '0', '0', 1, 0, 0, 0, 2),
	(22, 1, 805308392, '493566', '0', '0', 1, 0, 0, 0, 2),
	(28, 1, 805308392, '493566', '0', '0', 1, 0, 0, 0, 2),
	(1, 3, 805308392, '483283', '0', '0', 1, 0, 0, 0, 2),
	(22, 3, 805308392, '483283', '0', '0', 1, 0, 0, 0, 2),
	(28, 3, 805308392, '483283', '0', '0', 1, 0, 0, 0, 2),
	(1, 9, 805308392, '1850.9', '0', '0', 1, 0, 0, 0, 2),
	(22, 9, 805308392, '1850.9', '0', '0', 1, 0, 0, 0, 2),
	(28, 9, 805308392, '1850.9', '0', '0', 1, 0, 0, 0, 2),
	(1, 10, 805308392, '1202', '0', '0', 1, 0, 0, 0, 2),
	(22, 10, 805308392, '1202', '0', '0', 1, 0, 0, 0, 2),
	(28, 10, 805308392, '1202', '0', '0', 1, 0, 0, 0, 2),
	(1, 11, 805308392, '411305', '0', '0', 1, 0, 0, 0, 2),
	(22, 11, 805308392, '411305', '0', '0', 1, 0, 0, 0, 2),
	(28, 11, 805308392, '411305', '0', '0', 1, 0, 0, 0, 2),
	(1, 1, 536895202, '242936', '0', '0', 1, 0, 0, 0, 3),
	(22, 1, 536895202, '242936', '0', '0', 1, 0, 0, 0, 3),
	(28, 1, 536895202, '242936', '0', '0', 1, 0, 0, 0, 3),
	(1, 3, 536895202, '237875', '0', '0', 1, 0, 0, 0, 3),
	(22, 3, 536895202, '237875', '0', '0', 1, 0, 0, 0, 3),
	(28, 3, 536895202, '237875', '0', '0', 1, 0, 0, 0, 3),
	(1, 9, 536895202, '911', '0', '0', 1, 0, 0, 0, 3),
	(22, 9, 536895202, '911', '0', '0', 1, 0, 0, 0, 3),
	(28, 9, 536895202, '911', '0', '0', 1, 0, 0, 0, 3),
	(1, 10, 536895202, '1205', '0', '0', 1, 0, 0, 0, 3),
	(22, 10, 536895202, '1205', '0', '0', 1, 0, 0, 0, 3),
	(28, 10, 536895202, '1205', '0', '0', 1, 0, 0, 0, 3),
	(1, 11, 536895202, '202447', '0', '0', 1, 0, 0, 0, 3),
	(22, 11, 536895202, '202447', '0', '0', 1, 0, 0, 0, 3),
	(28, 11, 536895202, '202447', '0', '0', 1, 0, 0, 0, 3),
	(1, 1, 536895203, '237431', '0', '0', 1, 0, 0, 0, 4),
	(22, 1, 536895203, '237431', '0', '0', 1, 0, 0, 0, 4),
	(28, 1, 536895203, '237431', '0', '0', 1, 0, 0, 0, 4),
	(1, 3, 536895203, '232485', '0', '0', 1, 0, 0, 0, 4),
	(22, 3, 536895203, '232485', '0', '0', 1, 0, 0, 0, 4),
	(28, 3, 536895203, '232485', '0', '0', 1, 0, 0, 0, 4),
	(1, 9, 536895203, '890.4', '0', '0', 1, 0, 0, 0, 4),
	(22, 9, 536895203, '890.4', '0', '0', 1, 0, 0, 0, 4),
	(28, 9, 536895203, '890.4', '0', '0', 1, 0, 0, 0, 4),
	(1, 10, 536895203, '1207', '0', '0', 1, 0, 0, 0, 4),
	(22, 10, 536895203, '1207', '0', '0', 1, 0, 0, 0, 4),
	(28, 10, 536895203, '1207', '0', '0', 1, 0, 0, 0, 4),
	(1, 11, 536895203, '197859', '0', '0', 1, 0, 0, 0, 4),
	(22, 11, 536895203, '197859', '0', '0', 1, 0, 0, 0, 4),
	(28, 11, 536895203, '197859', '0', '0', 1, 0, 0, 0, 4),
	(1, 1, 536895204, '236936', '0', '0', 1, 0, 0, 0, 5),
	(22, 1, 536895204, '236936', '0', '0', 1, 0, 0, 0, 5),
	(28, 1, 536895204, '236936', '0', '0', 1, 0, 0, 0, 5),
	(1, 3, 536895204, '232000', '0', '0', 1, 0, 0, 0, 5),
	(22, 3, 536895204, '232000', '0', '0', 1, 0, 0, 0, 5),
	(28, 3, 536895204, '232000', '0', '0', 1, 0, 0, 0, 5),
	(1, 9, 536895204, '888.5', '0', '0', 1, 0, 0, 0, 5),
	(22, 9, 536895204, '888.5', '0', '0', 1, 0, 0, 0, 5),
	(28, 9, 536895204, '888.5', '0', '0', 1, 0, 0, 0, 5),
	(1, 10, 536895204, '1210', '0', '0', 1, 0, 0, 0, 5),
	(22, 10, 536895204, '1210', '0', '0', 1, 0, 0, 0, 5),
	(28, 10, 536895204, '1210', '0', '0', 1, 0, 0, 0, 5),
	(1, 11, 536895204, '197446', '0', '0', 1, 0, 0, 0, 5),
	(22, 11, 536895204, '197446', '0', '0', 1, 0, 0, 0, 5),
	(28, 11, 536895204, '197446', '0', '0', 1, 0, 0, 0, 5),
	(1, 1, 536895205, '242788', '0', '0', 1, 0, 0, 0, 6),
	(22, 1, 536895205, '242788', '0', '0', 1, 0, 0, 0, 6),
	(28, 1, 536895205, '242788', '0', '0', 1, 0, 0, 0, 6),
	(1, 3, 536895205, '237730', '0', '0', 1, 0, 0, 0, 6),
	(22, 3, 536895205, '237730', '0', '0', 1, 0, 0, 0, 6),
	(28, 3, 536895205, '237730', '0', '0', 1, 0, 0, 0, 6),
	(1, 9, 536895205, '910.5', '0', '0', 1, 0, 0, 0, 6),
	(22, 9, 536895205, '910.5', '0', '0', 1, 0, 0, 0, 6),
	(28, 9, 536895205, '910.5', '0', '0', 1, 0, 0, 0, 6),
	(1, 10, 536895205, '1212', '0', '0', 1, 0, 0, 0, 6),
	(22, 10, 536895205, '1212', '0', '0', 1, 0, 0, 0, 6),
	(28, 10, 536895205, '1212', '0', '0', 1, 0, 0, 0, 6),
	(1, 11, 536895205, '202324', '0', '0', 1, 0, 0, 0, 6),
	(22, 11, 536895205, '202324', '0', '0', 1, 0, 0, 0, 6),
	(28, 11, 536895205, '202324', '0', '0', 1, 0, 0, 0, 6),
	(1, 1, 536895206, '250490', '0', '0', 1, 0, 0, 0, 7),
	(22, 1, 536895206, '250490', '0', '0', 1, 0, 0, 0, 7),
	(28, 1, 536895206, '250490', '0', '0', 1, 0, 0, 0, 7),
	(1, 3, 536895206, '245272', '0', '0', 1, 0, 0, 0, 7),
	(22, 3, 536895206, '245272', '0', '0', 1, 0, 0, 0, 7),
	(28, 3, 536895206, '245272', '0', '0', 1, 0, 0, 0, 7),
	(1, 9, 536895206, '939.3', '0', '0', 1, 0, 0, 0, 7),
	(22, 9, 536895206, '939.3', '0', '0', 1, 0, 0, 0, 7),
	(28, 9, 536895206, '939.3', '0', '0', 1, 0, 0, 0, 7),
	(1, 10, 536895206, '1214', '0', '0', 1, 0, 0, 0, 7),
	(22, 10, 536895206, '1214', '0', '0', 1, 0, 0, 0, 7),
	(28, 10, 536895206, '1214', '0', '0', 1, 0, 0, 0, 7),
	(1, 11, 536895206, '208742', '0', '0', 1, 0, 0, 0, 7),
	(22, 11, 536895206, '208742', '0', '0', 1, 0, 0, 0, 7),
	(28, 11, 536895206, '208742', '0', '0', 1, 0, 0, 0, 7),
	(1, 1, 536895207, '253843', '0', '0', 1, 0, 0, 0, 8),
	(22, 1, 536895207, '253843', '0', '0', 1, 0, 0, 0, 8),
	(28, 1, 536895207, '253843', '0', '0', 1, 0, 0, 0, 8),
	(1, 3, 536895207, '248555', '0', '0', 1, 0, 0, 0, 8),
	(22, 3, 536895207, '248555', '0', '0', 1, 0, 0, 0, 8),
	(28, 3, 536895207, '248555', '0', '0', 1, 0, 0, 0, 8),
	(1, 9, 536895207, '951.9', '0', '0', 1, 0, 0, 0, 8),
	(22, 9, 536895207, '951.9', '0', '0', 1, 0, 0, 0, 8),
	(28, 9, 536895207, '951.9', '0', '0', 1, 0, 0, 0, 8),
	(1, 10, 536895207, '1217', '0', '0', 1, 0, 0, 0, 8),
	(22, 10, 536895207, '1217', '0', '0', 1, 0, 0, 0, 8),
	(28, 10, 536895207, '1217', '0', '0', 1, 0, 0, 0, 8),
	(1, 11, 536895207, '211536', '0', '0', 1, 0, 0, 0, 8),
	(22, 11, 536895207, '211536', '0', '0', 1, 0, 0, 0, 8),
	(28, 11, 536895207, '211536', '0', '0', 1, 0, 0, 0, 8),
	(1, 1, 536895208, '250647', '0', '0', 1, 0, 0, 0, 9),
	(22, 1, 536895208, '250647', '0', '0', 1, 0, 0, 0, 9),
	(28, 1, 536895208, '250647', '0', '0', 1, 0, 0, 0, 9),
	(1, 3, 536895208, '245425', '0', '0', 1, 0, 0, 0, 9),
	(22, 3, 536895208, '245425', '0', '0', 1, 0, 0, 0, 9),
	(28, 3, 536895208, '245425', '0', '0', 1, 0, 0, 0, 9),
	(1, 9, 536895208, '939.9', '0', '0', 1, 0, 0, 0, 9),
	(22, 9, 536895208, '939.9', '0', '0', 1, 0, 0, 0, 9),
	(28, 9, 536895208, '939.9', '0', '0', 1, 0, 0, 0, 9),
	(1, 10, 536895208, '1219', '0', '0', 1, 0, 0, 0, 9),
	(22, 10, 536895208, '1219', '0', '0', 1, 0, 0, 0, 9),
	(28, 10, 536895208, '1219', '0', '0', 1, 0, 0, 0, 9),
	(1, 11, 536895208, '208873', '0', '0', 1, 0, 0, 0, 9),
	(22, 11, 536895208, '208873', '0', '0', 1, 0, 0, 0, 9),
	(28, 11, 536895208, '208873', '0', '0', 1, 0, 0, 0, 9),
	(1, 1, 536895209, '244723', '0', '0', 1, 0, 0, 0, 10),
	(22, 1, 536895209, '244723', '0', '0', 1, 0, 0, 0, 10),
	(28, 1, 536895209, '244723', '0', '0', 1, 0, 0, 0, 10),
	(1, 3, 536895209, '239625', '0', '0', 1, 0, 0, 0, 10),
	(22, 3, 536895209, '239625', '0', '0', 1, 0, 0, 0, 10),
	(28, 3, 536895209, '239625', '0', '0', 1, 0, 0, 0, 10),
	(1, 9, 536895209, '917.7', '0', '0', 1, 0, 0, 0, 10),
	(22, 9, 536895209, '917.7', '0', '0', 1, 0, 0, 0, 10),
	(28, 9, 536895209, '917.7', '0', '0', 1, 0, 0, 0, 10),
	(1, 10, 536895209, '1222', '0', '0', 1, 0, 0, 0, 10),
	(22, 10, 536895209, '1222', '0', '0', 1, 0, 0, 0, 10),
	(28, 10, 536895209, '1222', '0', '0', 1, 0, 0, 0, 10),
	(1, 11, 536895209, '203936', '0', '0', 1, 0, 0, 0, 10),
	(22, 11, 536895209, '203936', '0', '0', 1, 0, 0, 0, 10),
	(28, 11, 536895209, '203936', '0', '0', 1, 0, 0, 0, 10),
	(1, 1, 536895210, '242400', '0', '0', 1, 0, 0, 0, 11),
	(22, 1, 536895210, '242400', '0', '0', 1, 0, 0, 0, 11),
	(28, 1, 536895210, '242400', '0', '0', 1, 0, 0, 0, 11),
	(1, 3, 536895210, '237350', '0', '0', 1, 0, 0, 0, 11),
	(22, 3, 536895210, '237350', '0', '0', 1, 0, 0, 0, 11),
	(28, 3, 536895210, '237350', '0', '0', 1, 0, 0, 0, 11),
	(1, 9, 536895210, '909', '0', '0', 1, 0, 0, 0, 11),
	(22, 9, 536895210, '909', '0', '0', 1, 0, 0, 0, 11),
	(28, 9, 536895210, '909', '0', '0', 1, 0, 0, 0, 11),
	(1, 10, 536895210, '1224', '0', '0', 1, 0, 0, 0, 11),
	(22, 10, 536895210, '1224', '0', '0', 1, 0, 0, 0, 11),
	(28, 10, 536895210, '1224', '0', '0', 1, 0, 0, 0, 11),
	(1, 11, 536895210, '202000', '0', '0', 1, 0, 0, 0, 11),
	(22, 11, 536895210, '202000', '0', '0', 1, 0, 0, 0, 11),
	(28, 11, 536895210, '202000', '0', '0', 1, 0, 0, 0, 11),
	(1, 1, 536895211, '246697', '0', '0', 1, 0, 0, 0, 12),
	(22, 1, 536895211, '246697', '0', '0', 1, 0, 0, 0, 12),
	(28, 1, 536895211, '246697', '0', '0', 1, 0, 0, 0, 12),
	(1, 3, 536895211, '241557', '0', '0', 1, 0, 0, 0, 12),
	(22, 3, 536895211, '241557', '0', '0', 1, 0, 0, 0, 12),
	(28, 3, 536895211, '241557', '0', '0', 1, 0, 0, 0, 12),
	(1, 9, 536895211, '925.1', '0', '0', 1, 0, 0, 0, 12),
	(22, 9, 536895211, '925.1', '0', '0', 1, 0, 0, 0, 12),
	(28, 9, 536895211, '925.1', '0', '0', 1, 0, 0, 0, 12),
	(1, 10, 536895211, '1226', '0', '0', 1, 0, 0, 0, 12),
	(22, 10, 536895211, '1226', '0', '0', 1, 0, 0, 0, 12),
	(28, 10, 536895211, '1226', '0', '0', 1, 0, 0, 0, 12),
	(1, 11, 536895211, '205581', '0', '0', 1, 0, 0, 0, 12),
	(22, 11, 536895211, '205581', '0', '0', 1, 0, 0, 0, 12),
	(28, 11, 536895211, '205581', '0', '0', 1, 0, 0, 0, 12),
	(1, 1, 805308393, '516606', '516606', '493566', 1, 1, 0, 1, 14),
	(22, 1, 805308393, '516606', '516606', '493566', 1, 1, 0, 1, 14),
	(28, 1, 805308393, '516606', '516606', '493566', 1, 1, 0, 1, 14),
	(1, 3, 805308393, '505843', '505843', '483283', 1, 1, 0, 1, 14),
	(22, 3, 805308393, '505843', '505843', '483283', 1, 1, 0, 1, 14),
	(28, 3, 805308393, '505843', '505843', '483283', 1, 1, 0, 1, 14),
	(1, 9, 805308393, '1937.3', '1937.3', '1850.9', 1, 1, 0, 1, 14),
	(22, 9, 805308393, '1937.3', '1937.3', '1850.9', 1, 1, 0, 1, 14),
	(28, 9, 805308393, '1937.3', '1937.3', '1850.9', 1, 1, 0, 1, 14),
	(1, 10, 805308393, '1231', '1231', '1202', 1, 1, 0, 1, 14),
	(22, 10, 805308393, '1231', '1231', '1202', 1, 1, 0, 1, 14),
	(28, 10, 805308393, '1231', '1231', '1202', 1, 1, 0, 1, 14),
	(1, 11, 805308393, '430505', '430505', '411305', 1, 1, 0, 1, 14),
	(22, 11, 805308393, '430505', '430505', '411305', 1, 1, 0, 1, 14),
	(28, 11, 805308393, '430505', '430505', '411305', 1, 1, 0, 1, 14),
	(1, 1, 536895214, '254456', '254456', '242936', 1, 1, 0, 1, 15),
	(22, 1, 536895214, '254456', '254456', '242936', 1, 1, 0, 1, 15),
	(28, 1, 536895214, '254456', '254456', '242936', 1, 1, 0, 1, 15),
	(1, 3, 536895214, '249155', '249155', '237875', 1, 1, 0, 1, 15),
	(22, 3, 536895214, '249155', '249155', '237875', 1, 1, 0, 1, 15),
	(28, 3, 536895214, '249155', '249155', '237875', 1, 1, 0, 1, 15),
	(1, 9, 536895214, '954.2', '954.2', '911', 1, 1, 0, 1, 15),
	(22, 9, 536895214, '954.2', '954.2', '911', 1, 1, 0, 1, 15),
	(28, 9, 536895214, '954.2', '954.2', '911', 1, 1, 0, 1, 15),
	(1, 10, 536895214, '1234', '1234', '1205', 1, 1, 0, 1, 15),
	(22, 10, 536895214, '1234', '1234', '1205', 1, 1, 0, 1, 15),
	(28, 10, 536895214, '1234', '1234', '1205', 1, 1, 0, 1, 15),
	(1, 11, 536895214, '212047', '212047', '202447', 1, 1, 0, 1, 15),
	(22, 11, 536895214, '212047', '212047', '202447', 1, 1, 0, 1, 15),
	(28, 11, 536895214, '212047', '212047', '202447', 1, 1, 0, 1, 15),
	(1, 1, 536895215, '248951', '248951', '237431', 1, 1, 0, 1, 16),
	(22, 1, 536895215, '248951', '248951', '237431', 1, 1, 0, 1, 16),
	(28, 1, 536895215, '248951', '248951', '237431', 1, 1, 0, 1, 16),
	(1, 3, 536895215, '243765', '243765', '232485', 1, 1, 0, 1, 16),
	(22, 3, 536895215, '243765', '243765', '232485', 1, 1, 0, 1, 16),
	(28, 3, 536895215, '243765', '243765', '232485', 1, 1, 0, 1, 16),
	(1, 9, 536895215, '933.6', '933.6', '890.4', 1, 1, 0, 1, 16),
	(22, 9, 536895215, '933.6', '933.6', '890.4', 1, 1, 0, 1, 16),
	(28, 9, 536895215, '933.6', '933.6', '890.4', 1, 1, 0, 1, 16),
	(1, 10, 536895215, '1236', '1236', '1207', 1, 1, 0, 1, 16),
	(22, 10, 536895215, '1236', '1236', '1207', 1, 1, 0, 1, 16),
	(28, 10, 536895215, '1236', '1236', '1207', 1, 1, 0, 1, 16),
	(1, 11, 536895215, '207459', '207459', '197859', 1, 1, 0, 1, 16),
	(22, 11, 536895215, '207459', '207459', '197859', 1, 1, 0, 1, 16),
	(28, 11, 536895215, '207459', '207459', '197859', 1, 1, 0, 1, 16),
	(1, 3, 536895216, '243280', '243280', '232000', 1, 1, 0, 1, 17),
	(22, 3, 536895216, '243280', '243280', '232000', 1, 1, 0, 1, 17),
	(28, 3, 536895216, '243280', '243280', '232000', 1, 1, 0, 1, 17),
	(1, 9, 536895216, '931.7', '931.7', '888.5', 1, 1, 0, 1, 17),
	(22, 9, 536895216, '931.7', '931.7', '888.5', 1, 1, 0, 1, 17),
	(28, 9, 536895216, '931.7', '931.7', '888.5', 1, 1, 0, 1, 17),
	(1, 10, 536895216, '1238', '1238', '1210', 1, 1, 0, 1, 17),
	(22, 10, 536895216, '1238', '1238', '1210', 1, 1, 0, 1, 17),
	(28, 10, 536895216, '1238', '1238', '1210', 1, 1, 0, 1, 17),
	(1, 11, 536895216, '207046', '207046', '197446', 1, 1, 0, 1, 17),
	(22, 11, 536895216, '207046', '207046', '197446', 1, 1, 0, 1, 17),
	(28, 11, 536895216, '207046', '207046', '197446', 1, 1, 0, 1, 17),
	(1, 1, 536895217, '254308', '254308', '242788', 1, 1, 0, 1, 18),
	(22, 1, 536895217, '254308', '254308', '242788', 1, 1, 0, 1, 18),
	(28, 1, 536895217, '254308', '254308', '242788', 1, 1, 0, 1, 18),
	(1, 3, 536895217, '249010', '249010', '237730', 1, 1, 0, 1, 18),
	(22, 3, 536895217, '249010', '249010', '237730', 1, 1, 0, 1, 18),
	(28, 3, 536895217, '249010', '249010', '237730', 1, 1, 0, 1, 18),
	(1, 9, 536895217, '953.7', '953.7', '910.5', 1, 1, 0, 1, 18),
	(22, 9, 536895217, '953.7', '953.7', '910.5', 1, 1, 0, 1, 18),
	(28, 9, 536895217, '953.7', '953.7', '910.5', 1, 1, 0, 1, 18),
	(1, 10, 536895217, '1241', '1241', '1212', 1, 1, 0, 1, 18),
	(22, 10, 536895217, '1241', '1241', '1212', 1, 1, 0, 1, 18),
	(28, 10, 536895217, '1241', '1241', '1212', 1, 1, 0, 1, 18),
	(1, 11, 536895217, '211924', '211924', '202324', 1, 1, 0, 1, 18),
	(22, 11, 536895217, '211924', '211924', '202324', 1, 1, 0, 1, 18),
	(28, 11, 536895217, '211924', '211924', '202324', 1, 1, 0, 1, 18),
	(1, 1, 536895218, '262010', '262010', '250490', 1, 1, 0, 1, 19),
	(22, 1, 536895218, '262010', '262010', '250490', 1, 1, 0, 1, 19),
	(28, 1, 536895218, '262010', '262010', '250490', 1, 1, 0, 1, 19),
	(1, 3, 536895218, '256552', '256552', '245272', 1, 1, 0, 1, 19),
	(22, 3, 536895218, '256552', '256552', '245272', 1, 1, 0, 1, 19),
	(28, 3, 536895218, '256552', '256552', '245272', 1, 1, 0, 1, 19),
	(1, 9, 536895218, '982.5', '982.5', '939.3', 1, 1, 0, 1, 19),
	(22, 9, 536895218, '982.5', '982.5', '939.3', 1, 1, 0, 1, 19),
	(28, 9, 536895218, '982.5', '982.5', '939.3', 1, 1, 0, 1, 19),
	(1, 10, 536895218, '1243', '1243', '1214', 1, 1, 0, 1, 19),
	(22, 10, 536895218, '1243', '1243', '1214', 1, 1, 0, 1, 19),
	(28, 10, 536895218, '1243', '1243', '1214', 1, 1, 0, 1, 19),
	(1, 11, 536895218, '218342', '218342', '208742', 1, 1, 0, 1, 19),
	(22, 11, 536895218, '218342', '218342', '208742', 1, 1, 0, 1, 19),
	(28, 11, 536895218, '218342', '218342', '208742', 1, 1, 0, 1, 19),
	(1, 1, 536895219, '265363', '265363', '253843', 1, 1, 0, 1, 20),
	(22, 1, 536895219, '265363', '265363', '253843', 1, 1, 0, 1, 20),
	(28, 1, 536895219, '265363', '265363', '253843', 1, 1, 0, 1, 20),
	(1, 3, 536895219, '259835', '259835', '248555', 1, 1, 0, 1, 20),
	(22, 3, 536895219, '259835', '259835', '248555', 1, 1, 0, 1, 20),
	(28, 3, 536895219, '259835', '259835', '248555', 1, 1, 0, 1, 20),
	(1, 9, 536895219, '995.1', '995.1', '951.9', 1, 1, 0, 1, 20),
	(22, 9, 536895219, '995.1', '995.1', '951.9', 1, 1, 0, 1, 20),
	(28, 9, 536895219, '995.1', '995.1', '951.9', 1, 1, 0, 1, 20),
	(1, 10, 536895219, '1246', '1246', '1217', 1, 1, 0, 1, 20),
	(22, 10, 536895219, '1246', '1246', '1217', 1, 1, 0, 1, 20),
	(28, 10, 536895219, '1246', '1246', '1217', 1, 1, 0, 1, 20),
	(1, 11, 536895219, '221136', '221136', '211536', 1, 1, 0, 1, 20),
	(22, 11, 536895219, '221136', '221136', '211536', 1, 1, 0, 1, 20),
	(28, 11, 536895219, '221136', '221136', '211536', 1, 1, 0, 1, 20),
	(1, 1, 536895220, '262167', '262167', '250647', 1, 1, 0, 1, 21),
	(22, 1, 536895220, '262167', '262167', '250647', 1, 1, 0, 1, 21),
	(28, 1, 536895220, '262167', '262167', '250647', 1, 1, 0, 1, 21),
	(1, 3, 536895220, '256705', '256705', '245425', 1, 1, 0, 1, 21),
	(22, 3, 536895220, '256705', '256705', '245425', 1, 1, 0, 1, 21),
	(28, 3, 536895220, '256705', '256705', '245425', 1, 1, 0, 1, 21),
	(1, 9, 536895220, '983.1', '983.1', '939.9', 1, 1, 0, 1, 21),
	(22, 9, 536895220, '983.1', '983.1', '939.9', 1, 1, 0, 1, 21),
	(28, 9, 536895220, '983.1', '983.1', '939.9', 1, 1, 0, 1, 21),
	(1, 10, 536895220, '1248', '1248', '1219', 1, 1, 0, 1, 21),
	(22, 10, 536895220, '1248', '1248', '1219', 1, 1, 0, 1, 21),
	(28, 10, 536895220, '1248', '1248', '1219', 1, 1, 0, 1, 21),
	(1, 11, 536895220, '218473', '218473', '208873', 1, 1, 0, 1, 21),
	(22, 11, 536895220, '218473', '218473', '208873', 1, 1, 0, 1, 21),
	(28, 11, 536895220, '218473', '218473', '208873', 1, 1, 0, 1, 21),
	(1, 1, 536895221, '256243', '256243', '244723', 1, 1, 0, 1, 22),
	(22, 1, 536895221, '256243', '256243', '244723', 1, 1, 0, 1, 22),
	(28, 1, 536895221, '256243', '256243', '244723', 1, 1, 0, 1, 22),
	(1, 3, 536895221, '250905', '250905', '239625', 1, 1, 0, 1, 22),
	(22, 3, 536895221, '250905', '250905', '239625', 1, 1, 0, 1, 22),
	(28, 3, 536895221, '250905', '250905', '239625', 1, 1, 0, 1, 22),
	(1, 9, 536895221, '960.9', '960.9', '917.7', 1, 1, 0, 1, 22),
	(22, 9, 536895221, '960.9', '960.9', '917.7', 1, 1, 0, 1, 22),
	(28, 9, 536895221, '960.9', '960.9', '917.7', 1, 1, 0, 1, 22),
	(1, 10, 536895221, '1250', '1250', '1222', 1, 1, 0, 1, 22),
	(22, 10, 536895221, '1250', '1250', '1222', 1, 1, 0, 1, 22),
	(28, 10, 536895221, '1250', '1250', '1222', 1, 1, 0, 1, 22),
	(1, 11, 536895221, '213536', '213536', '203936', 1, 1, 0, 1, 22),
	(22, 11, 536895221, '213536', '213536', '203936', 1, 1, 0, 1, 22),
	(41, 1, 536895221, '1383712', '1383712', '1468338', 3, 3, 1, 2, 99),
	(41, 3, 536895221, '1354886', '1354886', '1437748', 3, 3, 1, 2, 99),
	(41, 9, 536895221, '5188.9', '5188.9', '5506.2', 3, 3, 1, 2, 99),
	(41, 10, 536895221, '7502', '7502', '7330', 3, 3, 0, 3, 99),
	(28, 11, 536895221, '213536', '213536', '203936', 1, 1, 0, 1, 22),
	(1, 1, 536895222, '253920', '253920', '242400', 1, 1, 0, 1, 23),
	(22, 1, 536895222, '253920', '253920', '242400', 1, 1, 0, 1, 23),
	(28, 1, 536895222, '253920', '253920', '242400', 1, 1, 0, 1, 23),
	(1, 3, 536895222, '248630', '248630', '237350', 1, 1, 0, 1, 23),
	(22, 3, 536895222, '248630', '248630', '237350', 1, 1, 0, 1, 23),
	(28, 3, 536895222, '248630', '248630', '237350', 1, 1, 0, 1, 23),
	(1, 9, 536895222, '952.2', '952.2', '909', 1, 1, 0, 1, 23),
	(22, 9, 536895222, '952.2', '952.2', '909', 1, 1, 0, 1, 23),
	(28, 9, 536895222, '952.2', '952.2', '909', 1, 1, 0, 1, 23),
	(1, 10, 536895222, '1253', '1253', '1224', 1, 1, 0, 1, 23),
	(22, 10, 536895222, '1253', '1253', '1224', 1, 1, 0, 1, 23),
	(28, 10, 536895222, '1253', '1253', '1224', 1, 1, 0, 1, 23),
	(1, 11, 536895222, '211600', '211600', '202000', 1, 1, 0, 1, 23),
	(22, 11, 536895222, '211600', '211600', '202000', 1, 1, 0, 1, 23),
	(28, 11, 536895222, '211600', '211600', '202000', 1, 1, 0, 1, 23),
	(1, 1, 536895223, '258217', '258217', '246697', 1, 1, 0, 1, 24),
	(22, 1, 536895223, '258217', '258217', '246697', 1, 1, 0, 1, 24),
	(28, 1, 536895223, '258217', '258217', '246697', 1, 1, 0, 1, 24),
	(1, 3, 536895223, '252837', '252837', '241557', 1, 1, 0, 1, 24),
	(22, 3, 536895223, '252837', '252837', '241557', 1, 1, 0, 1, 24),
	(28, 3, 536895223, '252837', '252837', '241557', 1, 1, 0, 1, 24),
	(1, 9, 536895223, '968.3', '968.3', '925.1', 1, 1, 0, 1, 24),
	(22, 9, 536895223, '968.3', '968.3', '925.1', 1, 1, 0, 1, 24),
	(28, 9, 536895223, '968.3', '968.3', '925.1', 1, 1, 0, 1, 24),
	(1, 10, 536895223, '1255', '1255', '1226', 1, 1, 0, 1, 24),
	(22, 10, 536895223, '1255', '1255', '1226', 1, 1, 0, 1, 24),
	(28, 10, 536895223, '1255', '1255', '1226', 1, 1, 0, 1, 24),
	(1, 11, 536895223, '215181', '215181', '205581', 1, 1, 0, 1, 24),
	(22, 11, 536895223, '215181', '215181', '205581', 1, 1, 0, 1, 24),
	(28, 11, 536895223, '215181', '215181', '205581', 1, 1, 0, 1, 24),
	(1, 1, 805308394, '539646', '539646', '516606', 1, 1, 0, 1, 26),
	(22, 1, 805308394, '539646', '539646', '516606', 1, 1, 0, 1, 26),
	(28, 1, 805308394, '539646', '539646', '516606', 1, 1, 0, 1, 26),
	(1, 3, 805308394, '528403', '528403', '505843', 1, 1, 0, 1, 26),
	(22, 3, 805308394, '528403', '528403', '505843', 1, 1, 0, 1, 26),
	(28, 3, 805308394, '528403', '528403', '505843', 1, 1, 0, 1, 26),
	(1, 9, 805308394, '2023.7', '2023.7', '1937.3', 1, 1, 0, 1, 26),
	(22, 9, 805308394, '2023.7', '2023.7', '1937.3', 1, 1, 0, 1, 26),
	(28, 9, 805308394, '2023.7', '2023.7', '1937.3', 1, 1, 0, 1, 26),
	(1, 10, 805308394, '1260', '1260', '1231', 1, 1, 0, 1, 26),
	(22, 10, 805308394, '1260', '1260', '1231', 1, 1, 0, 1, 26),
	(28, 10, 805308394, '1260', '1260', '1231', 1, 1, 0, 1, 26),
	(1, 11, 805308394, '449705', '449705', '430505', 1, 1, 0, 1, 26),
	(22, 11, 805308394, '449705', '449705', '430505', 1, 1, 0, 1, 26),
	(28, 11, 805308394, '449705', '449705', '430505', 1, 1, 0, 1, 26),
	(1, 1, 536895226, '265976', '265976', '254456', 1, 1, 0, 1, 27),
	(22, 1, 536895226, '265976', '265976', '254456', 1, 1, 0, 1, 27),
	(28, 1, 536895226, '265976', '265976', '254456', 1, 1, 0, 1, 27),
	(1, 3, 536895226, '260435', '260435', '249155', 1, 1, 0, 1, 27),
	(22, 3, 536895226, '260435', '260435', '249155', 1, 1, 0, 1, 27),
	(28, 3, 536895226, '260435', '260435', '249155', 1, 1, 0, 1, 27),
	(1, 9, 536895226, '997.4', '997.4', '954.2', 1, 1, 0, 1, 27),
	(22, 9, 536895226, '997.4', '997.4', '954.2', 1, 1, 0, 1, 27),
	(28, 9, 536895226, '997.4', '997.4', '954.2', 1, 1, 0, 1, 27),
	(1, 10, 536895226, '1262', '1262', '1234', 1, 1, 0, 1, 27),
	(22, 10, 536895226, '1262', '1262', '1234', 1, 1, 0, 1, 27),
	(28, 10, 536895226, '1262', '1262', '1234', 1, 1, 0, 1, 27),
	(1, 11, 536895226, '221647', '221647', '212047', 1, 1, 0, 1, 27),
	(22, 11, 536895226, '221647', '221647', '212047', 1, 1, 0, 1, 27),
	(28, 11, 536895226, '221647', '221647', '212047', 1, 1, 0, 1, 27),
	(1, 1, 536895227, '143259', '143259', '248951', 1, 1, 1, 0, 28),
	(22, 1, 536895227, '143259', '143259', '248951', 1, 1, 1, 0, 28),
	(28, 1, 536895227, '143259', '143259', '248951', 1, 1, 1, 0, 28),
	(1, 3, 536895227, '140274', '140274', '243765', 1, 1, 1, 0, 28),
	(22, 3, 536895227, '140274', '140274', '243765', 1, 1, 1, 0, 28),
	(28, 3, 536895227, '140274', '140274', '243765', 1, 1, 1, 0, 28),
	(1, 9, 536895227, '537.2', '537.2', '933.6', 1, 1, 1, 0, 28),
	(22, 9, 536895227, '537.2', '537.2', '933.6', 1, 1, 1, 0, 28),
	(28, 9, 536895227, '537.2', '537.2', '933.6', 1, 1, 1, 0, 28),
	(1, 10, 536895227, '1265', '1265', '1236', 1, 1, 0, 1, 28),
	(22, 10, 536895227, '1265', '1265', '1236', 1, 1, 0, 1, 28),
	(28, 10, 536895227, '1265', '1265', '1236', 1, 1, 0, 1, 28),
	(1, 11, 536895227, '119383', '119383', '207459', 1, 1, 1, 0, 28),
	(22, 11, 536895227, '119383', '119383', '207459', 1, 1, 1, 0, 28),
	(28, 11, 536895227, '119383', '119383', '207459', 1, 1, 1, 0, 28),
	(1, 1, 536895228, '142987', '142987', '251115', 1, 1, 1, 0, 34),
	(22, 1, 536895228, '142987', '142987', '251115', 1, 1, 1, 0, 34),
	(28, 1, 536895228, '142987', '142987', '251115', 1, 1, 1, 0, 34),
	(1, 3, 536895228, '140008', '140008', '243280', 1, 1, 1, 0, 29),
	(22, 3, 536895228, '140008', '140008', '243280', 1, 1, 1, 0, 29),
	(28, 3, 536895228, '140008', '140008', '243280', 1, 1, 1, 0, 29),
	(1, 9, 536895228, '536.2', '536.2', '931.7', 1, 1, 1, 0, 29),
	(22, 9, 536895228, '536.2', '536.2', '931.7', 1, 1, 1, 0, 29),
	(28, 9, 536895228, '536.2', '536.2', '931.7', 1, 1, 1, 0, 29),
	(1, 10, 536895228, '1267', '1267', '1238', 1, 1, 0, 1, 29),
	(22, 10, 536895228, '1267', '1267', '1238', 1, 1, 0, 1, 29),
	(28, 10, 536895228, '1267', '1267', '1238', 1, 1, 0, 1, 29),
	(1, 11, 536895228, '119156', '119156', '207046', 1, 1, 1, 0, 29),
	(22, 11, 536895228, '119156', '119156', '207046', 1, 1, 1, 0, 29),
	(28, 11, 536895228, '119156', '119156', '207046', 1, 1, 1, 0, 29),
	(1, 1, 536895229, '146206', '146206', '254308', 1, 1, 1, 0, 30),
	(22, 1, 536895229, '146206', '146206', '254308', 1, 1, 1, 0, 30),
	(28, 1, 536895229, '146206', '146206', '254308', 1, 1, 1, 0, 30),
	(1, 3, 536895229, '143160', '143160', '249010', 1, 1, 1, 0, 30),
	(22, 3, 536895229, '143160', '143160', '249010', 1, 1, 1, 0, 30),
	(28, 3, 536895229, '143160', '143160', '249010', 1, 1, 1, 0, 30),
	(1, 9, 536895229, '548.3', '548.3', '953.7', 1, 1, 1, 0, 30),
	(22, 9, 536895229, '548.3', '548.3', '953.7', 1, 1, 1, 0, 30),
	(28, 9, 536895229, '548.3', '548.3', '953.7', 1, 1, 1, 0, 30),
	(1, 10, 536895229, '1270', '1270', '1241', 1, 1, 0, 1, 30),
	(22, 10, 536895229, '1270', '1270', '1241', 1, 1, 0, 1, 30),
	(28, 10, 536895229, '1270', '1270', '1241', 1, 1, 0, 1, 30),
	(1, 11, 536895229, '121838', '121838', '211924', 1, 1, 1, 0, 30),
	(22, 11, 536895229, '121838', '121838', '211924', 1, 1, 1, 0, 30),
	(28, 11, 536895229, '121838', '121838', '211924', 1, 1, 1, 0, 30),
	(1, 1, 536895230, '150442', '150442', '262010', 1, 1, 1, 0, 31),
	(22, 1, 536895230, '150442', '150442', '262010', 1, 1, 1, 0, 31),
	(28, 1, 536895230, '150442', '150442', '262010', 1, 1, 1, 0, 31),
	(1, 3, 536895230, '147307', '147307', '256552', 1, 1, 1, 0, 31),
	(22, 3, 536895230, '147307', '147307', '256552', 1, 1, 1, 0, 31),
	(28, 3, 536895230, '147307', '147307', '256552', 1, 1, 1, 0, 31),
	(1, 9, 536895230, '564.2', '564.2', '982.5', 1, 1, 1, 0, 31),
	(22, 9, 536895230, '564.2', '564.2', '982.5', 1, 1, 1, 0, 31),
	(28, 9, 536895230, '564.2', '564.2', '982.5', 1, 1, 1, 0, 31),
	(1, 10, 536895230, '1272', '1272', '1243', 1, 1, 0, 1, 31),
	(22, 10, 536895230, '1272', '1272', '1243', 1, 1, 0, 1, 31),
	(28, 10, 536895230, '1272', '1272', '1243', 1, 1, 0, 1, 31),
	(1, 11, 536895230, '125368', '125368', '218342', 1, 1, 1, 0, 31),
	(22, 11, 536895230, '125368', '125368', '218342', 1, 1, 1, 0, 31),
	(28, 11, 536895230, '125368', '125368', '218342', 1, 1, 1, 0, 31),
	(1, 1, 536895231, '152286', '152286', '265363', 1, 1, 1, 0, 32),
	(22, 1, 536895231, '152286', '152286', '265363', 1, 1, 1, 0, 32),
	(28, 1, 536895231, '152286', '152286', '265363', 1, 1, 1, 0, 32),
	(1, 3, 536895231, '149113', '149113', '259835', 1, 1, 1, 0, 32),
	(22, 3, 536895231, '149113', '149113', '259835', 1, 1, 1, 0, 32),
	(28, 3, 536895231, '149113', '149113', '259835', 1, 1, 1, 0, 32),
	(1, 9, 536895231, '571.1', '571.1', '995.1', 1, 1, 1, 0, 32),
	(22, 9, 536895231, '571.1', '571.1', '995.1', 1, 1, 1, 0, 32),
	(28, 9, 536895231, '571.1', '571.1', '995.1', 1, 1, 1, 0, 32),
	(1, 10, 536895231, '1274', '1274', '1246', 1, 1, 0, 1, 32),
	(22, 10, 536895231, '1274', '1274', '1246', 1, 1, 0, 1, 32),
	(28, 10, 536895231, '1274', '1274', '1246', 1, 1, 0, 1, 32),
	(1, 11, 536895231, '126905', '126905', '221136', 1, 1, 1, 0, 32),
	(22, 11, 536895231, '126905', '126905', '221136', 1, 1, 1, 0, 32),
	(28, 11, 536895231, '126905', '126905', '221136', 1, 1, 1, 0, 32),
	(1, 1, 536895232, '150528', '150528', '262167', 1, 1, 1, 0, 33),
	(22, 1, 536895232, '150528', '150528', '262167', 1, 1, 1, 0, 33),
	(28, 1, 536895232, '150528', '150528', '262167', 1, 1, 1, 0, 33),
	(1, 3, 536895232, '147392', '147392', '256705', 1, 1, 1, 0, 33),
	(22, 3, 536895232, '147392', '147392', '256705', 1, 1, 1, 0, 33),
	(28, 3, 536895232, '147392', '147392', '256705', 1, 1, 1, 0, 33),
	(1, 9, 536895232, '564.5', '564.5', '983.1', 1, 1, 1, 0, 33),
	(22, 9, 536895232, '564.5', '564.5', '983.1', 1, 1, 1, 0, 33),
	(28, 9, 536895232, '564.5', '564.5', '983.1', 1, 1, 1, 0, 33),
	(1, 10, 536895232, '1277', '1277', '1248', 1, 1, 0, 1, 33),
	(22, 10, 536895232, '1277', '1277', '1248', 1, 1, 0, 1, 33),
	(28, 10, 536895232, '1277', '1277', '1248', 1, 1, 0, 1, 33),
	(1, 11, 536895232, '125440', '125440', '218473', 1, 1, 1, 0, 33),
	(22, 11, 536895232, '125440', '125440', '218473', 1, 1, 1, 0, 33),
	(28, 11, 536895232, '125440', '125440', '218473', 1, 1, 1, 0, 33),
	(1, 1, 536895216, '251115', '251115', '236936', 1, 1, 0, 1, 34),
	(22, 1, 536895216, '251115', '251115', '236936', 1, 1, 0, 1, 34),
	(28, 1, 536895216, '251115', '251115', '236936', 1, 1, 0, 1, 34),
	(2, 1, 805308392, '987131', '0', '0', 1, 0, 0, 0, 36),
	(21, 1, 805308392, '987131', '0', '0', 1, 0, 0, 0, 36),
	(2, 3, 805308392, '966566', '0', '0', 1, 0, 0, 0, 36),
	(21, 3, 805308392, '966566', '0', '0', 1, 0, 0, 0, 36),
	(2, 9, 805308392, '3701.7', '0', '0', 1, 0, 0, 0, 36),
	(21, 9, 805308392, '3701.7', '0', '0', 1, 0, 0, 0, 36),
	(2, 10, 805308392, '2405', '0', '0', 1, 0, 0, 0, 36),
	(21, 10, 805308392, '2405', '0', '0', 1, 0, 0, 0, 36),
	(2, 11, 805308392, '822610', '0', '0', 1, 0, 0, 0, 36),
	(21, 11, 805308392, '822610', '0', '0', 1, 0, 0, 0, 36),
	(2, 1, 536895202, '485872', '0', '0', 1, 0, 0, 0, 37),
	(21, 1, 536895202, '485872', '0', '0', 1, 0, 0, 0, 37),
	(2, 3, 536895202, '475750', '0', '0', 1, 0, 0, 0, 37),
	(21, 3, 536895202, '475750', '0', '0', 1, 0, 0, 0, 37),
	(2, 9, 536895202, '1822', '0', '0', 1, 0, 0, 0, 37),
	(21, 9, 536895202, '1822', '0', '0', 1, 0, 0, 0, 37),
	(2, 10, 536895202, '2410', '0', '0', 1, 0, 0, 0, 37),
	(21, 10, 536895202, '2410', '0', '0', 1, 0, 0, 0, 37),
	(2, 11, 536895202, '404893', '0', '0', 1, 0, 0, 0, 37),
	(21, 11, 536895202, '404893', '0', '0', 1, 0, 0, 0, 37),
	(2, 1, 536895203, '474862', '0', '0', 1, 0, 0, 0, 38),
	(21, 1, 536895203, '474862', '0', '0', 1, 0, 0, 0, 38),
	(2, 3, 536895203, '464969', '0', '0', 1, 0, 0, 0, 38),
	(21, 3, 536895203, '464969', '0', '0', 1, 0, 0, 0, 38),
	(2, 9, 536895203, '1780.7', '0', '0', 1, 0, 0, 0, 38),
	(21, 9, 536895203, '1780.7', '0', '0', 1, 0, 0, 0, 38),
	(2, 10, 536895203, '2414', '0', '0', 1, 0, 0, 0, 38),
	(21, 10, 536895203, '2414', '0', '0', 1, 0, 0, 0, 38),
	(2, 11, 536895203, '395718', '0', '0', 1, 0, 0, 0, 38),
	(21, 11, 536895203, '395718', '0', '0', 1, 0, 0, 0, 38),
	(2, 1, 536895204, '473871', '0', '0', 1, 0, 0, 0, 39),
	(21, 1, 536895204, '473871', '0', '0', 1, 0, 0, 0, 39),
	(2, 3, 536895204, '463999', '0', '0', 1, 0, 0, 0, 39),
	(21, 3, 536895204, '463999', '0', '0', 1, 0, 0, 0, 39),
	(2, 9, 536895204, '1777', '0', '0', 1, 0, 0, 0, 39),
	(21, 9, 536895204, '1777', '0', '0', 1, 0, 0, 0, 39),
	(2, 10, 536895204, '2419', '0', '0', 1, 0, 0, 0, 39),
	(21, 10, 536895204, '2419', '0', '0', 1, 0, 0, 0, 39),
	(2, 11, 536895204, '394893', '0', '0', 1, 0, 0, 0, 39),
	(21, 11, 536895204, '394893', '0', '0', 1, 0, 0, 0, 39),
	(2, 1, 536895205, '485576', '0', '0', 1, 0, 0, 0, 40),
	(21, 1, 536895205, '485576', '0', '0', 1, 0, 0, 0, 40),
	(2, 3, 536895205, '475460', '0', '0', 1, 0, 0, 0, 40),
	(21, 3, 536895205, '475460', '0', '0', 1, 0, 0, 0, 40),
	(2, 9, 536895205, '1820.9', '0', '0', 1, 0, 0, 0, 40),
	(21, 9, 536895205, '1820.9', '0', '0', 1, 0, 0, 0, 40);
INSERT INTO public.rollups VALUES
	(2, 10, 536895205, '2424', '0', '0', 1, 0, 0, 0, 40),
	(21, 10, 536895205, '2424', '0', '0', 1, 0, 0, 0, 40),
	(2, 11, 536895205, '404647', '0', '0', 1, 0, 0, 0, 40),
	(21, 11, 536895205, '404647', '0', '0', 1, 0, 0, 0, 40),
	(2, 1, 536895206, '500981', '0', '0', 1, 0, 0, 0, 41),
	(21, 1, 536895206, '500981', '0', '0', 1, 0, 0, 0, 41),
	(2, 3, 536895206, '490544', '0', '0', 1, 0, 0, 0, 41),
	(21, 3, 536895206, '490544', '0', '0', 1, 0, 0, 0, 41),
	(2, 9, 536895206, '1878.7', '0', '0', 1, 0, 0, 0, 41),
	(21, 9, 536895206, '1878.7', '0', '0', 1, 0, 0, 0, 41),
	(2, 10, 536895206, '2429', '0', '0', 1, 0, 0, 0, 41),
	(21, 10, 536895206, '2429', '0', '0', 1, 0, 0, 0, 41),
	(2, 11, 536895206, '417484', '0', '0', 1, 0, 0, 0, 41),
	(21, 11, 536895206, '417484', '0', '0', 1, 0, 0, 0, 41),
	(2, 1, 536895207, '507687', '0', '0', 1, 0, 0, 0, 42),
	(21, 1, 536895207, '507687', '0', '0', 1, 0, 0, 0, 42),
	(2, 3, 536895207, '497110', '0', '0', 1, 0, 0, 0, 42),
	(21, 3, 536895207, '497110', '0', '0', 1, 0, 0, 0, 42),
	(2, 9, 536895207, '1903.8', '0', '0', 1, 0, 0, 0, 42),
	(21, 9, 536895207, '1903.8', '0', '0', 1, 0, 0, 0, 42),
	(2, 10, 536895207, '2434', '0', '0', 1, 0, 0, 0, 42),
	(21, 10, 536895207, '2434', '0', '0', 1, 0, 0, 0, 42),
	(2, 11, 536895207, '423072', '0', '0', 1, 0, 0, 0, 42),
	(21, 11, 536895207, '423072', '0', '0', 1, 0, 0, 0, 42),
	(2, 1, 536895208, '501295', '0', '0', 1, 0, 0, 0, 43),
	(21, 1, 536895208, '501295', '0', '0', 1, 0, 0, 0, 43),
	(2, 3, 536895208, '490851', '0', '0', 1, 0, 0, 0, 43),
	(21, 3, 536895208, '490851', '0', '0', 1, 0, 0, 0, 43),
	(2, 9, 536895208, '1879.9', '0', '0', 1, 0, 0, 0, 43),
	(21, 9, 536895208, '1879.9', '0', '0', 1, 0, 0, 0, 43),
	(2, 10, 536895208, '2438', '0', '0', 1, 0, 0, 0, 43),
	(21, 10, 536895208, '2438', '0', '0', 1, 0, 0, 0, 43),
	(2, 11, 536895208, '417745', '0', '0', 1, 0, 0, 0, 43),
	(21, 11, 536895208, '417745', '0', '0', 1, 0, 0, 0, 43),
	(2, 1, 536895209, '489446', '0', '0', 1, 0, 0, 0, 44),
	(21, 1, 536895209, '489446', '0', '0', 1, 0, 0, 0, 44),
	(2, 3, 536895209, '479249', '0', '0', 1, 0, 0, 0, 44),
	(21, 3, 536895209, '479249', '0', '0', 1, 0, 0, 0, 44),
	(2, 9, 536895209, '1835.4', '0', '0', 1, 0, 0, 0, 44),
	(21, 9, 536895209, '1835.4', '0', '0', 1, 0, 0, 0, 44),
	(2, 10, 536895209, '2443', '0', '0', 1, 0, 0, 0, 44),
	(21, 10, 536895209, '2443', '0', '0', 1, 0, 0, 0, 44),
	(2, 11, 536895209, '407872', '0', '0', 1, 0, 0, 0, 44),
	(21, 11, 536895209, '407872', '0', '0', 1, 0, 0, 0, 44),
	(2, 1, 536895210, '484800', '0', '0', 1, 0, 0, 0, 45),
	(21, 1, 536895210, '484800', '0', '0', 1, 0, 0, 0, 45),
	(2, 3, 536895210, '474700', '0', '0', 1, 0, 0, 0, 45),
	(21, 3, 536895210, '474700', '0', '0', 1, 0, 0, 0, 45),
	(2, 9, 536895210, '1818', '0', '0', 1, 0, 0, 0, 45),
	(21, 9, 536895210, '1818', '0', '0', 1, 0, 0, 0, 45),
	(2, 10, 536895210, '2448', '0', '0', 1, 0, 0, 0, 45),
	(21, 10, 536895210, '2448', '0', '0', 1, 0, 0, 0, 45),
	(2, 11, 536895210, '404000', '0', '0', 1, 0, 0, 0, 45),
	(21, 11, 536895210, '404000', '0', '0', 1, 0, 0, 0, 45),
	(2, 1, 536895211, '493393', '0', '0', 1, 0, 0, 0, 46),
	(21, 1, 536895211, '493393', '0', '0', 1, 0, 0, 0, 46),
	(2, 3, 536895211, '483114', '0', '0', 1, 0, 0, 0, 46),
	(21, 3, 536895211, '483114', '0', '0', 1, 0, 0, 0, 46),
	(2, 9, 536895211, '1850.2', '0', '0', 1, 0, 0, 0, 46),
	(21, 9, 536895211, '1850.2', '0', '0', 1, 0, 0, 0, 46),
	(2, 10, 536895211, '2453', '0', '0', 1, 0, 0, 0, 46),
	(21, 10, 536895211, '2453', '0', '0', 1, 0, 0, 0, 46),
	(2, 11, 536895211, '411161', '0', '0', 1, 0, 0, 0, 46),
	(21, 11, 536895211, '411161', '0', '0', 1, 0, 0, 0, 46),
	(2, 1, 805308393, '1033211', '1033211', '987131', 1, 1, 0, 1, 48),
	(21, 1, 805308393, '1033211', '1033211', '987131', 1, 1, 0, 1, 48),
	(2, 3, 805308393, '1011686', '1011686', '966566', 1, 1, 0, 1, 48),
	(21, 3, 805308393, '1011686', '1011686', '966566', 1, 1, 0, 1, 48),
	(2, 9, 805308393, '3874.5', '3874.5', '3701.7', 1, 1, 0, 1, 48),
	(21, 9, 805308393, '3874.5', '3874.5', '3701.7', 1, 1, 0, 1, 48),
	(2, 10, 805308393, '2462', '2462', '2405', 1, 1, 0, 1, 48),
	(21, 10, 805308393, '2462', '2462', '2405', 1, 1, 0, 1, 48),
	(2, 11, 805308393, '861010', '861010', '822610', 1, 1, 0, 1, 48),
	(21, 11, 805308393, '861010', '861010', '822610', 1, 1, 0, 1, 48),
	(2, 1, 536895214, '508912', '508912', '485872', 1, 1, 0, 1, 49),
	(21, 1, 536895214, '508912', '508912', '485872', 1, 1, 0, 1, 49),
	(41, 3, 536895206, '1471631', '0', '0', 3, 0, 0, 0, 81),
	(2, 3, 536895214, '498310', '498310', '475750', 1, 1, 0, 1, 49),
	(21, 3, 536895214, '498310', '498310', '475750', 1, 1, 0, 1, 49),
	(2, 9, 536895214, '1908.4', '1908.4', '1822', 1, 1, 0, 1, 49),
	(21, 9, 536895214, '1908.4', '1908.4', '1822', 1, 1, 0, 1, 49),
	(2, 10, 536895214, '2467', '2467', '2410', 1, 1, 0, 1, 49),
	(21, 10, 536895214, '2467', '2467', '2410', 1, 1, 0, 1, 49),
	(2, 11, 536895214, '424093', '424093', '404893', 1, 1, 0, 1, 49),
	(21, 11, 536895214, '424093', '424093', '404893', 1, 1, 0, 1, 49),
	(2, 1, 536895215, '497902', '497902', '474862', 1, 1, 0, 1, 50),
	(21, 1, 536895215, '497902', '497902', '474862', 1, 1, 0, 1, 50),
	(2, 3, 536895215, '487529', '487529', '464969', 1, 1, 0, 1, 50),
	(21, 3, 536895215, '487529', '487529', '464969', 1, 1, 0, 1, 50),
	(2, 9, 536895215, '1867.1', '1867.1', '1780.7', 1, 1, 0, 1, 50),
	(21, 9, 536895215, '1867.1', '1867.1', '1780.7', 1, 1, 0, 1, 50),
	(2, 10, 536895215, '2472', '2472', '2414', 1, 1, 0, 1, 50),
	(21, 10, 536895215, '2472', '2472', '2414', 1, 1, 0, 1, 50),
	(2, 11, 536895215, '414918', '414918', '395718', 1, 1, 0, 1, 50),
	(21, 11, 536895215, '414918', '414918', '395718', 1, 1, 0, 1, 50),
	(2, 3, 536895216, '486559', '486559', '463999', 1, 1, 0, 1, 51),
	(21, 3, 536895216, '486559', '486559', '463999', 1, 1, 0, 1, 51),
	(2, 9, 536895216, '1863.4', '1863.4', '1777', 1, 1, 0, 1, 51),
	(21, 9, 536895216, '1863.4', '1863.4', '1777', 1, 1, 0, 1, 51),
	(2, 10, 536895216, '2477', '2477', '2419', 1, 1, 0, 1, 51),
	(21, 10, 536895216, '2477', '2477', '2419', 1, 1, 0, 1, 51),
	(2, 11, 536895216, '414093', '414093', '394893', 1, 1, 0, 1, 51),
	(21, 11, 536895216, '414093', '414093', '394893', 1, 1, 0, 1, 51),
	(2, 1, 536895217, '508616', '508616', '485576', 1, 1, 0, 1, 52),
	(21, 1, 536895217, '508616', '508616', '485576', 1, 1, 0, 1, 52),
	(2, 3, 536895217, '498020', '498020', '475460', 1, 1, 0, 1, 52),
	(21, 3, 536895217, '498020', '498020', '475460', 1, 1, 0, 1, 52),
	(2, 9, 536895217, '1907.3', '1907.3', '1820.9', 1, 1, 0, 1, 52),
	(21, 9, 536895217, '1907.3', '1907.3', '1820.9', 1, 1, 0, 1, 52),
	(2, 10, 536895217, '2482', '2482', '2424', 1, 1, 0, 1, 52),
	(21, 10, 536895217, '2482', '2482', '2424', 1, 1, 0, 1, 52),
	(2, 11, 536895217, '423847', '423847', '404647', 1, 1, 0, 1, 52),
	(21, 11, 536895217, '423847', '423847', '404647', 1, 1, 0, 1, 52),
	(2, 1, 536895218, '366814', '366814', '500981', 1, 1, 1, 0, 53),
	(21, 1, 536895218, '366814', '366814', '500981', 1, 1, 1, 0, 53),
	(2, 3, 536895218, '359172', '359172', '490544', 1, 1, 1, 0, 53),
	(21, 3, 536895218, '359172', '359172', '490544', 1, 1, 1, 0, 53),
	(2, 9, 536895218, '1375.6', '1375.6', '1878.7', 1, 1, 1, 0, 53),
	(21, 9, 536895218, '1375.6', '1375.6', '1878.7', 1, 1, 1, 0, 53),
	(2, 10, 536895218, '2486', '2486', '2429', 1, 1, 0, 1, 53),
	(21, 10, 536895218, '2486', '2486', '2429', 1, 1, 0, 1, 53),
	(2, 11, 536895218, '305679', '305679', '417484', 1, 1, 1, 0, 53),
	(21, 11, 536895218, '305679', '305679', '417484', 1, 1, 1, 0, 53),
	(2, 1, 536895219, '371509', '371509', '507687', 1, 1, 1, 0, 54),
	(21, 1, 536895219, '371509', '371509', '507687', 1, 1, 1, 0, 54),
	(2, 3, 536895219, '363769', '363769', '497110', 1, 1, 1, 0, 54),
	(21, 3, 536895219, '363769', '363769', '497110', 1, 1, 1, 0, 54),
	(2, 9, 536895219, '1393.2', '1393.2', '1903.8', 1, 1, 1, 0, 54),
	(21, 9, 536895219, '1393.2', '1393.2', '1903.8', 1, 1, 1, 0, 54),
	(2, 10, 536895219, '2491', '2491', '2434', 1, 1, 0, 1, 54),
	(21, 10, 536895219, '2491', '2491', '2434', 1, 1, 0, 1, 54),
	(2, 11, 536895219, '309591', '309591', '423072', 1, 1, 1, 0, 54),
	(21, 11, 536895219, '309591', '309591', '423072', 1, 1, 1, 0, 54),
	(2, 1, 536895220, '367034', '367034', '501295', 1, 1, 1, 0, 55),
	(21, 1, 536895220, '367034', '367034', '501295', 1, 1, 1, 0, 55),
	(2, 3, 536895220, '359388', '359388', '490851', 1, 1, 1, 0, 55),
	(41, 1, 536895217, '1525849', '1525849', '1456729', 3, 3, 0, 3, 92),
	(41, 3, 536895217, '1494060', '1494060', '1426380', 3, 3, 0, 3, 92),
	(41, 9, 536895217, '5722.0', '5722.0', '5462.8', 3, 3, 0, 3, 92),
	(41, 10, 536895217, '7445', '7445', '7272', 3, 3, 0, 3, 92),
	(41, 11, 536895217, '1271542', '1271542', '1213942', 3, 3, 0, 3, 92),
	(41, 1, 536895218, '1414855', '1414855', '1502942', 3, 3, 1, 2, 93),
	(41, 3, 536895218, '1385379', '1385379', '1471631', 3, 3, 1, 2, 93),
	(41, 9, 536895218, '5305.7', '5305.7', '5636.0', 3, 3, 1, 2, 93),
	(41, 10, 536895218, '7459', '7459', '7286', 3, 3, 0, 3, 93),
	(41, 11, 536895218, '1179047', '1179047', '1252452', 3, 3, 1, 2, 93),
	(41, 1, 536895219, '1432962', '1432962', '1523060', 3, 3, 1, 2, 97),
	(41, 3, 536895219, '1403109', '1403109', '1491330', 3, 3, 1, 2, 97),
	(41, 9, 536895219, '5373.6', '5373.6', '5711.4', 3, 3, 1, 2, 97),
	(41, 10, 536895219, '7474', '7474', '7301', 3, 3, 0, 3, 97),
	(41, 11, 536895219, '1194135', '1194135', '1269216', 3, 3, 1, 2, 97),
	(21, 3, 536895220, '359388', '359388', '490851', 1, 1, 1, 0, 55),
	(2, 9, 536895220, '1376.4', '1376.4', '1879.9', 1, 1, 1, 0, 55),
	(21, 9, 536895220, '1376.4', '1376.4', '1879.9', 1, 1, 1, 0, 55),
	(2, 10, 536895220, '2496', '2496', '2438', 1, 1, 0, 1, 55),
	(21, 10, 536895220, '2496', '2496', '2438', 1, 1, 0, 1, 55),
	(2, 11, 536895220, '305862', '305862', '417745', 1, 1, 1, 0, 55),
	(21, 11, 536895220, '305862', '305862', '417745', 1, 1, 1, 0, 55),
	(2, 1, 536895221, '358740', '358740', '489446', 1, 1, 1, 0, 56),
	(21, 1, 536895221, '358740', '358740', '489446', 1, 1, 1, 0, 56),
	(2, 3, 536895221, '351267', '351267', '479249', 1, 1, 1, 0, 56),
	(21, 3, 536895221, '351267', '351267', '479249', 1, 1, 1, 0, 56),
	(2, 9, 536895221, '1345.3', '1345.3', '1835.4', 1, 1, 1, 0, 56),
	(21, 9, 536895221, '1345.3', '1345.3', '1835.4', 1, 1, 1, 0, 56),
	(2, 10, 536895221, '2501', '2501', '2443', 1, 1, 0, 1, 56),
	(21, 10, 536895221, '2501', '2501', '2443', 1, 1, 0, 1, 56),
	(2, 11, 536895221, '298950', '298950', '407872', 1, 1, 1, 0, 56),
	(21, 11, 536895221, '298950', '298950', '407872', 1, 1, 1, 0, 56),
	(2, 1, 536895222, '355488', '355488', '484800', 1, 1, 1, 0, 57),
	(21, 1, 536895222, '355488', '355488', '484800', 1, 1, 1, 0, 57),
	(2, 3, 536895222, '348082', '348082', '474700', 1, 1, 1, 0, 57),
	(21, 3, 536895222, '348082', '348082', '474700', 1, 1, 1, 0, 57),
	(2, 9, 536895222, '1333.1', '1333.1', '1818', 1, 1, 1, 0, 57),
	(21, 9, 536895222, '1333.1', '1333.1', '1818', 1, 1, 1, 0, 57),
	(2, 10, 536895222, '2506', '2506', '2448', 1, 1, 0, 1, 57),
	(21, 10, 536895222, '2506', '2506', '2448', 1, 1, 0, 1, 57),
	(2, 11, 536895222, '296240', '296240', '404000', 1, 1, 1, 0, 57),
	(21, 11, 536895222, '296240', '296240', '404000', 1, 1, 1, 0, 57),
	(2, 1, 536895223, '516433', '516433', '493393', 1, 1, 0, 1, 58),
	(21, 1, 536895223, '516433', '516433', '493393', 1, 1, 0, 1, 58),
	(2, 3, 536895223, '505674', '505674', '483114', 1, 1, 0, 1, 58),
	(21, 3, 536895223, '505674', '505674', '483114', 1, 1, 0, 1, 58),
	(2, 9, 536895223, '1936.6', '1936.6', '1850.2', 1, 1, 0, 1, 58),
	(21, 9, 536895223, '1936.6', '1936.6', '1850.2', 1, 1, 0, 1, 58),
	(2, 10, 536895223, '2510', '2510', '2453', 1, 1, 0, 1, 58),
	(21, 10, 536895223, '2510', '2510', '2453', 1, 1, 0, 1, 58),
	(2, 11, 536895223, '430361', '430361', '411161', 1, 1, 0, 1, 58),
	(21, 11, 536895223, '430361', '430361', '411161', 1, 1, 0, 1, 58),
	(2, 1, 805308394, '1079291', '1079291', '1033211', 1, 1, 0, 1, 66),
	(21, 1, 805308394, '1079291', '1079291', '1033211', 1, 1, 0, 1, 66),
	(2, 3, 805308394, '1056806', '1056806', '1011686', 1, 1, 0, 1, 66),
	(21, 3, 805308394, '1056806', '1056806', '1011686', 1, 1, 0, 1, 66),
	(2, 9, 805308394, '4047.3', '4047.3', '3874.5', 1, 1, 0, 1, 66),
	(21, 9, 805308394, '4047.3', '4047.3', '3874.5', 1, 1, 0, 1, 66),
	(2, 10, 805308394, '2520', '2520', '2462', 1, 1, 0, 1, 66),
	(21, 10, 805308394, '2520', '2520', '2462', 1, 1, 0, 1, 66),
	(2, 11, 805308394, '899410', '899410', '861010', 1, 1, 0, 1, 66),
	(21, 11, 805308394, '899410', '899410', '861010', 1, 1, 0, 1, 66),
	(2, 1, 536895226, '531952', '531952', '508912', 1, 1, 0, 1, 67),
	(21, 1, 536895226, '531952', '531952', '508912', 1, 1, 0, 1, 67),
	(2, 3, 536895226, '520870', '520870', '498310', 1, 1, 0, 1, 67),
	(21, 3, 536895226, '520870', '520870', '498310', 1, 1, 0, 1, 67),
	(2, 9, 536895226, '1994.8', '1994.8', '1908.4', 1, 1, 0, 1, 67),
	(21, 9, 536895226, '1994.8', '1994.8', '1908.4', 1, 1, 0, 1, 67),
	(2, 10, 536895226, '2525', '2525', '2467', 1, 1, 0, 1, 67),
	(21, 10, 536895226, '2525', '2525', '2467', 1, 1, 0, 1, 67),
	(2, 11, 536895226, '443293', '443293', '424093', 1, 1, 0, 1, 67),
	(21, 11, 536895226, '443293', '443293', '424093', 1, 1, 0, 1, 67),
	(2, 1, 536895227, '520942', '520942', '497902', 1, 1, 0, 1, 68),
	(21, 1, 536895227, '520942', '520942', '497902', 1, 1, 0, 1, 68),
	(2, 3, 536895227, '510089', '510089', '487529', 1, 1, 0, 1, 68),
	(21, 3, 536895227, '510089', '510089', '487529', 1, 1, 0, 1, 68),
	(2, 9, 536895227, '1953.5', '1953.5', '1867.1', 1, 1, 0, 1, 68),
	(21, 9, 536895227, '1953.5', '1953.5', '1867.1', 1, 1, 0, 1, 68),
	(2, 10, 536895227, '2530', '2530', '2472', 1, 1, 0, 1, 68),
	(21, 10, 536895227, '2530', '2530', '2472', 1, 1, 0, 1, 68),
	(2, 11, 536895227, '434118', '434118', '414918', 1, 1, 0, 1, 68),
	(21, 11, 536895227, '434118', '434118', '414918', 1, 1, 0, 1, 68),
	(2, 1, 536895228, '519951', '519951', '502230', 1, 1, 0, 1, 74),
	(21, 1, 536895228, '519951', '519951', '502230', 1, 1, 0, 1, 74),
	(2, 3, 536895228, '509119', '509119', '486559', 1, 1, 0, 1, 69),
	(21, 3, 536895228, '509119', '509119', '486559', 1, 1, 0, 1, 69),
	(2, 9, 536895228, '1949.8', '1949.8', '1863.4', 1, 1, 0, 1, 69),
	(21, 9, 536895228, '1949.8', '1949.8', '1863.4', 1, 1, 0, 1, 69),
	(2, 10, 536895228, '2534', '2534', '2477', 1, 1, 0, 1, 69),
	(21, 10, 536895228, '2534', '2534', '2477', 1, 1, 0, 1, 69),
	(2, 11, 536895228, '433293', '433293', '414093', 1, 1, 0, 1, 69),
	(21, 11, 536895228, '433293', '433293', '414093', 1, 1, 0, 1, 69),
	(2, 1, 536895229, '531656', '531656', '508616', 1, 1, 0, 1, 70),
	(21, 1, 536895229, '531656', '531656', '508616', 1, 1, 0, 1, 70),
	(2, 3, 536895229, '520580', '520580', '498020', 1, 1, 0, 1, 70),
	(21, 3, 536895229, '520580', '520580', '498020', 1, 1, 0, 1, 70),
	(2, 9, 536895229, '1993.7', '1993.7', '1907.3', 1, 1, 0, 1, 70),
	(21, 9, 536895229, '1993.7', '1993.7', '1907.3', 1, 1, 0, 1, 70),
	(2, 10, 536895229, '2539', '2539', '2482', 1, 1, 0, 1, 70),
	(21, 10, 536895229, '2539', '2539', '2482', 1, 1, 0, 1, 70),
	(2, 11, 536895229, '443047', '443047', '423847', 1, 1, 0, 1, 70),
	(21, 11, 536895229, '443047', '443047', '423847', 1, 1, 0, 1, 70),
	(2, 1, 536895230, '547061', '547061', '366814', 1, 1, 0, 1, 71),
	(21, 1, 536895230, '547061', '547061', '366814', 1, 1, 0, 1, 71),
	(2, 3, 536895230, '535664', '535664', '359172', 1, 1, 0, 1, 71),
	(21, 3, 536895230, '535664', '535664', '359172', 1, 1, 0, 1, 71),
	(2, 9, 536895230, '2051.5', '2051.5', '1375.6', 1, 1, 0, 1, 71),
	(21, 9, 536895230, '2051.5', '2051.5', '1375.6', 1, 1, 0, 1, 71),
	(2, 10, 536895230, '2544', '2544', '2486', 1, 1, 0, 1, 71),
	(21, 10, 536895230, '2544', '2544', '2486', 1, 1, 0, 1, 71),
	(2, 11, 536895230, '455884', '455884', '305679', 1, 1, 0, 1, 71),
	(21, 11, 536895230, '455884', '455884', '305679', 1, 1, 0, 1, 71),
	(2, 1, 536895231, '553767', '553767', '371509', 1, 1, 0, 1, 72),
	(21, 1, 536895231, '553767', '553767', '371509', 1, 1, 0, 1, 72),
	(2, 3, 536895231, '542230', '542230', '363769', 1, 1, 0, 1, 72),
	(21, 3, 536895231, '542230', '542230', '363769', 1, 1, 0, 1, 72),
	(2, 9, 536895231, '2076.6', '2076.6', '1393.2', 1, 1, 0, 1, 72),
	(21, 9, 536895231, '2076.6', '2076.6', '1393.2', 1, 1, 0, 1, 72),
	(2, 10, 536895231, '2549', '2549', '2491', 1, 1, 0, 1, 72),
	(21, 10, 536895231, '2549', '2549', '2491', 1, 1, 0, 1, 72),
	(2, 11, 536895231, '461472', '461472', '309591', 1, 1, 0, 1, 72),
	(21, 11, 536895231, '461472', '461472', '309591', 1, 1, 0, 1, 72),
	(2, 1, 536895232, '547375', '547375', '367034', 1, 1, 0, 1, 73),
	(21, 1, 536895232, '547375', '547375', '367034', 1, 1, 0, 1, 73),
	(2, 3, 536895232, '535971', '535971', '359388', 1, 1, 0, 1, 73),
	(21, 3, 536895232, '535971', '535971', '359388', 1, 1, 0, 1, 73),
	(2, 9, 536895232, '2052.7', '2052.7', '1376.4', 1, 1, 0, 1, 73),
	(21, 9, 536895232, '2052.7', '2052.7', '1376.4', 1, 1, 0, 1, 73),
	(2, 10, 536895232, '2554', '2554', '2496', 1, 1, 0, 1, 73),
	(21, 10, 536895232, '2554', '2554', '2496', 1, 1, 0, 1, 73),
	(2, 11, 536895232, '456145', '456145', '305862', 1, 1, 0, 1, 73),
	(21, 11, 536895232, '456145', '456145', '305862', 1, 1, 0, 1, 73),
	(2, 1, 536895216, '502230', '502230', '473871', 1, 1, 0, 1, 74),
	(21, 1, 536895216, '502230', '502230', '473871', 1, 1, 0, 1, 74),
	(3, 1, 805308392, '1480697', '0', '0', 1, 0, 0, 0, 76),
	(20, 1, 805308392, '1480697', '0', '0', 1, 0, 0, 0, 76),
	(41, 1, 805308392, '2961394', '0', '0', 3, 0, 0, 0, 76),
	(3, 3, 805308392, '1449849', '0', '0', 1, 0, 0, 0, 76),
	(20, 3, 805308392, '1449849', '0', '0', 1, 0, 0, 0, 76),
	(41, 3, 805308392, '2899698', '0', '0', 3, 0, 0, 0, 76),
	(3, 9, 805308392, '5552.7', '0', '0', 1, 0, 0, 0, 76),
	(20, 9, 805308392, '5552.7', '0', '0', 1, 0, 0, 0, 76),
	(41, 9, 805308392, '11105.3', '0', '0', 3, 0, 0, 0, 76),
	(3, 10, 805308392, '3607', '0', '0', 1, 0, 0, 0, 76),
	(20, 10, 805308392, '3607', '0', '0', 1, 0, 0, 0, 76),
	(41, 10, 805308392, '7214', '0', '0', 3, 0, 0, 0, 76),
	(3, 11, 805308392, '1233913', '0', '0', 1, 0, 0, 0, 76),
	(20, 11, 805308392, '1233913', '0', '0', 1, 0, 0, 0, 76),
	(41, 11, 805308392, '2467828', '0', '0', 3, 0, 0, 0, 76),
	(3, 1, 536895202, '728808', '0', '0', 1, 0, 0, 0, 77),
	(20, 1, 536895202, '728808', '0', '0', 1, 0, 0, 0, 77),
	(41, 1, 536895202, '1457616', '0', '0', 3, 0, 0, 0, 77),
	(3, 3, 536895202, '713625', '0', '0', 1, 0, 0, 0, 77),
	(20, 3, 536895202, '713625', '0', '0', 1, 0, 0, 0, 77),
	(41, 3, 536895202, '1427250', '0', '0', 3, 0, 0, 0, 77),
	(3, 9, 536895202, '2733', '0', '0', 1, 0, 0, 0, 77),
	(20, 9, 536895202, '2733', '0', '0', 1, 0, 0, 0, 77),
	(41, 9, 536895202, '5466', '0', '0', 3, 0, 0, 0, 77),
	(3, 10, 536895202, '3614', '0', '0', 1, 0, 0, 0, 77),
	(20, 10, 536895202, '3614', '0', '0', 1, 0, 0, 0, 77),
	(41, 10, 536895202, '7229', '0', '0', 3, 0, 0, 0, 77),
	(3, 11, 536895202, '607340', '0', '0', 1, 0, 0, 0, 77),
	(20, 11, 536895202, '607340', '0', '0', 1, 0, 0, 0, 77),
	(41, 11, 536895202, '1214680', '0', '0', 3, 0, 0, 0, 77),
	(3, 1, 536895203, '712293', '0', '0', 1, 0, 0, 0, 78),
	(20, 1, 536895203, '712293', '0', '0', 1, 0, 0, 0, 78),
	(41, 1, 536895203, '1424586', '0', '0', 3, 0, 0, 0, 78),
	(3, 3, 536895203, '697454', '0', '0', 1, 0, 0, 0, 78),
	(20, 3, 536895203, '697454', '0', '0', 1, 0, 0, 0, 78),
	(41, 3, 536895203, '1394908', '0', '0', 3, 0, 0, 0, 78),
	(3, 9, 536895203, '2671.1', '0', '0', 1, 0, 0, 0, 78),
	(20, 9, 536895203, '2671.1', '0', '0', 1, 0, 0, 0, 78),
	(41, 9, 536895203, '5342.2', '0', '0', 3, 0, 0, 0, 78),
	(3, 10, 536895203, '3622', '0', '0', 1, 0, 0, 0, 78),
	(20, 10, 536895203, '3622', '0', '0', 1, 0, 0, 0, 78),
	(41, 10, 536895203, '7243', '0', '0', 3, 0, 0, 0, 78),
	(3, 11, 536895203, '593578', '0', '0', 1, 0, 0, 0, 78),
	(20, 11, 536895203, '593578', '0', '0', 1, 0, 0, 0, 78),
	(41, 11, 536895203, '1187155', '0', '0', 3, 0, 0, 0, 78),
	(3, 1, 536895204, '710807', '0', '0', 1, 0, 0, 0, 79),
	(20, 1, 536895204, '710807', '0', '0', 1, 0, 0, 0, 79),
	(41, 1, 536895204, '1421614', '0', '0', 3, 0, 0, 0, 79),
	(3, 3, 536895204, '695999', '0', '0', 1, 0, 0, 0, 79),
	(20, 3, 536895204, '695999', '0', '0', 1, 0, 0, 0, 79),
	(41, 3, 536895204, '1391998', '0', '0', 3, 0, 0, 0, 79),
	(3, 9, 536895204, '2665.5', '0', '0', 1, 0, 0, 0, 79),
	(20, 9, 536895204, '2665.5', '0', '0', 1, 0, 0, 0, 79),
	(41, 9, 536895204, '5331.0', '0', '0', 3, 0, 0, 0, 79),
	(3, 10, 536895204, '3629', '0', '0', 1, 0, 0, 0, 79),
	(20, 10, 536895204, '3629', '0', '0', 1, 0, 0, 0, 79),
	(41, 10, 536895204, '7258', '0', '0', 3, 0, 0, 0, 79),
	(3, 11, 536895204, '592339', '0', '0', 1, 0, 0, 0, 79),
	(20, 11, 536895204, '592339', '0', '0', 1, 0, 0, 0, 79),
	(41, 11, 536895204, '1184678', '0', '0', 3, 0, 0, 0, 79),
	(3, 1, 536895205, '728365', '0', '0', 1, 0, 0, 0, 80),
	(20, 1, 536895205, '728365', '0', '0', 1, 0, 0, 0, 80),
	(41, 1, 536895205, '1456729', '0', '0', 3, 0, 0, 0, 80),
	(3, 3, 536895205, '713190', '0', '0', 1, 0, 0, 0, 80),
	(20, 3, 536895205, '713190', '0', '0', 1, 0, 0, 0, 80),
	(41, 3, 536895205, '1426380', '0', '0', 3, 0, 0, 0, 80),
	(3, 9, 536895205, '2731.4', '0', '0', 1, 0, 0, 0, 80),
	(20, 9, 536895205, '2731.4', '0', '0', 1, 0, 0, 0, 80),
	(41, 9, 536895205, '5462.8', '0', '0', 3, 0, 0, 0, 80),
	(3, 10, 536895205, '3636', '0', '0', 1, 0, 0, 0, 80),
	(20, 10, 536895205, '3636', '0', '0', 1, 0, 0, 0, 80),
	(41, 10, 536895205, '7272', '0', '0', 3, 0, 0, 0, 80),
	(3, 11, 536895205, '606971', '0', '0', 1, 0, 0, 0, 80),
	(20, 11, 536895205, '606971', '0', '0', 1, 0, 0, 0, 80),
	(41, 11, 536895205, '1213942', '0', '0', 3, 0, 0, 0, 80),
	(3, 1, 536895206, '751471', '0', '0', 1, 0, 0, 0, 81),
	(20, 1, 536895206, '751471', '0', '0', 1, 0, 0, 0, 81),
	(41, 1, 536895206, '1502942', '0', '0', 3, 0, 0, 0, 81),
	(3, 3, 536895206, '735815', '0', '0', 1, 0, 0, 0, 81),
	(20, 3, 536895206, '735815', '0', '0', 1, 0, 0, 0, 81),
	(3, 9, 536895206, '2818', '0', '0', 1, 0, 0, 0, 81),
	(20, 9, 536895206, '2818', '0', '0', 1, 0, 0, 0, 81),
	(41, 9, 536895206, '5636.0', '0', '0', 3, 0, 0, 0, 81),
	(3, 10, 536895206, '3643', '0', '0', 1, 0, 0, 0, 81),
	(20, 10, 536895206, '3643', '0', '0', 1, 0, 0, 0, 81),
	(41, 10, 536895206, '7286', '0', '0', 3, 0, 0, 0, 81),
	(3, 11, 536895206, '626226', '0', '0', 1, 0, 0, 0, 81),
	(20, 11, 536895206, '626226', '0', '0', 1, 0, 0, 0, 81),
	(41, 11, 536895206, '1252452', '0', '0', 3, 0, 0, 0, 81),
	(3, 1, 536895207, '761530', '0', '0', 1, 0, 0, 0, 82),
	(20, 1, 536895207, '761530', '0', '0', 1, 0, 0, 0, 82),
	(41, 1, 536895207, '1523060', '0', '0', 3, 0, 0, 0, 82),
	(3, 3, 536895207, '745665', '0', '0', 1, 0, 0, 0, 82),
	(20, 3, 536895207, '745665', '0', '0', 1, 0, 0, 0, 82),
	(41, 3, 536895207, '1491330', '0', '0', 3, 0, 0, 0, 82),
	(3, 9, 536895207, '2855.7', '0', '0', 1, 0, 0, 0, 82),
	(20, 9, 536895207, '2855.7', '0', '0', 1, 0, 0, 0, 82),
	(41, 9, 536895207, '5711.4', '0', '0', 3, 0, 0, 0, 82),
	(3, 10, 536895207, '3650', '0', '0', 1, 0, 0, 0, 82),
	(20, 10, 536895207, '3650', '0', '0', 1, 0, 0, 0, 82),
	(41, 10, 536895207, '7301', '0', '0', 3, 0, 0, 0, 82),
	(3, 11, 536895207, '634608', '0', '0', 1, 0, 0, 0, 82),
	(20, 11, 536895207, '634608', '0', '0', 1, 0, 0, 0, 82),
	(41, 11, 536895207, '1269216', '0', '0', 3, 0, 0, 0, 82),
	(3, 1, 536895208, '751942', '0', '0', 1, 0, 0, 0, 83),
	(20, 1, 536895208, '751942', '0', '0', 1, 0, 0, 0, 83),
	(41, 1, 536895208, '1503884', '0', '0', 3, 0, 0, 0, 83),
	(3, 3, 536895208, '736276', '0', '0', 1, 0, 0, 0, 83),
	(20, 3, 536895208, '736276', '0', '0', 1, 0, 0, 0, 83),
	(41, 3, 536895208, '1472552', '0', '0', 3, 0, 0, 0, 83),
	(3, 9, 536895208, '2819.8', '0', '0', 1, 0, 0, 0, 83),
	(20, 9, 536895208, '2819.8', '0', '0', 1, 0, 0, 0, 83),
	(41, 9, 536895208, '5639.6', '0', '0', 3, 0, 0, 0, 83),
	(3, 10, 536895208, '3658', '0', '0', 1, 0, 0, 0, 83),
	(20, 10, 536895208, '3658', '0', '0', 1, 0, 0, 0, 83),
	(41, 10, 536895208, '7315', '0', '0', 3, 0, 0, 0, 83),
	(3, 11, 536895208, '626618', '0', '0', 1, 0, 0, 0, 83),
	(20, 11, 536895208, '626618', '0', '0', 1, 0, 0, 0, 83),
	(41, 11, 536895208, '1253236', '0', '0', 3, 0, 0, 0, 83),
	(3, 1, 536895209, '734169', '0', '0', 1, 0, 0, 0, 84),
	(20, 1, 536895209, '734169', '0', '0', 1, 0, 0, 0, 84),
	(41, 1, 536895209, '1468338', '0', '0', 3, 0, 0, 0, 84),
	(3, 3, 536895209, '718874', '0', '0', 1, 0, 0, 0, 84),
	(20, 3, 536895209, '718874', '0', '0', 1, 0, 0, 0, 84),
	(41, 3, 536895209, '1437748', '0', '0', 3, 0, 0, 0, 84),
	(3, 9, 536895209, '2753.1', '0', '0', 1, 0, 0, 0, 84),
	(20, 9, 536895209, '2753.1', '0', '0', 1, 0, 0, 0, 84),
	(41, 9, 536895209, '5506.2', '0', '0', 3, 0, 0, 0, 84),
	(3, 10, 536895209, '3665', '0', '0', 1, 0, 0, 0, 84),
	(20, 10, 536895209, '3665', '0', '0', 1, 0, 0, 0, 84),
	(41, 10, 536895209, '7330', '0', '0', 3, 0, 0, 0, 84),
	(3, 11, 536895209, '611808', '0', '0', 1, 0, 0, 0, 84),
	(20, 11, 536895209, '611808', '0', '0', 1, 0, 0, 0, 84),
	(41, 11, 536895209, '1223616', '0', '0', 3, 0, 0, 0, 84),
	(3, 1, 536895210, '727200', '0', '0', 1, 0, 0, 0, 85),
	(20, 1, 536895210, '727200', '0', '0', 1, 0, 0, 0, 85),
	(41, 1, 536895210, '1454400', '0', '0', 3, 0, 0, 0, 85),
	(3, 3, 536895210, '712050', '0', '0', 1, 0, 0, 0, 85),
	(20, 3, 536895210, '712050', '0', '0', 1, 0, 0, 0, 85),
	(41, 3, 536895210, '1424100', '0', '0', 3, 0, 0, 0, 85),
	(3, 9, 536895210, '2727', '0', '0', 1, 0, 0, 0, 85),
	(20, 9, 536895210, '2727', '0', '0', 1, 0, 0, 0, 85),
	(41, 9, 536895210, '5454', '0', '0', 3, 0, 0, 0, 85),
	(3, 10, 536895210, '3672', '0', '0', 1, 0, 0, 0, 85),
	(20, 10, 536895210, '3672', '0', '0', 1, 0, 0, 0, 85),
	(41, 10, 536895210, '7344', '0', '0', 3, 0, 0, 0, 85),
	(3, 11, 536895210, '606000', '0', '0', 1, 0, 0, 0, 85),
	(20, 11, 536895210, '606000', '0', '0', 1, 0, 0, 0, 85),
	(41, 11, 536895210, '1212000', '0', '0', 3, 0, 0, 0, 85),
	(3, 1, 536895211, '740090', '0', '0', 1, 0, 0, 0, 86),
	(20, 1, 536895211, '740090', '0', '0', 1, 0, 0, 0, 86),
	(41, 1, 536895211, '1480180', '0', '0', 3, 0, 0, 0, 86),
	(3, 3, 536895211, '724671', '0', '0', 1, 0, 0, 0, 86),
	(20, 3, 536895211, '724671', '0', '0', 1, 0, 0, 0, 86),
	(41, 3, 536895211, '1449342', '0', '0', 3, 0, 0, 0, 86),
	(3, 9, 536895211, '2775.3', '0', '0', 1, 0, 0, 0, 86),
	(20, 9, 536895211, '2775.3', '0', '0', 1, 0, 0, 0, 86),
	(41, 9, 536895211, '5550.6', '0', '0', 3, 0, 0, 0, 86),
	(3, 10, 536895211, '3679', '0', '0', 1, 0, 0, 0, 86),
	(20, 10, 536895211, '3679', '0', '0', 1, 0, 0, 0, 86),
	(41, 10, 536895211, '7358', '0', '0', 3, 0, 0, 0, 86),
	(3, 11, 536895211, '616742', '0', '0', 1, 0, 0, 0, 86),
	(20, 11, 536895211, '616742', '0', '0', 1, 0, 0, 0, 86),
	(41, 11, 536895211, '1233484', '0', '0', 3, 0, 0, 0, 86),
	(3, 1, 805308393, '1549817', '1549817', '1480697', 1, 1, 0, 1, 88),
	(20, 1, 805308393, '1549817', '1549817', '1480697', 1, 1, 0, 1, 88),
	(41, 1, 805308393, '3099634', '3099634', '2961394', 3, 3, 0, 3, 88),
	(3, 3, 805308393, '1517529', '1517529', '1449849', 1, 1, 0, 1, 88),
	(20, 3, 805308393, '1517529', '1517529', '1449849', 1, 1, 0, 1, 88),
	(41, 3, 805308393, '3035058', '3035058', '2899698', 3, 3, 0, 3, 88),
	(3, 9, 805308393, '5811.9', '5811.9', '5552.7', 1, 1, 0, 1, 88),
	(20, 9, 805308393, '5811.9', '5811.9', '5552.7', 1, 1, 0, 1, 88),
	(41, 9, 805308393, '11623.7', '11623.7', '11105.3', 3, 3, 0, 3, 88),
	(3, 10, 805308393, '3694', '3694', '3607', 1, 1, 0, 1, 88),
	(20, 10, 805308393, '3694', '3694', '3607', 1, 1, 0, 1, 88),
	(41, 10, 805308393, '7387', '7387', '7214', 3, 3, 0, 3, 88),
	(3, 11, 805308393, '1291513', '1291513', '1233913', 1, 1, 0, 1, 88),
	(20, 11, 805308393, '1291513', '1291513', '1233913', 1, 1, 0, 1, 88),
	(41, 11, 805308393, '2583028', '2583028', '2467828', 3, 3, 0, 3, 88),
	(3, 1, 536895214, '763368', '763368', '728808', 1, 1, 0, 1, 89),
	(20, 1, 536895214, '763368', '763368', '728808', 1, 1, 0, 1, 89),
	(41, 1, 536895214, '1526736', '1526736', '1457616', 3, 3, 0, 3, 89),
	(3, 3, 536895214, '747465', '747465', '713625', 1, 1, 0, 1, 89),
	(20, 3, 536895214, '747465', '747465', '713625', 1, 1, 0, 1, 89),
	(41, 3, 536895214, '1494930', '1494930', '1427250', 3, 3, 0, 3, 89),
	(3, 9, 536895214, '2862.6', '2862.6', '2733', 1, 1, 0, 1, 89),
	(20, 9, 536895214, '2862.6', '2862.6', '2733', 1, 1, 0, 1, 89),
	(41, 9, 536895214, '5725.2', '5725.2', '5466', 3, 3, 0, 3, 89),
	(3, 10, 536895214, '3701', '3701', '3614', 1, 1, 0, 1, 89),
	(20, 10, 536895214, '3701', '3701', '3614', 1, 1, 0, 1, 89),
	(41, 10, 536895214, '7402', '7402', '7229', 3, 3, 0, 3, 89),
	(3, 11, 536895214, '636140', '636140', '607340', 1, 1, 0, 1, 89),
	(20, 11, 536895214, '636140', '636140', '607340', 1, 1, 0, 1, 89),
	(41, 11, 536895214, '1272280', '1272280', '1214680', 3, 3, 0, 3, 89),
	(3, 1, 536895215, '746853', '746853', '712293', 1, 1, 0, 1, 90),
	(20, 1, 536895215, '746853', '746853', '712293', 1, 1, 0, 1, 90),
	(41, 1, 536895215, '1493706', '1493706', '1424586', 3, 3, 0, 3, 90),
	(3, 3, 536895215, '731294', '731294', '697454', 1, 1, 0, 1, 90),
	(20, 3, 536895215, '731294', '731294', '697454', 1, 1, 0, 1, 90),
	(41, 3, 536895215, '1462588', '1462588', '1394908', 3, 3, 0, 3, 90),
	(3, 9, 536895215, '2800.7', '2800.7', '2671.1', 1, 1, 0, 1, 90),
	(20, 9, 536895215, '2800.7', '2800.7', '2671.1', 1, 1, 0, 1, 90),
	(41, 9, 536895215, '5601.4', '5601.4', '5342.2', 3, 3, 0, 3, 90),
	(3, 10, 536895215, '3708', '3708', '3622', 1, 1, 0, 1, 90),
	(20, 10, 536895215, '3708', '3708', '3622', 1, 1, 0, 1, 90),
	(41, 10, 536895215, '7416', '7416', '7243', 3, 3, 0, 3, 90),
	(3, 11, 536895215, '622378', '622378', '593578', 1, 1, 0, 1, 90),
	(20, 11, 536895215, '622378', '622378', '593578', 1, 1, 0, 1, 90),
	(41, 11, 536895215, '1244755', '1244755', '1187155', 3, 3, 0, 3, 90),
	(3, 3, 536895216, '729839', '729839', '695999', 1, 1, 0, 1, 91),
	(20, 3, 536895216, '729839', '729839', '695999', 1, 1, 0, 1, 91),
	(41, 3, 536895216, '1459678', '1459678', '1391998', 3, 3, 0, 3, 91),
	(3, 9, 536895216, '2795.1', '2795.1', '2665.5', 1, 1, 0, 1, 91),
	(20, 9, 536895216, '2795.1', '2795.1', '2665.5', 1, 1, 0, 1, 91),
	(41, 9, 536895216, '5590.2', '5590.2', '5331.0', 3, 3, 0, 3, 91),
	(3, 10, 536895216, '3715', '3715', '3629', 1, 1, 0, 1, 91),
	(20, 10, 536895216, '3715', '3715', '3629', 1, 1, 0, 1, 91),
	(41, 10, 536895216, '7430', '7430', '7258', 3, 3, 0, 3, 91),
	(3, 11, 536895216, '621139', '621139', '592339', 1, 1, 0, 1, 91),
	(20, 11, 536895216, '621139', '621139', '592339', 1, 1, 0, 1, 91),
	(41, 11, 536895216, '1242278', '1242278', '1184678', 3, 3, 0, 3, 91),
	(3, 1, 536895217, '762925', '762925', '728365', 1, 1, 0, 1, 92),
	(20, 1, 536895217, '762925', '762925', '728365', 1, 1, 0, 1, 92),
	(3, 3, 536895217, '747030', '747030', '713190', 1, 1, 0, 1, 92),
	(20, 3, 536895217, '747030', '747030', '713190', 1, 1, 0, 1, 92),
	(3, 9, 536895217, '2861', '2861', '2731.4', 1, 1, 0, 1, 92),
	(20, 9, 536895217, '2861', '2861', '2731.4', 1, 1, 0, 1, 92),
	(3, 10, 536895217, '3722', '3722', '3636', 1, 1, 0, 1, 92),
	(20, 10, 536895217, '3722', '3722', '3636', 1, 1, 0, 1, 92),
	(3, 11, 536895217, '635771', '635771', '606971', 1, 1, 0, 1, 92);
INSERT INTO public.rollups VALUES
	(20, 11, 536895217, '635771', '635771', '606971', 1, 1, 0, 1, 92),
	(3, 1, 536895218, '786031', '786031', '751471', 1, 1, 0, 1, 93),
	(20, 1, 536895218, '786031', '786031', '751471', 1, 1, 0, 1, 93),
	(3, 3, 536895218, '769655', '769655', '735815', 1, 1, 0, 1, 93),
	(20, 3, 536895218, '769655', '769655', '735815', 1, 1, 0, 1, 93),
	(3, 9, 536895218, '2947.6', '2947.6', '2818', 1, 1, 0, 1, 93),
	(20, 9, 536895218, '2947.6', '2947.6', '2818', 1, 1, 0, 1, 93),
	(3, 10, 536895218, '3730', '3730', '3643', 1, 1, 0, 1, 93),
	(20, 10, 536895218, '3730', '3730', '3643', 1, 1, 0, 1, 93),
	(3, 11, 536895218, '655026', '655026', '626226', 1, 1, 0, 1, 93),
	(20, 11, 536895218, '655026', '655026', '626226', 1, 1, 0, 1, 93),
	(3, 1, 536895219, '796090', '796090', '761530', 1, 1, 0, 1, 97),
	(20, 1, 536895219, '796090', '796090', '761530', 1, 1, 0, 1, 97),
	(3, 3, 536895219, '779505', '779505', '745665', 1, 1, 0, 1, 97),
	(20, 3, 536895219, '779505', '779505', '745665', 1, 1, 0, 1, 97),
	(3, 9, 536895219, '2985.3', '2985.3', '2855.7', 1, 1, 0, 1, 97),
	(20, 9, 536895219, '2985.3', '2985.3', '2855.7', 1, 1, 0, 1, 97),
	(3, 10, 536895219, '3737', '3737', '3650', 1, 1, 0, 1, 97),
	(20, 10, 536895219, '3737', '3737', '3650', 1, 1, 0, 1, 97),
	(3, 11, 536895219, '663408', '663408', '634608', 1, 1, 0, 1, 97),
	(20, 11, 536895219, '663408', '663408', '634608', 1, 1, 0, 1, 97),
	(3, 1, 536895220, '786502', '786502', '751942', 1, 1, 0, 1, 98),
	(20, 1, 536895220, '786502', '786502', '751942', 1, 1, 0, 1, 98),
	(41, 1, 536895220, '1415703', '1415703', '1503884', 3, 3, 1, 2, 98),
	(3, 3, 536895220, '770116', '770116', '736276', 1, 1, 0, 1, 98),
	(20, 3, 536895220, '770116', '770116', '736276', 1, 1, 0, 1, 98),
	(41, 3, 536895220, '1386209', '1386209', '1472552', 3, 3, 1, 2, 98),
	(3, 9, 536895220, '2949.4', '2949.4', '2819.8', 1, 1, 0, 1, 98),
	(20, 9, 536895220, '2949.4', '2949.4', '2819.8', 1, 1, 0, 1, 98),
	(41, 9, 536895220, '5308.9', '5308.9', '5639.6', 3, 3, 1, 2, 98),
	(3, 10, 536895220, '3744', '3744', '3658', 1, 1, 0, 1, 98),
	(20, 10, 536895220, '3744', '3744', '3658', 1, 1, 0, 1, 98),
	(41, 10, 536895220, '7488', '7488', '7315', 3, 3, 0, 3, 98),
	(3, 11, 536895220, '655418', '655418', '626618', 1, 1, 0, 1, 98),
	(20, 11, 536895220, '655418', '655418', '626618', 1, 1, 0, 1, 98),
	(41, 11, 536895220, '1179753', '1179753', '1253236', 3, 3, 1, 2, 98),
	(3, 1, 536895221, '768729', '768729', '734169', 1, 1, 0, 1, 99),
	(20, 1, 536895221, '768729', '768729', '734169', 1, 1, 0, 1, 99),
	(3, 3, 536895221, '752714', '752714', '718874', 1, 1, 0, 1, 99),
	(20, 3, 536895221, '752714', '752714', '718874', 1, 1, 0, 1, 99),
	(3, 9, 536895221, '2882.7', '2882.7', '2753.1', 1, 1, 0, 1, 99),
	(20, 9, 536895221, '2882.7', '2882.7', '2753.1', 1, 1, 0, 1, 99),
	(3, 10, 536895221, '3751', '3751', '3665', 1, 1, 0, 1, 99),
	(20, 10, 536895221, '3751', '3751', '3665', 1, 1, 0, 1, 99),
	(3, 11, 536895221, '640608', '640608', '611808', 1, 1, 0, 1, 99),
	(20, 11, 536895221, '640608', '640608', '611808', 1, 1, 0, 1, 99),
	(41, 11, 536895221, '1153094', '1153094', '1223616', 3, 3, 1, 2, 99),
	(3, 1, 536895222, '761760', '761760', '727200', 1, 1, 0, 1, 100),
	(20, 1, 536895222, '761760', '761760', '727200', 1, 1, 0, 1, 100),
	(41, 1, 536895222, '1371168', '1371168', '1454400', 3, 3, 1, 2, 100),
	(3, 3, 536895222, '745890', '745890', '712050', 1, 1, 0, 1, 100),
	(20, 3, 536895222, '745890', '745890', '712050', 1, 1, 0, 1, 100),
	(41, 3, 536895222, '1342602', '1342602', '1424100', 3, 3, 1, 2, 100),
	(3, 9, 536895222, '2856.6', '2856.6', '2727', 1, 1, 0, 1, 100),
	(20, 9, 536895222, '2856.6', '2856.6', '2727', 1, 1, 0, 1, 100),
	(41, 9, 536895222, '5141.9', '5141.9', '5454', 3, 3, 1, 2, 100),
	(3, 10, 536895222, '3758', '3758', '3672', 1, 1, 0, 1, 100),
	(20, 10, 536895222, '3758', '3758', '3672', 1, 1, 0, 1, 100),
	(41, 10, 536895222, '7517', '7517', '7344', 3, 3, 0, 3, 100),
	(3, 11, 536895222, '634800', '634800', '606000', 1, 1, 0, 1, 100),
	(20, 11, 536895222, '634800', '634800', '606000', 1, 1, 0, 1, 100),
	(41, 11, 536895222, '1142640', '1142640', '1212000', 3, 3, 1, 2, 100),
	(3, 1, 536895223, '774650', '774650', '740090', 1, 1, 0, 1, 101),
	(20, 1, 536895223, '774650', '774650', '740090', 1, 1, 0, 1, 101),
	(41, 1, 536895223, '1549300', '1549300', '1480180', 3, 3, 0, 3, 101),
	(3, 3, 536895223, '758511', '758511', '724671', 1, 1, 0, 1, 101),
	(20, 3, 536895223, '758511', '758511', '724671', 1, 1, 0, 1, 101),
	(41, 3, 536895223, '1517022', '1517022', '1449342', 3, 3, 0, 3, 101),
	(3, 9, 536895223, '2904.9', '2904.9', '2775.3', 1, 1, 0, 1, 101),
	(20, 9, 536895223, '2904.9', '2904.9', '2775.3', 1, 1, 0, 1, 101),
	(41, 9, 536895223, '5809.8', '5809.8', '5550.6', 3, 3, 0, 3, 101),
	(3, 10, 536895223, '3766', '3766', '3679', 1, 1, 0, 1, 101),
	(20, 10, 536895223, '3766', '3766', '3679', 1, 1, 0, 1, 101),
	(41, 10, 536895223, '7531', '7531', '7358', 3, 3, 0, 3, 101),
	(3, 11, 536895223, '645542', '645542', '616742', 1, 1, 0, 1, 101),
	(20, 11, 536895223, '645542', '645542', '616742', 1, 1, 0, 1, 101),
	(41, 11, 536895223, '1291084', '1291084', '1233484', 3, 3, 0, 3, 101),
	(3, 1, 805308394, '1618937', '1618937', '1549817', 1, 1, 0, 1, 103),
	(20, 1, 805308394, '1618937', '1618937', '1549817', 1, 1, 0, 1, 103),
	(41, 1, 805308394, '3237874', '3237874', '3099634', 3, 3, 0, 3, 103),
	(3, 3, 805308394, '1585209', '1585209', '1517529', 1, 1, 0, 1, 103),
	(20, 3, 805308394, '1585209', '1585209', '1517529', 1, 1, 0, 1, 103),
	(41, 3, 805308394, '3170418', '3170418', '3035058', 3, 3, 0, 3, 103),
	(3, 9, 805308394, '6071.1', '6071.1', '5811.9', 1, 1, 0, 1, 103),
	(20, 9, 805308394, '6071.1', '6071.1', '5811.9', 1, 1, 0, 1, 103),
	(41, 9, 805308394, '12142.1', '12142.1', '11623.7', 3, 3, 0, 3, 103),
	(3, 10, 805308394, '3780', '3780', '3694', 1, 1, 0, 1, 103),
	(20, 10, 805308394, '3780', '3780', '3694', 1, 1, 0, 1, 103),
	(41, 10, 805308394, '7560', '7560', '7387', 3, 3, 0, 3, 103),
	(3, 11, 805308394, '1349113', '1349113', '1291513', 1, 1, 0, 1, 103),
	(20, 11, 805308394, '1349113', '1349113', '1291513', 1, 1, 0, 1, 103),
	(41, 11, 805308394, '2698228', '2698228', '2583028', 3, 3, 0, 3, 103),
	(3, 1, 536895226, '797928', '797928', '763368', 1, 1, 0, 1, 104),
	(20, 1, 536895226, '797928', '797928', '763368', 1, 1, 0, 1, 104),
	(41, 1, 536895226, '1595856', '1595856', '1526736', 3, 3, 0, 3, 104),
	(3, 3, 536895226, '781305', '781305', '747465', 1, 1, 0, 1, 104),
	(20, 3, 536895226, '781305', '781305', '747465', 1, 1, 0, 1, 104),
	(41, 3, 536895226, '1562610', '1562610', '1494930', 3, 3, 0, 3, 104),
	(3, 9, 536895226, '2992.2', '2992.2', '2862.6', 1, 1, 0, 1, 104),
	(20, 9, 536895226, '2992.2', '2992.2', '2862.6', 1, 1, 0, 1, 104),
	(41, 9, 536895226, '5984.4', '5984.4', '5725.2', 3, 3, 0, 3, 104),
	(3, 10, 536895226, '3787', '3787', '3701', 1, 1, 0, 1, 104),
	(20, 10, 536895226, '3787', '3787', '3701', 1, 1, 0, 1, 104),
	(41, 10, 536895226, '7574', '7574', '7402', 3, 3, 0, 3, 104),
	(3, 11, 536895226, '664940', '664940', '636140', 1, 1, 0, 1, 104),
	(20, 11, 536895226, '664940', '664940', '636140', 1, 1, 0, 1, 104),
	(41, 11, 536895226, '1329880', '1329880', '1272280', 3, 3, 0, 3, 104),
	(3, 1, 536895227, '781413', '781413', '746853', 1, 1, 0, 1, 105),
	(20, 1, 536895227, '781413', '781413', '746853', 1, 1, 0, 1, 105),
	(41, 1, 536895227, '1445614', '1445614', '1493706', 3, 3, 1, 2, 105),
	(3, 3, 536895227, '765134', '765134', '731294', 1, 1, 0, 1, 105),
	(20, 3, 536895227, '765134', '765134', '731294', 1, 1, 0, 1, 105),
	(41, 3, 536895227, '1415497', '1415497', '1462588', 3, 3, 1, 2, 105),
	(3, 9, 536895227, '2930.3', '2930.3', '2800.7', 1, 1, 0, 1, 105),
	(20, 9, 536895227, '2930.3', '2930.3', '2800.7', 1, 1, 0, 1, 105),
	(41, 9, 536895227, '5421.0', '5421.0', '5601.4', 3, 3, 1, 2, 105),
	(3, 10, 536895227, '3794', '3794', '3708', 1, 1, 0, 1, 105),
	(20, 10, 536895227, '3794', '3794', '3708', 1, 1, 0, 1, 105),
	(41, 10, 536895227, '7589', '7589', '7416', 3, 3, 0, 3, 105),
	(3, 11, 536895227, '651178', '651178', '622378', 1, 1, 0, 1, 105),
	(20, 11, 536895227, '651178', '651178', '622378', 1, 1, 0, 1, 105),
	(41, 11, 536895227, '1204679', '1204679', '1244755', 3, 3, 1, 2, 105),
	(3, 1, 536895228, '779927', '779927', '753345', 1, 1, 0, 1, 111),
	(20, 1, 536895228, '779927', '779927', '753345', 1, 1, 0, 1, 111),
	(41, 1, 536895228, '1442865', '1442865', '1506690', 3, 3, 1, 2, 111),
	(3, 3, 536895228, '763679', '763679', '729839', 1, 1, 0, 1, 106),
	(20, 3, 536895228, '763679', '763679', '729839', 1, 1, 0, 1, 106),
	(41, 3, 536895228, '1412806', '1412806', '1459678', 3, 3, 1, 2, 106),
	(3, 9, 536895228, '2924.7', '2924.7', '2795.1', 1, 1, 0, 1, 106),
	(20, 9, 536895228, '2924.7', '2924.7', '2795.1', 1, 1, 0, 1, 106),
	(41, 9, 536895228, '5410.7', '5410.7', '5590.2', 3, 3, 1, 2, 106),
	(3, 10, 536895228, '3802', '3802', '3715', 1, 1, 0, 1, 106),
	(20, 10, 536895228, '3802', '3802', '3715', 1, 1, 0, 1, 106),
	(41, 10, 536895228, '7603', '7603', '7430', 3, 3, 0, 3, 106),
	(3, 11, 536895228, '649939', '649939', '621139', 1, 1, 0, 1, 106),
	(20, 11, 536895228, '649939', '649939', '621139', 1, 1, 0, 1, 106),
	(41, 11, 536895228, '1202388', '1202388', '1242278', 3, 3, 1, 2, 106),
	(3, 1, 536895229, '797485', '797485', '762925', 1, 1, 0, 1, 107),
	(20, 1, 536895229, '797485', '797485', '762925', 1, 1, 0, 1, 107),
	(41, 1, 536895229, '1475347', '1475347', '1525849', 3, 3, 1, 2, 107),
	(3, 3, 536895229, '780870', '780870', '747030', 1, 1, 0, 1, 107),
	(20, 3, 536895229, '780870', '780870', '747030', 1, 1, 0, 1, 107),
	(41, 3, 536895229, '1444610', '1444610', '1494060', 3, 3, 1, 2, 107),
	(3, 9, 536895229, '2990.6', '2990.6', '2861', 1, 1, 0, 1, 107),
	(20, 9, 536895229, '2990.6', '2990.6', '2861', 1, 1, 0, 1, 107),
	(41, 9, 536895229, '5532.6', '5532.6', '5722.0', 3, 3, 1, 2, 107),
	(3, 10, 536895229, '3809', '3809', '3722', 1, 1, 0, 1, 107),
	(20, 10, 536895229, '3809', '3809', '3722', 1, 1, 0, 1, 107),
	(41, 10, 536895229, '7618', '7618', '7445', 3, 3, 0, 3, 107),
	(3, 11, 536895229, '664571', '664571', '635771', 1, 1, 0, 1, 107),
	(20, 11, 536895229, '664571', '664571', '635771', 1, 1, 0, 1, 107),
	(41, 11, 536895229, '1229456', '1229456', '1271542', 3, 3, 1, 2, 107),
	(3, 1, 536895230, '820591', '820591', '786031', 1, 1, 0, 1, 108),
	(20, 1, 536895230, '820591', '820591', '786031', 1, 1, 0, 1, 108),
	(41, 1, 536895230, '1518094', '1518094', '1414855', 3, 3, 1, 2, 108),
	(3, 3, 536895230, '803495', '803495', '769655', 1, 1, 0, 1, 108),
	(20, 3, 536895230, '803495', '803495', '769655', 1, 1, 0, 1, 108),
	(41, 3, 536895230, '1486466', '1486466', '1385379', 3, 3, 1, 2, 108),
	(3, 9, 536895230, '3077.2', '3077.2', '2947.6', 1, 1, 0, 1, 108),
	(20, 9, 536895230, '3077.2', '3077.2', '2947.6', 1, 1, 0, 1, 108),
	(41, 9, 536895230, '5692.9', '5692.9', '5305.7', 3, 3, 1, 2, 108),
	(3, 10, 536895230, '3816', '3816', '3730', 1, 1, 0, 1, 108),
	(20, 10, 536895230, '3816', '3816', '3730', 1, 1, 0, 1, 108),
	(41, 10, 536895230, '7632', '7632', '7459', 3, 3, 0, 3, 108),
	(3, 11, 536895230, '683826', '683826', '655026', 1, 1, 0, 1, 108),
	(20, 11, 536895230, '683826', '683826', '655026', 1, 1, 0, 1, 108),
	(41, 11, 536895230, '1265078', '1265078', '1179047', 3, 3, 1, 2, 108),
	(3, 1, 536895231, '830650', '830650', '796090', 1, 1, 0, 1, 109),
	(20, 1, 536895231, '830650', '830650', '796090', 1, 1, 0, 1, 109),
	(41, 1, 536895231, '1536703', '1536703', '1432962', 3, 3, 1, 2, 109),
	(3, 3, 536895231, '813345', '813345', '779505', 1, 1, 0, 1, 109),
	(20, 3, 536895231, '813345', '813345', '779505', 1, 1, 0, 1, 109),
	(41, 3, 536895231, '1504688', '1504688', '1403109', 3, 3, 1, 2, 109),
	(3, 9, 536895231, '3114.9', '3114.9', '2985.3', 1, 1, 0, 1, 109),
	(20, 9, 536895231, '3114.9', '3114.9', '2985.3', 1, 1, 0, 1, 109),
	(41, 9, 536895231, '5762.6', '5762.6', '5373.6', 3, 3, 1, 2, 109),
	(3, 10, 536895231, '3823', '3823', '3737', 1, 1, 0, 1, 109),
	(20, 10, 536895231, '3823', '3823', '3737', 1, 1, 0, 1, 109),
	(41, 10, 536895231, '7646', '7646', '7474', 3, 3, 0, 3, 109),
	(3, 11, 536895231, '692208', '692208', '663408', 1, 1, 0, 1, 109),
	(20, 11, 536895231, '692208', '692208', '663408', 1, 1, 0, 1, 109),
	(41, 11, 536895231, '1280585', '1280585', '1194135', 3, 3, 1, 2, 109),
	(3, 1, 536895232, '821062', '821062', '786502', 1, 1, 0, 1, 110),
	(20, 1, 536895232, '821062', '821062', '786502', 1, 1, 0, 1, 110),
	(41, 1, 536895232, '1518965', '1518965', '1415703', 3, 3, 1, 2, 110),
	(3, 3, 536895232, '803956', '803956', '770116', 1, 1, 0, 1, 110),
	(20, 3, 536895232, '803956', '803956', '770116', 1, 1, 0, 1, 110),
	(41, 3, 536895232, '1487319', '1487319', '1386209', 3, 3, 1, 2, 110),
	(3, 9, 536895232, '3079', '3079', '2949.4', 1, 1, 0, 1, 110),
	(20, 9, 536895232, '3079', '3079', '2949.4', 1, 1, 0, 1, 110),
	(41, 9, 536895232, '5696.2', '5696.2', '5308.9', 3, 3, 1, 2, 110),
	(3, 10, 536895232, '3830', '3830', '3744', 1, 1, 0, 1, 110),
	(20, 10, 536895232, '3830', '3830', '3744', 1, 1, 0, 1, 110),
	(41, 10, 536895232, '7661', '7661', '7488', 3, 3, 0, 3, 110),
	(3, 11, 536895232, '684218', '684218', '655418', 1, 1, 0, 1, 110),
	(20, 11, 536895232, '684218', '684218', '655418', 1, 1, 0, 1, 110),
	(41, 11, 536895232, '1265803', '1265803', '1179753', 3, 3, 1, 2, 110),
	(3, 1, 536895216, '753345', '753345', '710807', 1, 1, 0, 1, 111),
	(20, 1, 536895216, '753345', '753345', '710807', 1, 1, 0, 1, 111),
	(41, 1, 536895216, '1506690', '1506690', '1421614', 3, 3, 0, 3, 111);


--
-- Data for Name: routes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rule_sweep; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_sweep VALUES
	(1, 31);


--
-- Data for Name: rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rules VALUES
	('output-yoy', 1, 1, '{"id":"output-yoy","version":1,"from":null,"name":{"zh":"\u5DE5\u4E1A\u603B\u4EA7\u503C\u540C\u6BD4\u4E0B\u964D","en":"Gross output down year on year"},"kind":"yoy","indicator":"gross_output","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-12,"hold":2,"of":null,"clear":null},"yellow":{"at":-20,"hold":2,"of":null,"clear":null},"orange":{"at":-35,"hold":1,"of":null,"clear":null},"red":{"at":-60,"hold":1,"of":null,"clear":null}},"clear":{"at":-5,"hold":2}}', 0, ''),
	('output-ytd-yoy', 1, 1, '{"id":"output-ytd-yoy","version":1,"from":null,"name":{"zh":"\u5DE5\u4E1A\u603B\u4EA7\u503C\u7D2F\u8BA1\u540C\u6BD4\u4E0B\u964D","en":"Gross output of the year to date down year on year"},"kind":"ytdYoy","indicator":"gross_output","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-8,"hold":2,"of":null,"clear":null},"yellow":{"at":-15,"hold":2,"of":null,"clear":null},"orange":{"at":-30,"hold":2,"of":null,"clear":null},"red":{"at":-50,"hold":2,"of":null,"clear":null}},"clear":{"at":-4,"hold":2}}', 0, ''),
	('output-falls', 1, 1, '{"id":"output-falls","version":1,"from":null,"name":{"zh":"\u5DE5\u4E1A\u603B\u4EA7\u503C\u8FDE\u7EED\u540C\u6BD4\u4E0B\u964D","en":"Gross output down year on year several times running"},"kind":"consecutiveFalls","indicator":"gross_output","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"above","levels":{"blue":{"at":6,"hold":1,"of":null,"clear":null},"yellow":{"at":8,"hold":1,"of":null,"clear":null},"orange":{"at":10,"hold":1,"of":null,"clear":null},"red":{"at":12,"hold":1,"of":null,"clear":null}},"clear":{"at":1,"hold":1}}', 0, ''),
	('output-stop', 1, 1, '{"id":"output-stop","version":1,"from":null,"name":{"zh":"\u505C\u4EA7","en":"Production stopped"},"kind":"level","indicator":"gross_output","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"red":{"at":0,"hold":1,"of":null,"clear":null}},"clear":{"at":0,"hold":1}}', 0, ''),
	('sales-yoy', 1, 1, '{"id":"sales-yoy","version":1,"from":null,"name":{"zh":"\u5DE5\u4E1A\u9500\u552E\u4EA7\u503C\u540C\u6BD4\u4E0B\u964D","en":"Sales output down year on year"},"kind":"yoy","indicator":"sales_output","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-12,"hold":2,"of":null,"clear":null},"yellow":{"at":-20,"hold":2,"of":null,"clear":null},"orange":{"at":-35,"hold":1,"of":null,"clear":null},"red":{"at":-60,"hold":1,"of":null,"clear":null}},"clear":{"at":-5,"hold":2}}', 0, ''),
	('revenue-ytd-yoy', 1, 1, '{"id":"revenue-ytd-yoy","version":1,"from":null,"name":{"zh":"\u8425\u4E1A\u6536\u5165\u7D2F\u8BA1\u540C\u6BD4\u4E0B\u964D","en":"Revenue of the year to date down year on year"},"kind":"ytdYoy","indicator":"operating_revenue","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-10,"hold":2,"of":null,"clear":null},"yellow":{"at":-15,"hold":2,"of":null,"clear":null},"orange":{"at":-30,"hold":2,"of":null,"clear":null},"red":{"at":-50,"hold":2,"of":null,"clear":null}},"clear":{"at":-4,"hold":2}}', 0, ''),
	('profit-ytd-yoy', 1, 1, '{"id":"profit-ytd-yoy","version":1,"from":null,"name":{"zh":"\u5229\u6DA6\u603B\u989D\u7D2F\u8BA1\u540C\u6BD4\u4E0B\u964D","en":"Profit of the year to date down year on year"},"kind":"ytdYoy","indicator":"profit","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-30,"hold":2,"of":null,"clear":null},"yellow":{"at":-45,"hold":2,"of":null,"clear":null},"orange":{"at":-65,"hold":2,"of":null,"clear":null},"red":{"at":-100,"hold":2,"of":null,"clear":null}},"clear":{"at":-10,"hold":2}}', 0, ''),
	('profit-margin-low', 1, 1, '{"id":"profit-margin-low","version":1,"from":null,"name":{"zh":"\u8425\u4E1A\u6536\u5165\u5229\u6DA6\u7387\u8FC7\u4F4E","en":"Profit margin low"},"kind":"level","indicator":"profit_margin","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"yellow":{"at":0,"hold":2,"of":null,"clear":null},"orange":{"at":-5,"hold":2,"of":null,"clear":null},"red":{"at":-15,"hold":2,"of":null,"clear":null}},"clear":{"at":1,"hold":2}}', 0, ''),
	('electricity-yoy', 1, 1, '{"id":"electricity-yoy","version":1,"from":null,"name":{"zh":"\u7528\u7535\u91CF\u540C\u6BD4\u4E0B\u964D","en":"Electricity down year on year"},"kind":"yoy","indicator":"electricity","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-12,"hold":2,"of":null,"clear":null},"yellow":{"at":-20,"hold":2,"of":null,"clear":null},"orange":{"at":-35,"hold":1,"of":null,"clear":null},"red":{"at":-60,"hold":1,"of":null,"clear":null}},"clear":{"at":-5,"hold":2}}', 0, ''),
	('electricity-daily-off', 1, 1, '{"id":"electricity-daily-off","version":1,"from":null,"name":{"zh":"\u8FDE\u7EED\u591A\u65E5\u65E0\u7528\u7535","en":"No electricity used for days"},"kind":"level","indicator":"electricity_daily","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":0.01,"hold":2,"of":null,"clear":null},"yellow":{"at":0.01,"hold":4,"of":null,"clear":null},"orange":{"at":0.01,"hold":8,"of":null,"clear":null},"red":{"at":0.01,"hold":16,"of":null,"clear":null}},"clear":{"at":0.01,"hold":2}}', 0, ''),
	('orders-yoy', 1, 1, '{"id":"orders-yoy","version":1,"from":null,"name":{"zh":"\u8BA2\u5355\u540C\u6BD4\u4E0B\u964D","en":"Orders down year on year"},"kind":"yoy","indicator":"orders","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-15,"hold":2,"of":null,"clear":null},"yellow":{"at":-25,"hold":2,"of":null,"clear":null},"orange":{"at":-40,"hold":1,"of":null,"clear":null},"red":{"at":-60,"hold":1,"of":null,"clear":null}},"clear":{"at":-5,"hold":2}}', 0, ''),
	('orders-soft', 1, 1, '{"id":"orders-soft","version":1,"from":null,"name":{"zh":"\u8BA2\u5355\u8D70\u5F31","en":"Orders soften"},"kind":"yoy","indicator":"orders","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-5,"hold":1,"of":null,"clear":null},"yellow":{"at":-10,"hold":2,"of":null,"clear":null}},"clear":{"at":-2,"hold":2}}', 0, ''),
	('orders-drift', 1, 1, '{"id":"orders-drift","version":1,"from":null,"name":{"zh":"\u8BA2\u5355\u589E\u901F\u6301\u7EED\u4E0B\u79FB","en":"Orders growth drifting down"},"kind":"ewma","indicator":"orders","category":"production","other":null,"comparison":"yoy","form":null,"baseline":11,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-4,"hold":1,"of":null,"clear":null},"yellow":{"at":-6,"hold":1,"of":null,"clear":null},"orange":{"at":-9,"hold":1,"of":null,"clear":null}},"clear":{"at":-1,"hold":2}}', 0, ''),
	('capacity-yoy', 1, 1, '{"id":"capacity-yoy","version":1,"from":null,"name":{"zh":"\u4EA7\u80FD\u5229\u7528\u7387\u540C\u6BD4\u4E0B\u964D","en":"Capacity utilisation down year on year"},"kind":"yoy","indicator":"capacity_utilisation","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-11,"hold":2,"of":null,"clear":null},"yellow":{"at":-18,"hold":2,"of":null,"clear":null},"orange":{"at":-28,"hold":1,"of":null,"clear":null},"red":{"at":-45,"hold":1,"of":null,"clear":null}},"clear":{"at":-5,"hold":2}}', 0, ''),
	('capacity-low', 1, 1, '{"id":"capacity-low","version":1,"from":null,"name":{"zh":"\u4EA7\u80FD\u5229\u7528\u7387\u8FC7\u4F4E","en":"Capacity utilisation low"},"kind":"level","indicator":"capacity_utilisation","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":45,"hold":2,"of":null,"clear":null},"yellow":{"at":35,"hold":2,"of":null,"clear":null},"orange":{"at":25,"hold":2,"of":null,"clear":null},"red":{"at":10,"hold":2,"of":null,"clear":null}},"clear":{"at":50,"hold":2}}', 0, ''),
	('sales-ratio-low', 1, 1, '{"id":"sales-ratio-low","version":1,"from":null,"name":{"zh":"\u4EA7\u9500\u7387\u8FC7\u4F4E","en":"Sales ratio low"},"kind":"level","indicator":"sales_ratio","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":93,"hold":2,"of":null,"clear":null},"yellow":{"at":88,"hold":2,"of":null,"clear":null},"orange":{"at":80,"hold":2,"of":null,"clear":null},"red":{"at":60,"hold":2,"of":null,"clear":null}},"clear":{"at":95,"hold":2}}', 0, ''),
	('receivable-days-long', 1, 1, '{"id":"receivable-days-long","version":1,"from":null,"name":{"zh":"\u5E94\u6536\u8D26\u6B3E\u56DE\u6536\u671F\u8FC7\u957F","en":"Receivables collected late"},"kind":"level","indicator":"receivable_days","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"above","levels":{"blue":{"at":120,"hold":2,"of":null,"clear":null},"yellow":{"at":150,"hold":2,"of":null,"clear":null},"orange":{"at":200,"hold":2,"of":null,"clear":null},"red":{"at":300,"hold":2,"of":null,"clear":null}},"clear":{"at":110,"hold":2}}', 0, ''),
	('debt-ratio-high', 1, 1, '{"id":"debt-ratio-high","version":1,"from":null,"name":{"zh":"\u8D44\u4EA7\u8D1F\u503A\u7387\u8FC7\u9AD8","en":"Debt ratio high"},"kind":"level","indicator":"debt_ratio","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"above","levels":{"blue":{"at":70,"hold":2,"of":null,"clear":null},"yellow":{"at":80,"hold":2,"of":null,"clear":null},"orange":{"at":90,"hold":2,"of":null,"clear":null},"red":{"at":100,"hold":2,"of":null,"clear":null}},"clear":{"at":68,"hold":2}}', 0, ''),
	('employees-yoy', 1, 1, '{"id":"employees-yoy","version":1,"from":null,"name":{"zh":"\u4ECE\u4E1A\u4EBA\u5458\u540C\u6BD4\u51CF\u5C11","en":"Employees down year on year"},"kind":"yoy","indicator":"employees","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-4,"hold":2,"of":null,"clear":null},"yellow":{"at":-8,"hold":2,"of":null,"clear":null},"orange":{"at":-15,"hold":2,"of":null,"clear":null},"red":{"at":-30,"hold":1,"of":null,"clear":null}},"clear":{"at":-2,"hold":2}}', 0, ''),
	('production-index-yoy', 1, 1, '{"id":"production-index-yoy","version":1,"from":null,"name":{"zh":"\u5DE5\u4E1A\u751F\u4EA7\u6307\u6570\u540C\u6BD4\u4E0B\u964D","en":"Production index down year on year"},"kind":"yoy","indicator":"production_index","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":["US-IPB51222S"]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-2,"hold":2,"of":null,"clear":null},"yellow":{"at":-4,"hold":2,"of":null,"clear":null},"orange":{"at":-8,"hold":2,"of":null,"clear":null},"red":{"at":-12,"hold":2,"of":null,"clear":null}},"clear":{"at":0,"hold":2}}', 0, ''),
	('production-index-falls', 1, 1, '{"id":"production-index-falls","version":1,"from":null,"name":{"zh":"\u5DE5\u4E1A\u751F\u4EA7\u6307\u6570\u8FDE\u7EED\u73AF\u6BD4\u4E0B\u964D","en":"Production index down month on month several times running"},"kind":"consecutiveFalls","indicator":"production_index","category":"production","other":null,"comparison":"mom","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":["US-IPB51222S"]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"above","levels":{"blue":{"at":5,"hold":1,"of":null,"clear":null},"yellow":{"at":6,"hold":1,"of":null,"clear":null},"orange":{"at":8,"hold":1,"of":null,"clear":null},"red":{"at":10,"hold":1,"of":null,"clear":null}},"clear":{"at":1,"hold":2}}', 0, ''),
	('new-orders-usd-yoy', 1, 1, '{"id":"new-orders-usd-yoy","version":1,"from":null,"name":{"zh":"\u65B0\u589E\u8BA2\u5355\uFF08\u7F8E\u5143\uFF09\u540C\u6BD4\u4E0B\u964D","en":"New orders (US dollars) down year on year"},"kind":"yoy","indicator":"new_orders_usd","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-6,"hold":2,"of":null,"clear":null},"yellow":{"at":-12,"hold":2,"of":null,"clear":null},"orange":{"at":-20,"hold":2,"of":null,"clear":null},"red":{"at":-35,"hold":1,"of":null,"clear":null}},"clear":{"at":0,"hold":2}}', 0, ''),
	('production-not-reported', 1, 1, '{"id":"production-not-reported","version":1,"from":null,"name":{"zh":"\u751F\u4EA7\u6708\u62A5\u50AC\u62A5","en":"Production form not filed"},"kind":"notReported","indicator":"gross_output","category":"production","other":null,"comparison":"yoy","form":"production","baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"above","levels":{"blue":{"at":1,"hold":1,"of":null,"clear":null},"yellow":{"at":3,"hold":1,"of":null,"clear":null},"orange":{"at":5,"hold":1,"of":null,"clear":null},"red":{"at":10,"hold":1,"of":null,"clear":null}},"clear":{"at":1,"hold":1}}', 0, ''),
	('financial-not-reported', 1, 1, '{"id":"financial-not-reported","version":1,"from":null,"name":{"zh":"\u8D22\u52A1\u6708\u62A5\u50AC\u62A5","en":"Financial form not filed"},"kind":"notReported","indicator":"operating_revenue","category":"production","other":null,"comparison":"yoy","form":"financial","baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"above","levels":{"blue":{"at":1,"hold":1,"of":null,"clear":null},"yellow":{"at":3,"hold":1,"of":null,"clear":null},"orange":{"at":5,"hold":1,"of":null,"clear":null},"red":{"at":10,"hold":1,"of":null,"clear":null}},"clear":{"at":1,"hold":1}}', 0, ''),
	('rollup-output-yoy', 1, 1, '{"id":"rollup-output-yoy","version":1,"from":null,"name":{"zh":"\u5DE5\u4E1A\u603B\u4EA7\u503C\u540C\u6BD4\u4E0B\u964D\uFF08\u533A\u57DF\u3001\u884C\u4E1A\u3001\u4EA7\u4E1A\u94FE\u3001\u5168\u5E02\uFF09","en":"Gross output down year on year (area, industry, chain, city)"},"kind":"yoy","indicator":"gross_output","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["area","industry","chain","city"],"tiers":[],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-3,"hold":2,"of":null,"clear":null},"yellow":{"at":-6,"hold":2,"of":null,"clear":null},"orange":{"at":-12,"hold":2,"of":null,"clear":null},"red":{"at":-25,"hold":1,"of":null,"clear":null}},"clear":{"at":0,"hold":2}}', 0, ''),
	('rollup-output-ytd-yoy', 1, 1, '{"id":"rollup-output-ytd-yoy","version":1,"from":null,"name":{"zh":"\u5DE5\u4E1A\u603B\u4EA7\u503C\u7D2F\u8BA1\u540C\u6BD4\u4E0B\u964D\uFF08\u533A\u57DF\u3001\u884C\u4E1A\u3001\u5168\u5E02\uFF09","en":"Gross output of the year to date down year on year (area, industry, city)"},"kind":"ytdYoy","indicator":"gross_output","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["area","industry","city"],"tiers":[],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-2,"hold":2,"of":null,"clear":null},"yellow":{"at":-5,"hold":2,"of":null,"clear":null},"orange":{"at":-10,"hold":2,"of":null,"clear":null},"red":{"at":-20,"hold":2,"of":null,"clear":null}},"clear":{"at":0,"hold":2}}', 0, ''),
	('rollup-electricity-yoy', 1, 1, '{"id":"rollup-electricity-yoy","version":1,"from":null,"name":{"zh":"\u7528\u7535\u91CF\u540C\u6BD4\u4E0B\u964D\uFF08\u533A\u57DF\u3001\u884C\u4E1A\u3001\u5168\u5E02\uFF09","en":"Electricity down year on year (area, industry, city)"},"kind":"yoy","indicator":"electricity","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["area","industry","city"],"tiers":[],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"below","levels":{"blue":{"at":-3,"hold":2,"of":null,"clear":null},"yellow":{"at":-6,"hold":2,"of":null,"clear":null},"orange":{"at":-12,"hold":2,"of":null,"clear":null},"red":{"at":-25,"hold":1,"of":null,"clear":null}},"clear":{"at":0,"hold":2}}', 0, ''),
	('rollup-share-falling', 1, 1, '{"id":"rollup-share-falling","version":1,"from":null,"name":{"zh":"\u4EA7\u503C\u4E0B\u964D\u4F01\u4E1A\u5360\u6BD4\u8FC7\u9AD8","en":"Many firms with falling output"},"kind":"shareFalling","indicator":"gross_output","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["area","industry","city"],"tiers":[],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"above","levels":{"blue":{"at":60,"hold":2,"of":null,"clear":null},"yellow":{"at":70,"hold":2,"of":null,"clear":null},"orange":{"at":80,"hold":2,"of":null,"clear":null},"red":{"at":90,"hold":2,"of":null,"clear":null}},"clear":{"at":50,"hold":2}}', 0, ''),
	('rollup-value-added-target', 1, 1, '{"id":"rollup-value-added-target","version":1,"from":null,"name":{"zh":"\u5DE5\u4E1A\u589E\u52A0\u503C\u589E\u901F\u843D\u540E\u5E74\u5EA6\u76EE\u6807","en":"Growth of value added behind the year\u0027s target"},"kind":"targetGap","indicator":"value_added","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["area","city"],"tiers":[],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":"industrialValueAddedGrowth","direction":"below","levels":{"blue":{"at":-3,"hold":2,"of":null,"clear":null},"yellow":{"at":-6,"hold":2,"of":null,"clear":null},"orange":{"at":-10,"hold":2,"of":null,"clear":null},"red":{"at":-20,"hold":2,"of":null,"clear":null}},"clear":{"at":-1,"hold":2}}', 0, ''),
	('electricity-stream-anomaly', 1, 1, '{"id":"electricity-stream-anomaly","version":1,"from":null,"name":{"zh":"15\u5206\u949F\u7528\u7535\u91CF\u5F02\u5E38","en":"Unusual electricity by the quarter of an hour"},"kind":"streamAnomaly","indicator":"electricity_15min","category":"production","other":null,"comparison":"yoy","form":null,"baseline":12,"drift":"below","forecaster":"combined","scope":{"subjects":["enterprise"],"tiers":["city","county"],"areas":[],"industries":[],"chains":[],"enterprises":[],"except":{"enterprises":[]}},"coverage":0.8,"closeAfterDays":20,"target":null,"direction":"above","levels":{"blue":{"at":0.5,"hold":1,"of":1,"clear":null},"yellow":{"at":0.5,"hold":2,"of":48,"clear":null},"orange":{"at":0.5,"hold":3,"of":48,"clear":null}},"clear":{"at":0.3,"hold":96}}', 0, '');


--
-- Data for Name: stream_hours; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stream_points; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: streams; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES
	(1, 1, 'gongyi'),
	(2, 1, 'xingyang'),
	(3, 1, 'xinmi'),
	(4, 1, 'xinzheng'),
	(5, 1, 'dengfeng'),
	(6, 1, 'zhongmu'),
	(7, 1, 'hangkonggang'),
	(8, 1, 'jingkai'),
	(9, 1, 'gaoxin'),
	(10, 1, 'shangjie'),
	(11, 1, 'erqi'),
	(12, 1, 'jinshui'),
	(13, 1, 'zhongyuan'),
	(14, 1, 'guancheng'),
	(15, 1, 'huiji'),
	(16, 1, 'zhengdong'),
	(17, 2, 'electronics'),
	(18, 2, 'automotive'),
	(19, 2, 'equipment'),
	(20, 2, 'new-materials'),
	(21, 2, 'modern-food'),
	(22, 2, 'aluminium'),
	(23, 2, 'biomedicine'),
	(24, 2, 'building-materials'),
	(25, 2, 'garments-home'),
	(26, 3, 'equipment-chain'),
	(27, 3, 'food-chain'),
	(28, 3, 'aluminium-chain'),
	(29, 3, 'building-materials-chain'),
	(30, 3, 'garments-home-chain'),
	(31, 3, 'environment-chain'),
	(32, 3, 'ai-chain'),
	(33, 3, 'sensors-chain'),
	(34, 3, 'cybersecurity-chain'),
	(35, 3, 'displays-chain'),
	(36, 3, 'biomedicine-chain'),
	(37, 3, 'new-energy-vehicles-chain'),
	(38, 3, 'superhard-chain'),
	(39, 3, '5g-chain'),
	(40, 3, 'smart-equipment-chain'),
	(41, 4, 'city'),
	(42, 0, 'C001'),
	(43, 0, 'C002'),
	(44, 0, 'C003');


--
-- Data for Name: targets; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: told; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: transitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.transitions VALUES
	(42, 28, 0, 1, 0, 0, 'electricity-yoy', 1, 'electricity', 0, 3, 3, 0, 536895227, 536895227, 536895227, NULL, 1795633945837178, '{"period":"2026-04","metric":-42.4592973436161,"metricUnit":"%","value":537.2,"base":933.6,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-04","metric":-42.4592973436161}],"stream":null}'),
	(42, 28, 1, 2, 0, 0, 'orders-drift', 1, 'orders', 0, 3, 3, 0, 536895227, 536895227, 536895227, NULL, 1795633945837178, '{"period":"2026-04","metric":-33.146225238919676,"metricUnit":"\u03C3","value":119383,"base":207459,"baseReported":false,"coverage":null,"threshold":-9,"counted":[{"period":"2026-04","metric":-33.146225238919676}],"stream":null}'),
	(42, 28, 2, 3, 0, 0, 'orders-soft', 1, 'orders', 0, 1, 1, 0, 536895227, 536895227, 536895227, NULL, 1795633945837178, '{"period":"2026-04","metric":-42.454653690608744,"metricUnit":"%","value":119383,"base":207459,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2026-04","metric":-42.454653690608744}],"stream":null}'),
	(42, 28, 3, 4, 0, 0, 'orders-yoy', 1, 'orders', 0, 3, 3, 0, 536895227, 536895227, 536895227, NULL, 1795633945837178, '{"period":"2026-04","metric":-42.454653690608744,"metricUnit":"%","value":119383,"base":207459,"baseReported":false,"coverage":null,"threshold":-40,"counted":[{"period":"2026-04","metric":-42.454653690608744}],"stream":null}'),
	(42, 28, 4, 5, 0, 0, 'output-yoy', 1, 'gross_output', 0, 3, 3, 0, 536895227, 536895227, 536895227, NULL, 1795633945837178, '{"period":"2026-04","metric":-42.45494093215131,"metricUnit":"%","value":143259,"base":248951,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-04","metric":-42.45494093215131}],"stream":null}'),
	(42, 28, 5, 6, 0, 0, 'sales-yoy', 1, 'sales_output', 0, 3, 3, 0, 536895227, 536895227, 536895227, NULL, 1795633945837178, '{"period":"2026-04","metric":-42.45523352409082,"metricUnit":"%","value":140274,"base":243765,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-04","metric":-42.45523352409082}],"stream":null}'),
	(42, 29, 0, 1, 2, 0, 'electricity-yoy', 1, 'electricity', 3, 3, 3, 0, 536895227, 536895227, 536895228, NULL, 1795633945939316, '{"period":"2026-05","metric":-42.44928625093914,"metricUnit":"%","value":536.2,"base":931.7,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-05","metric":-42.44928625093914}],"stream":null}'),
	(42, 29, 1, 2, 2, 0, 'orders-drift', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895228, NULL, 1795633945939316, '{"period":"2026-05","metric":-55.98057942227175,"metricUnit":"\u03C3","value":119156,"base":207046,"baseReported":false,"coverage":null,"threshold":-9,"counted":[{"period":"2026-05","metric":-55.98057942227175}],"stream":null}'),
	(42, 29, 2, 3, 1, 0, 'orders-soft', 1, 'orders', 1, 2, 2, 0, 536895227, 536895227, 536895228, NULL, 1795633945939316, '{"period":"2026-05","metric":-42.44950397496209,"metricUnit":"%","value":119156,"base":207046,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2026-04","metric":-42.454653690608744},{"period":"2026-05","metric":-42.44950397496209}],"stream":null}'),
	(42, 29, 3, 4, 2, 0, 'orders-yoy', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895228, NULL, 1795633945939316, '{"period":"2026-05","metric":-42.44950397496209,"metricUnit":"%","value":119156,"base":207046,"baseReported":false,"coverage":null,"threshold":-40,"counted":[{"period":"2026-05","metric":-42.44950397496209}],"stream":null}'),
	(42, 29, 4, 5, 2, 0, 'output-yoy', 1, 'gross_output', 3, 3, 3, 0, 536895227, 536895227, 536895228, NULL, 1795633945939316, '{"period":"2026-05","metric":-42.44976977814986,"metricUnit":"%","value":142987,"base":248456,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-05","metric":-42.44976977814986}],"stream":null}'),
	(42, 29, 5, 6, 2, 0, 'sales-yoy', 1, 'sales_output', 3, 3, 3, 0, 536895227, 536895227, 536895228, NULL, 1795633945939316, '{"period":"2026-05","metric":-42.44985202236107,"metricUnit":"%","value":140008,"base":243280,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-05","metric":-42.44985202236107}],"stream":null}'),
	(42, 30, 0, 1, 2, 0, 'electricity-yoy', 1, 'electricity', 3, 3, 3, 0, 536895227, 536895227, 536895229, NULL, 1795633945971329, '{"period":"2026-06","metric":-42.50812624515047,"metricUnit":"%","value":548.3,"base":953.7,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-06","metric":-42.50812624515047}],"stream":null}'),
	(42, 30, 1, 2, 2, 0, 'orders-drift', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895229, NULL, 1795633945971329, '{"period":"2026-06","metric":-73.22506939145838,"metricUnit":"\u03C3","value":121838,"base":211924,"baseReported":false,"coverage":null,"threshold":-9,"counted":[{"period":"2026-06","metric":-73.22506939145838}],"stream":null}'),
	(42, 30, 2, 3, 2, 0, 'orders-soft', 1, 'orders', 2, 2, 2, 0, 536895227, 536895227, 536895229, NULL, 1795633945971329, '{"period":"2026-06","metric":-42.50863517109907,"metricUnit":"%","value":121838,"base":211924,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2026-05","metric":-42.44950397496209},{"period":"2026-06","metric":-42.50863517109907}],"stream":null}'),
	(42, 30, 3, 4, 2, 0, 'orders-yoy', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895229, NULL, 1795633945971329, '{"period":"2026-06","metric":-42.50863517109907,"metricUnit":"%","value":121838,"base":211924,"baseReported":false,"coverage":null,"threshold":-40,"counted":[{"period":"2026-06","metric":-42.50863517109907}],"stream":null}'),
	(42, 30, 4, 5, 2, 0, 'output-yoy', 1, 'gross_output', 3, 3, 3, 0, 536895227, 536895227, 536895229, NULL, 1795633945971329, '{"period":"2026-06","metric":-42.50829702565393,"metricUnit":"%","value":146206,"base":254308,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-06","metric":-42.50829702565393}],"stream":null}'),
	(42, 30, 5, 7, 0, 0, 'output-ytd-yoy', 1, 'gross_output', 0, 1, 1, 0, 536895228, 536895229, 536895229, NULL, 1795633945971329, '{"period":"2026-06","metric":-18.696302872974833,"metricUnit":"%","value":1238074,"base":1522777,"baseReported":false,"coverage":null,"threshold":-8,"counted":[{"period":"2026-05","metric":-13.922374137641519},{"period":"2026-06","metric":-18.696302872974833}],"stream":null}'),
	(42, 30, 6, 6, 2, 0, 'sales-yoy', 1, 'sales_output', 3, 3, 3, 0, 536895227, 536895227, 536895229, NULL, 1795633945971329, '{"period":"2026-06","metric":-42.50833299867475,"metricUnit":"%","value":143160,"base":249010,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-06","metric":-42.50833299867475}],"stream":null}'),
	(42, 31, 0, 1, 2, 0, 'electricity-yoy', 1, 'electricity', 3, 3, 3, 0, 536895227, 536895227, 536895230, NULL, 1795633945994980, '{"period":"2026-07","metric":-42.57506361323154,"metricUnit":"%","value":564.2,"base":982.5,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-07","metric":-42.57506361323154}],"stream":null}'),
	(42, 31, 1, 2, 2, 0, 'orders-drift', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895230, NULL, 1795633945994980, '{"period":"2026-07","metric":-86.75037196959644,"metricUnit":"\u03C3","value":125368,"base":218342,"baseReported":false,"coverage":null,"threshold":-9,"counted":[{"period":"2026-07","metric":-86.75037196959644}],"stream":null}'),
	(42, 31, 2, 3, 2, 0, 'orders-soft', 1, 'orders', 2, 2, 2, 0, 536895227, 536895227, 536895230, NULL, 1795633945994980, '{"period":"2026-07","metric":-42.58182117961729,"metricUnit":"%","value":125368,"base":218342,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2026-06","metric":-42.50863517109907},{"period":"2026-07","metric":-42.58182117961729}],"stream":null}'),
	(42, 31, 3, 4, 2, 0, 'orders-yoy', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895230, NULL, 1795633945994980, '{"period":"2026-07","metric":-42.58182117961729,"metricUnit":"%","value":125368,"base":218342,"baseReported":false,"coverage":null,"threshold":-40,"counted":[{"period":"2026-07","metric":-42.58182117961729}],"stream":null}'),
	(42, 31, 4, 5, 2, 0, 'output-yoy', 1, 'gross_output', 3, 3, 3, 0, 536895227, 536895227, 536895230, NULL, 1795633945994980, '{"period":"2026-07","metric":-42.58158085569253,"metricUnit":"%","value":150442,"base":262010,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-07","metric":-42.58158085569253}],"stream":null}'),
	(42, 31, 5, 7, 1, 0, 'output-ytd-yoy', 1, 'gross_output', 1, 2, 2, 0, 536895228, 536895229, 536895230, NULL, 1795633945994980, '{"period":"2026-07","metric":-22.20270542087095,"metricUnit":"%","value":1388516,"base":1784787,"baseReported":false,"coverage":null,"threshold":-15,"counted":[{"period":"2026-06","metric":-18.696302872974833},{"period":"2026-07","metric":-22.20270542087095}],"stream":null}'),
	(42, 31, 6, 6, 2, 0, 'sales-yoy', 1, 'sales_output', 3, 3, 3, 0, 536895227, 536895227, 536895230, NULL, 1795633945994980, '{"period":"2026-07","metric":-42.58201066450466,"metricUnit":"%","value":147307,"base":256552,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-07","metric":-42.58201066450466}],"stream":null}'),
	(42, 33, 0, 1, 2, 0, 'electricity-yoy', 1, 'electricity', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.57959515817313,"metricUnit":"%","value":564.5,"base":983.1,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-09","metric":-42.57959515817313}],"stream":null}'),
	(42, 33, 1, 2, 2, 0, 'orders-drift', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-106.16642236691385,"metricUnit":"\u03C3","value":125440,"base":218473,"baseReported":false,"coverage":null,"threshold":-9,"counted":[{"period":"2026-09","metric":-106.16642236691385}],"stream":null}'),
	(42, 33, 2, 3, 2, 0, 'orders-soft', 1, 'orders', 2, 2, 2, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.58329404548846,"metricUnit":"%","value":125440,"base":218473,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2026-08","metric":-42.61223862238622},{"period":"2026-09","metric":-42.58329404548846}],"stream":null}'),
	(42, 33, 3, 4, 2, 0, 'orders-yoy', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.58329404548846,"metricUnit":"%","value":125440,"base":218473,"baseReported":false,"coverage":null,"threshold":-40,"counted":[{"period":"2026-09","metric":-42.58329404548846}],"stream":null}'),
	(42, 33, 4, 8, 0, 0, 'output-falls', 1, 'gross_output', 0, 1, 1, 0, 536895232, 536895232, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":6,"metricUnit":"n","value":150528,"base":262167,"baseReported":false,"coverage":null,"threshold":6,"counted":[{"period":"2026-09","metric":6}],"stream":null}'),
	(42, 33, 5, 5, 2, 0, 'output-yoy', 1, 'gross_output', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.58316264060694,"metricUnit":"%","value":150528,"base":262167,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-09","metric":-42.58316264060694}],"stream":null}'),
	(42, 33, 6, 7, 2, 0, 'output-ytd-yoy', 1, 'gross_output', 2, 2, 2, 0, 536895228, 536895229, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-26.855617114781406,"metricUnit":"%","value":1691330,"base":2312317,"baseReported":false,"coverage":null,"threshold":-15,"counted":[{"period":"2026-08","metric":-24.844426017608466},{"period":"2026-09","metric":-26.855617114781406}],"stream":null}'),
	(42, 33, 7, 6, 2, 0, 'sales-yoy', 1, 'sales_output', 3, 3, 3, 0, 536895227, 536895227, 536895232, NULL, 1795633946016692, '{"period":"2026-09","metric":-42.58312070275218,"metricUnit":"%","value":147392,"base":256705,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-09","metric":-42.58312070275218}],"stream":null}'),
	(43, 19, 0, 1, 0, 0, 'orders-soft', 1, 'orders', 0, 1, 1, 0, 536895218, 536895218, 536895218, NULL, 1795633946131271, '{"period":"2025-07","metric":-26.780667043527416,"metricUnit":"%","value":305679,"base":417484,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2025-07","metric":-26.780667043527416}],"stream":null}'),
	(43, 22, 0, 2, 2, 0, 'electricity-yoy', 1, 'electricity', 2, 2, 2, 0, 536895218, 536895219, 536895221, NULL, 1795633946180865, '{"period":"2025-10","metric":-26.702626130543756,"metricUnit":"%","value":1345.3,"base":1835.4,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-09","metric":-26.7833395393372},{"period":"2025-10","metric":-26.702626130543756}],"stream":null}'),
	(43, 22, 1, 1, 2, 0, 'orders-soft', 1, 'orders', 2, 2, 2, 0, 536895218, 536895218, 536895221, NULL, 1795633946180865, '{"period":"2025-10","metric":-26.70494664992939,"metricUnit":"%","value":298950,"base":407872,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2025-09","metric":-26.782606614082756},{"period":"2025-10","metric":-26.70494664992939}],"stream":null}'),
	(43, 22, 2, 3, 2, 0, 'orders-yoy', 1, 'orders', 2, 2, 2, 0, 536895218, 536895219, 536895221, NULL, 1795633946180865, '{"period":"2025-10","metric":-26.70494664992939,"metricUnit":"%","value":298950,"base":407872,"baseReported":false,"coverage":null,"threshold":-25,"counted":[{"period":"2025-09","metric":-26.782606614082756},{"period":"2025-10","metric":-26.70494664992939}],"stream":null}'),
	(43, 22, 3, 4, 2, 0, 'output-yoy', 1, 'gross_output', 2, 2, 2, 0, 536895218, 536895219, 536895221, NULL, 1795633946180865, '{"period":"2025-10","metric":-26.704886749508628,"metricUnit":"%","value":358740,"base":489446,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-09","metric":-26.78283246391845},{"period":"2025-10","metric":-26.704886749508628}],"stream":null}'),
	(43, 22, 4, 5, 2, 0, 'sales-yoy', 1, 'sales_output', 2, 2, 2, 0, 536895218, 536895219, 536895221, NULL, 1795633946180865, '{"period":"2025-10","metric":-26.704698392693572,"metricUnit":"%","value":351267,"base":479249,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-09","metric":-26.782669282531767},{"period":"2025-10","metric":-26.704698392693572}],"stream":null}'),
	(42, 32, 0, 1, 2, 0, 'electricity-yoy', 1, 'electricity', 3, 3, 3, 0, 536895227, 536895227, 536895231, NULL, 1795633946009613, '{"period":"2026-08","metric":-42.608783036880716,"metricUnit":"%","value":571.1,"base":995.1,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-08","metric":-42.608783036880716}],"stream":null}'),
	(42, 32, 1, 2, 2, 0, 'orders-drift', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895231, NULL, 1795633946009613, '{"period":"2026-08","metric":-97.53120905300027,"metricUnit":"\u03C3","value":126905,"base":221136,"baseReported":false,"coverage":null,"threshold":-9,"counted":[{"period":"2026-08","metric":-97.53120905300027}],"stream":null}'),
	(42, 32, 2, 3, 2, 0, 'orders-soft', 1, 'orders', 2, 2, 2, 0, 536895227, 536895227, 536895231, NULL, 1795633946009613, '{"period":"2026-08","metric":-42.61223862238622,"metricUnit":"%","value":126905,"base":221136,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2026-07","metric":-42.58182117961729},{"period":"2026-08","metric":-42.61223862238622}],"stream":null}'),
	(42, 32, 3, 4, 2, 0, 'orders-yoy', 1, 'orders', 3, 3, 3, 0, 536895227, 536895227, 536895231, NULL, 1795633946009613, '{"period":"2026-08","metric":-42.61223862238622,"metricUnit":"%","value":126905,"base":221136,"baseReported":false,"coverage":null,"threshold":-40,"counted":[{"period":"2026-08","metric":-42.61223862238622}],"stream":null}'),
	(42, 32, 4, 5, 2, 0, 'output-yoy', 1, 'gross_output', 3, 3, 3, 0, 536895227, 536895227, 536895231, NULL, 1795633946009613, '{"period":"2026-08","metric":-42.61219537011565,"metricUnit":"%","value":152286,"base":265363,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-08","metric":-42.61219537011565}],"stream":null}'),
	(42, 32, 5, 7, 2, 0, 'output-ytd-yoy', 1, 'gross_output', 2, 2, 2, 0, 536895228, 536895229, 536895231, NULL, 1795633946009613, '{"period":"2026-08","metric":-24.844426017608466,"metricUnit":"%","value":1540802,"base":2050150,"baseReported":false,"coverage":null,"threshold":-15,"counted":[{"period":"2026-07","metric":-22.20270542087095},{"period":"2026-08","metric":-24.844426017608466}],"stream":null}'),
	(42, 32, 6, 6, 2, 0, 'sales-yoy', 1, 'sales_output', 3, 3, 3, 0, 536895227, 536895227, 536895231, NULL, 1795633946009613, '{"period":"2026-08","metric":-42.612427117209,"metricUnit":"%","value":149113,"base":259835,"baseReported":false,"coverage":null,"threshold":-35,"counted":[{"period":"2026-08","metric":-42.612427117209}],"stream":null}'),
	(1, 1, 0, 1, 0, 0, 'rollup-electricity-yoy', 1, 'electricity', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.4592973436161,"metricUnit":"%","value":537.2,"base":933.6,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.4592973436161}],"stream":null}'),
	(1, 1, 1, 2, 0, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.45494093215131,"metricUnit":"%","value":143259,"base":248951,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.45494093215131}],"stream":null}'),
	(1, 1, 2, 3, 0, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":-14.102435002611854,"metricUnit":"%","value":1091868,"base":1271128,"baseReported":true,"coverage":1,"threshold":-20,"counted":[{"period":"2026-04","metric":-6.973636610513788},{"period":"2026-05","metric":-14.102435002611854}],"stream":null}'),
	(1, 1, 3, 4, 0, 1, 'rollup-share-falling', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":100,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":90,"counted":[{"period":"2026-04","metric":100},{"period":"2026-05","metric":100}],"stream":null}'),
	(2, 1, 0, 1, 0, 0, 'rollup-electricity-yoy', 1, 'electricity', 0, 4, 4, 0, 536895218, 536895218, 536895220, NULL, 1795633946192419, '{"period":"2025-07","metric":-26.779155799222877,"metricUnit":"%","value":1375.6,"base":1878.7,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2025-07","metric":-26.779155799222877}],"stream":null}'),
	(2, 1, 1, 2, 0, 0, 'rollup-output-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895218, 536895218, 536895220, NULL, 1795633946192419, '{"period":"2025-07","metric":-26.780855960605294,"metricUnit":"%","value":366814,"base":500981,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2025-07","metric":-26.780855960605294}],"stream":null}'),
	(2, 1, 2, 3, 0, 0, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 1, 1, 0, 536895219, 536895220, 536895220, NULL, 1795633946192419, '{"period":"2025-09","metric":-6.030097741254506,"metricUnit":"%","value":4150909,"base":4417275,"baseReported":true,"coverage":1,"threshold":-2,"counted":[{"period":"2025-08","metric":-3.3734850535498135},{"period":"2025-09","metric":-6.030097741254506}],"stream":null}'),
	(2, 1, 3, 4, 0, 0, 'rollup-share-falling', 1, 'gross_output', 0, 4, 4, 0, 536895218, 536895219, 536895220, NULL, 1795633946192419, '{"period":"2025-08","metric":100,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":90,"counted":[{"period":"2025-07","metric":100},{"period":"2025-08","metric":100}],"stream":null}'),
	(21, 1, 0, 1, 0, 0, 'rollup-electricity-yoy', 1, 'electricity', 0, 4, 4, 0, 536895218, 536895218, 536895220, NULL, 1795633946192419, '{"period":"2025-07","metric":-26.779155799222877,"metricUnit":"%","value":1375.6,"base":1878.7,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2025-07","metric":-26.779155799222877}],"stream":null}'),
	(21, 1, 1, 2, 0, 0, 'rollup-output-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895218, 536895218, 536895220, NULL, 1795633946192419, '{"period":"2025-07","metric":-26.780855960605294,"metricUnit":"%","value":366814,"base":500981,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2025-07","metric":-26.780855960605294}],"stream":null}'),
	(21, 1, 2, 3, 0, 0, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 1, 1, 0, 536895219, 536895220, 536895220, NULL, 1795633946192419, '{"period":"2025-09","metric":-6.030097741254506,"metricUnit":"%","value":4150909,"base":4417275,"baseReported":true,"coverage":1,"threshold":-2,"counted":[{"period":"2025-08","metric":-3.3734850535498135},{"period":"2025-09","metric":-6.030097741254506}],"stream":null}'),
	(21, 1, 3, 4, 0, 0, 'rollup-share-falling', 1, 'gross_output', 0, 4, 4, 0, 536895218, 536895219, 536895220, NULL, 1795633946192419, '{"period":"2025-08","metric":100,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":90,"counted":[{"period":"2025-07","metric":100},{"period":"2025-08","metric":100}],"stream":null}'),
	(22, 1, 0, 1, 0, 0, 'rollup-electricity-yoy', 1, 'electricity', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.4592973436161,"metricUnit":"%","value":537.2,"base":933.6,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.4592973436161}],"stream":null}'),
	(22, 1, 1, 2, 0, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.45494093215131,"metricUnit":"%","value":143259,"base":248951,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.45494093215131}],"stream":null}'),
	(22, 1, 2, 3, 0, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":-14.102435002611854,"metricUnit":"%","value":1091868,"base":1271128,"baseReported":true,"coverage":1,"threshold":-20,"counted":[{"period":"2026-04","metric":-6.973636610513788},{"period":"2026-05","metric":-14.102435002611854}],"stream":null}'),
	(43, 20, 0, 2, 0, 0, 'electricity-yoy', 1, 'electricity', 0, 2, 2, 0, 536895218, 536895219, 536895219, NULL, 1795633946137891, '{"period":"2025-08","metric":-26.82004412228175,"metricUnit":"%","value":1393.2,"base":1903.8,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-07","metric":-26.779155799222877},{"period":"2025-08","metric":-26.82004412228175}],"stream":null}'),
	(43, 20, 1, 1, 1, 0, 'orders-soft', 1, 'orders', 1, 2, 2, 0, 536895218, 536895218, 536895219, NULL, 1795633946137891, '{"period":"2025-08","metric":-26.823093941456772,"metricUnit":"%","value":309591,"base":423072,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2025-07","metric":-26.780667043527416},{"period":"2025-08","metric":-26.823093941456772}],"stream":null}'),
	(43, 20, 2, 3, 0, 0, 'orders-yoy', 1, 'orders', 0, 2, 2, 0, 536895218, 536895219, 536895219, NULL, 1795633946137891, '{"period":"2025-08","metric":-26.823093941456772,"metricUnit":"%","value":309591,"base":423072,"baseReported":false,"coverage":null,"threshold":-25,"counted":[{"period":"2025-07","metric":-26.780667043527416},{"period":"2025-08","metric":-26.823093941456772}],"stream":null}'),
	(43, 20, 3, 4, 0, 0, 'output-yoy', 1, 'gross_output', 0, 2, 2, 0, 536895218, 536895219, 536895219, NULL, 1795633946137891, '{"period":"2025-08","metric":-26.823219818510225,"metricUnit":"%","value":371509,"base":507687,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-07","metric":-26.780855960605294},{"period":"2025-08","metric":-26.823219818510225}],"stream":null}'),
	(43, 20, 4, 5, 0, 0, 'sales-yoy', 1, 'sales_output', 0, 2, 2, 0, 536895218, 536895219, 536895219, NULL, 1795633946137891, '{"period":"2025-08","metric":-26.823238317475006,"metricUnit":"%","value":363769,"base":497110,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-07","metric":-26.780880002609347},{"period":"2025-08","metric":-26.823238317475006}],"stream":null}'),
	(43, 21, 0, 2, 2, 0, 'electricity-yoy', 1, 'electricity', 2, 2, 2, 0, 536895218, 536895219, 536895220, NULL, 1795633946143475, '{"period":"2025-09","metric":-26.7833395393372,"metricUnit":"%","value":1376.4,"base":1879.9,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-08","metric":-26.82004412228175},{"period":"2025-09","metric":-26.7833395393372}],"stream":null}'),
	(43, 21, 1, 1, 2, 0, 'orders-soft', 1, 'orders', 2, 2, 2, 0, 536895218, 536895218, 536895220, NULL, 1795633946143475, '{"period":"2025-09","metric":-26.782606614082756,"metricUnit":"%","value":305862,"base":417745,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2025-08","metric":-26.823093941456772},{"period":"2025-09","metric":-26.782606614082756}],"stream":null}'),
	(43, 21, 2, 3, 2, 0, 'orders-yoy', 1, 'orders', 2, 2, 2, 0, 536895218, 536895219, 536895220, NULL, 1795633946143475, '{"period":"2025-09","metric":-26.782606614082756,"metricUnit":"%","value":305862,"base":417745,"baseReported":false,"coverage":null,"threshold":-25,"counted":[{"period":"2025-08","metric":-26.823093941456772},{"period":"2025-09","metric":-26.782606614082756}],"stream":null}'),
	(43, 21, 3, 4, 2, 0, 'output-yoy', 1, 'gross_output', 2, 2, 2, 0, 536895218, 536895219, 536895220, NULL, 1795633946143475, '{"period":"2025-09","metric":-26.78283246391845,"metricUnit":"%","value":367034,"base":501295,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-08","metric":-26.823219818510225},{"period":"2025-09","metric":-26.78283246391845}],"stream":null}'),
	(43, 21, 4, 5, 2, 0, 'sales-yoy', 1, 'sales_output', 2, 2, 2, 0, 536895218, 536895219, 536895220, NULL, 1795633946143475, '{"period":"2025-09","metric":-26.782669282531767,"metricUnit":"%","value":359388,"base":490851,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-08","metric":-26.823238317475006},{"period":"2025-09","metric":-26.782669282531767}],"stream":null}'),
	(43, 23, 0, 2, 2, 0, 'electricity-yoy', 1, 'electricity', 2, 2, 2, 0, 536895218, 536895219, 536895222, NULL, 1795633946200361, '{"period":"2025-11","metric":-26.672167216721675,"metricUnit":"%","value":1333.1,"base":1818,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-10","metric":-26.702626130543756},{"period":"2025-11","metric":-26.672167216721675}],"stream":null}'),
	(43, 23, 1, 1, 2, 0, 'orders-soft', 1, 'orders', 2, 2, 2, 0, 536895218, 536895218, 536895222, NULL, 1795633946200361, '{"period":"2025-11","metric":-26.673267326732674,"metricUnit":"%","value":296240,"base":404000,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2025-10","metric":-26.70494664992939},{"period":"2025-11","metric":-26.673267326732674}],"stream":null}'),
	(43, 23, 2, 3, 2, 0, 'orders-yoy', 1, 'orders', 2, 2, 2, 0, 536895218, 536895219, 536895222, NULL, 1795633946200361, '{"period":"2025-11","metric":-26.673267326732674,"metricUnit":"%","value":296240,"base":404000,"baseReported":false,"coverage":null,"threshold":-25,"counted":[{"period":"2025-10","metric":-26.70494664992939},{"period":"2025-11","metric":-26.673267326732674}],"stream":null}'),
	(43, 23, 3, 4, 2, 0, 'output-yoy', 1, 'gross_output', 2, 2, 2, 0, 536895218, 536895219, 536895222, NULL, 1795633946200361, '{"period":"2025-11","metric":-26.673267326732674,"metricUnit":"%","value":355488,"base":484800,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-10","metric":-26.704886749508628},{"period":"2025-11","metric":-26.673267326732674}],"stream":null}'),
	(43, 23, 4, 6, 0, 0, 'output-ytd-yoy', 1, 'gross_output', 0, 1, 1, 0, 536895221, 536895222, 536895222, NULL, 1795633946200361, '{"period":"2025-11","metric":-9.76318185536141,"metricUnit":"%","value":4865137,"base":5391521,"baseReported":false,"coverage":null,"threshold":-8,"counted":[{"period":"2025-10","metric":-8.092410389749082},{"period":"2025-11","metric":-9.76318185536141}],"stream":null}'),
	(43, 23, 5, 5, 2, 0, 'sales-yoy', 1, 'sales_output', 2, 2, 2, 0, 536895218, 536895219, 536895222, NULL, 1795633946200361, '{"period":"2025-11","metric":-26.673267326732674,"metricUnit":"%","value":348082,"base":474700,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-10","metric":-26.704698392693572},{"period":"2025-11","metric":-26.673267326732674}],"stream":null}'),
	(43, 26, 0, 2, 3, 0, 'electricity-yoy', 1, 'electricity', 2, 0, 2, 1, 536895218, 536895219, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.459930313588855,"metricUnit":"%","value":4047.3,"base":3874.5,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2025-12","metric":4.669765430764234},{"period":"2026-01..02","metric":4.459930313588855}],"stream":null}'),
	(43, 26, 1, 1, 3, 0, 'orders-soft', 1, 'orders', 2, 0, 2, 1, 536895218, 536895218, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.45987851476754,"metricUnit":"%","value":899410,"base":861010,"baseReported":false,"coverage":null,"threshold":-2,"counted":[{"period":"2025-12","metric":4.669703595428555},{"period":"2026-01..02","metric":4.45987851476754}],"stream":null}'),
	(43, 26, 2, 3, 3, 0, 'orders-yoy', 1, 'orders', 2, 0, 2, 1, 536895218, 536895219, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.45987851476754,"metricUnit":"%","value":899410,"base":861010,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2025-12","metric":4.669703595428555},{"period":"2026-01..02","metric":4.45987851476754}],"stream":null}'),
	(43, 26, 3, 4, 3, 0, 'output-yoy', 1, 'gross_output', 2, 0, 2, 1, 536895218, 536895219, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.4598828312900265,"metricUnit":"%","value":1079291,"base":1033211,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2025-12","metric":4.669705488322696},{"period":"2026-01..02","metric":4.4598828312900265}],"stream":null}'),
	(43, 24, 0, 2, 2, 0, 'electricity-yoy', 1, 'electricity', 2, 2, 2, 0, 536895218, 536895219, 536895223, NULL, 1795633946218678, '{"period":"2025-12","metric":4.669765430764234,"metricUnit":"%","value":1936.6,"base":1850.2,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-11","metric":-26.672167216721675},{"period":"2025-12","metric":4.669765430764234}],"stream":null}'),
	(43, 24, 1, 1, 2, 0, 'orders-soft', 1, 'orders', 2, 2, 2, 0, 536895218, 536895218, 536895223, NULL, 1795633946218678, '{"period":"2025-12","metric":4.669703595428555,"metricUnit":"%","value":430361,"base":411161,"baseReported":false,"coverage":null,"threshold":-10,"counted":[{"period":"2025-11","metric":-26.673267326732674},{"period":"2025-12","metric":4.669703595428555}],"stream":null}'),
	(43, 24, 2, 3, 2, 0, 'orders-yoy', 1, 'orders', 2, 2, 2, 0, 536895218, 536895219, 536895223, NULL, 1795633946218678, '{"period":"2025-12","metric":4.669703595428555,"metricUnit":"%","value":430361,"base":411161,"baseReported":false,"coverage":null,"threshold":-25,"counted":[{"period":"2025-11","metric":-26.673267326732674},{"period":"2025-12","metric":4.669703595428555}],"stream":null}'),
	(43, 24, 3, 4, 2, 0, 'output-yoy', 1, 'gross_output', 2, 2, 2, 0, 536895218, 536895219, 536895223, NULL, 1795633946218678, '{"period":"2025-12","metric":4.669705488322696,"metricUnit":"%","value":516433,"base":493393,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-11","metric":-26.673267326732674},{"period":"2025-12","metric":4.669705488322696}],"stream":null}'),
	(43, 24, 4, 6, 2, 0, 'output-ytd-yoy', 1, 'gross_output', 1, 1, 1, 0, 536895221, 536895222, 536895223, NULL, 1795633946218678, '{"period":"2025-12","metric":-8.553124140811573,"metricUnit":"%","value":5381570,"base":5884914,"baseReported":false,"coverage":null,"threshold":-8,"counted":[{"period":"2025-11","metric":-9.76318185536141},{"period":"2025-12","metric":-8.553124140811573}],"stream":null}'),
	(43, 24, 5, 5, 2, 0, 'sales-yoy', 1, 'sales_output', 2, 2, 2, 0, 536895218, 536895219, 536895223, NULL, 1795633946218678, '{"period":"2025-12","metric":4.669705286950906,"metricUnit":"%","value":505674,"base":483114,"baseReported":false,"coverage":null,"threshold":-20,"counted":[{"period":"2025-11","metric":-26.673267326732674},{"period":"2025-12","metric":4.669705286950906}],"stream":null}'),
	(22, 1, 3, 4, 0, 1, 'rollup-share-falling', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":100,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":90,"counted":[{"period":"2026-04","metric":100},{"period":"2026-05","metric":100}],"stream":null}'),
	(28, 1, 0, 1, 0, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.45494093215131,"metricUnit":"%","value":143259,"base":248951,"baseReported":true,"coverage":1,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.45494093215131}],"stream":null}'),
	(41, 1, 0, 1, 0, 1, 'rollup-electricity-yoy', 1, 'electricity', 0, 3, 3, 0, 536895218, 536895219, 536895221, NULL, 1795633946192419, '{"period":"2025-08","metric":-16.367265469061863,"metricUnit":"%","value":2388.3,"base":2855.7,"baseReported":true,"coverage":1,"threshold":-12,"counted":[{"period":"2025-07","metric":-16.320085166784956},{"period":"2025-08","metric":-16.367265469061863}],"stream":null}'),
	(41, 1, 1, 1, 3, 1, 'rollup-electricity-yoy', 1, 'electricity', 3, 0, 3, 1, 536895218, 536895219, 536895221, 536895222, 1795633946192419, '{"period":"2025-11","metric":4.752475247524758,"metricUnit":"%","value":952.2,"base":909,"baseReported":true,"coverage":0.33333333333333337,"threshold":0,"counted":[{"period":"2025-10","metric":4.707420725727355},{"period":"2025-11","metric":4.752475247524758}],"stream":null}'),
	(41, 1, 2, 2, 0, 1, 'rollup-electricity-yoy', 1, 'electricity', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.4592973436161,"metricUnit":"%","value":537.2,"base":933.6,"baseReported":true,"coverage":0.33334523511979147,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.4592973436161}],"stream":null}'),
	(41, 1, 3, 3, 0, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 3, 3, 0, 536895218, 536895219, 536895221, NULL, 1795633946192419, '{"period":"2025-08","metric":-16.369414205612383,"metricUnit":"%","value":636872,"base":761530,"baseReported":true,"coverage":1,"threshold":-12,"counted":[{"period":"2025-07","metric":-16.320922563878046},{"period":"2025-08","metric":-16.369414205612383}],"stream":null}'),
	(41, 1, 4, 3, 3, 1, 'rollup-output-yoy', 1, 'gross_output', 3, 0, 3, 1, 536895218, 536895219, 536895221, 536895222, 1795633946192419, '{"period":"2025-11","metric":4.752475247524752,"metricUnit":"%","value":253920,"base":242400,"baseReported":true,"coverage":0.33333333333333337,"threshold":0,"counted":[{"period":"2025-10","metric":4.707363018596536},{"period":"2025-11","metric":4.752475247524752}],"stream":null}'),
	(41, 1, 5, 4, 0, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895227, 536895232, NULL, 1795633946192419, '{"period":"2026-04","metric":-42.45494093215131,"metricUnit":"%","value":143259,"base":248951,"baseReported":true,"coverage":0.33333333333333337,"threshold":-25,"counted":[{"period":"2026-04","metric":-42.45494093215131}],"stream":null}'),
	(41, 1, 6, 5, 0, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 1, 1, 0, 536895220, 536895221, 805308394, NULL, 1795633946192419, '{"period":"2025-10","metric":-2.161474157774354,"metricUnit":"%","value":6722128,"base":6870635,"baseReported":true,"coverage":0.33333333333333337,"threshold":-2,"counted":[{"period":"2025-09","metric":-2.4151694136595836},{"period":"2025-10","metric":-2.161474157774354}],"stream":null}'),
	(41, 1, 7, 5, 3, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 1, 0, 1, 1, 536895220, 536895221, 805308394, 536895226, 1795633946192419, '{"period":"2026-03","metric":4.4821298416988515,"metricUnit":"%","value":805622,"base":771062,"baseReported":true,"coverage":0.33333333333333337,"threshold":0,"counted":[{"period":"2026-01..02","metric":4.45987851476754},{"period":"2026-03","metric":4.4821298416988515}],"stream":null}'),
	(41, 1, 8, 6, 0, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":-14.102435002611854,"metricUnit":"%","value":1091868,"base":1271128,"baseReported":true,"coverage":0.33570357180098015,"threshold":-20,"counted":[{"period":"2026-04","metric":-6.973636610513788},{"period":"2026-05","metric":-14.102435002611854}],"stream":null}'),
	(41, 1, 9, 7, 0, 1, 'rollup-share-falling', 1, 'gross_output', 0, 4, 4, 0, 536895227, 536895228, 536895232, NULL, 1795633946192419, '{"period":"2026-05","metric":100,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":0.33570357180098015,"threshold":90,"counted":[{"period":"2026-04","metric":100},{"period":"2026-05","metric":100}],"stream":null}'),
	(43, 27, 0, 6, 3, 0, 'output-ytd-yoy', 1, 'gross_output', 1, 0, 1, 1, 536895221, 536895222, 805308394, 536895226, 1795633946321742, '{"period":"2026-03","metric":4.482132748166003,"metricUnit":"%","value":1611243,"base":1542123,"baseReported":false,"coverage":null,"threshold":-4,"counted":[{"period":"2026-01..02","metric":4.4598828312900265},{"period":"2026-03","metric":4.482132748166003}],"stream":null}'),
	(43, 34, 0, 6, 4, 1, 'output-ytd-yoy', 1, 'gross_output', 0, 0, 1, 1, 536895222, 536895223, 805308394, 536895226, 1795633946370381, '{"period":"2026-03","metric":4.482132748166003,"metricUnit":"%","value":1611243,"base":1542123,"baseReported":false,"coverage":null,"threshold":-4,"counted":[{"period":"2026-01..02","metric":4.4598828312900265},{"period":"2026-03","metric":4.482132748166003}],"stream":null}'),
	(2, 2, 0, 1, 3, 0, 'rollup-electricity-yoy', 1, 'electricity', 4, 0, 4, 1, 536895218, 536895218, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.459930313588855,"metricUnit":"%","value":4047.3,"base":3874.5,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.669765430764234},{"period":"2026-01..02","metric":4.459930313588855}],"stream":null}'),
	(2, 2, 1, 2, 3, 1, 'rollup-output-yoy', 1, 'gross_output', 4, 0, 4, 1, 536895218, 536895218, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.4598828312900265,"metricUnit":"%","value":1079291,"base":1033211,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.669705488322696},{"period":"2026-01..02","metric":4.4598828312900265}],"stream":null}'),
	(2, 2, 2, 3, 3, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 1, 0, 2, 1, 536895219, 536895220, 805308394, 536895226, 1795633946495569, '{"period":"2026-03","metric":4.482132748166003,"metricUnit":"%","value":1611243,"base":1542123,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-01..02","metric":4.4598828312900265},{"period":"2026-03","metric":4.482132748166003}],"stream":null}'),
	(2, 2, 3, 4, 3, 1, 'rollup-share-falling', 1, 'gross_output', 4, 0, 4, 1, 536895218, 536895219, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":0,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":50,"counted":[{"period":"2025-12","metric":0},{"period":"2026-01..02","metric":0}],"stream":null}'),
	(21, 2, 0, 1, 3, 0, 'rollup-electricity-yoy', 1, 'electricity', 4, 0, 4, 1, 536895218, 536895218, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.459930313588855,"metricUnit":"%","value":4047.3,"base":3874.5,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.669765430764234},{"period":"2026-01..02","metric":4.459930313588855}],"stream":null}'),
	(21, 2, 1, 2, 3, 1, 'rollup-output-yoy', 1, 'gross_output', 4, 0, 4, 1, 536895218, 536895218, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.4598828312900265,"metricUnit":"%","value":1079291,"base":1033211,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.669705488322696},{"period":"2026-01..02","metric":4.4598828312900265}],"stream":null}'),
	(43, 26, 4, 6, 2, 0, 'output-ytd-yoy', 1, 'gross_output', 1, 1, 1, 0, 536895221, 536895222, 805308394, NULL, 1795633946316776, '{"period":"2026-01..02","metric":4.4598828312900265,"metricUnit":"%","value":1079291,"base":1033211,"baseReported":false,"coverage":null,"threshold":-8,"counted":[{"period":"2025-12","metric":-8.553124140811573},{"period":"2026-01..02","metric":4.4598828312900265}],"stream":null}'),
	(43, 26, 5, 5, 3, 0, 'sales-yoy', 1, 'sales_output', 2, 0, 2, 1, 536895218, 536895219, 536895223, 805308394, 1795633946316776, '{"period":"2026-01..02","metric":4.459881821039334,"metricUnit":"%","value":1056806,"base":1011686,"baseReported":false,"coverage":null,"threshold":-5,"counted":[{"period":"2025-12","metric":4.669705286950906},{"period":"2026-01..02","metric":4.459881821039334}],"stream":null}'),
	(41, 3, 0, 1, 4, 1, 'rollup-electricity-yoy', 1, 'electricity', 0, 0, 1, 1, 536895218, 536895219, 536895223, 805308394, 1795633946776645, '{"period":"2026-01..02","metric":4.45985357502344,"metricUnit":"%","value":12142.1,"base":11623.7,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.6697654307642384},{"period":"2026-01..02","metric":4.45985357502344}],"stream":null}'),
	(41, 3, 1, 2, 4, 1, 'rollup-electricity-yoy', 1, 'electricity', 0, 0, 1, 1, 536895227, 536895228, 536895230, 536895231, 1795633946776645, '{"period":"2026-08","metric":7.239094834003275,"metricUnit":"%","value":5762.6,"base":5373.6,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-07","metric":7.297811787323065},{"period":"2026-08","metric":7.239094834003275}],"stream":null}'),
	(41, 3, 2, 3, 4, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 0, 1, 1, 536895218, 536895219, 536895223, 805308394, 1795633946776645, '{"period":"2026-01..02","metric":4.45988139244827,"metricUnit":"%","value":3237874,"base":3099634,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2025-12","metric":4.66970233349998},{"period":"2026-01..02","metric":4.45988139244827}],"stream":null}'),
	(41, 3, 3, 4, 4, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 0, 1, 1, 536895227, 536895228, 536895230, 536895231, 1795633946776645, '{"period":"2026-08","metric":7.239619752652199,"metricUnit":"%","value":1536703,"base":1432962,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-07","metric":7.296790130437395},{"period":"2026-08","metric":7.239619752652199}],"stream":null}'),
	(21, 2, 2, 3, 3, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 1, 0, 2, 1, 536895219, 536895220, 805308394, 536895226, 1795633946495569, '{"period":"2026-03","metric":4.482132748166003,"metricUnit":"%","value":1611243,"base":1542123,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-01..02","metric":4.4598828312900265},{"period":"2026-03","metric":4.482132748166003}],"stream":null}'),
	(21, 2, 3, 4, 3, 1, 'rollup-share-falling', 1, 'gross_output', 4, 0, 4, 1, 536895218, 536895219, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":0,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":1,"threshold":50,"counted":[{"period":"2025-12","metric":0},{"period":"2026-01..02","metric":0}],"stream":null}'),
	(41, 2, 0, 1, 4, 1, 'rollup-electricity-yoy', 1, 'electricity', 0, 0, 3, 1, 536895218, 536895219, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.459891943976046,"metricUnit":"%","value":6071,"base":5811.8,"baseReported":true,"coverage":0.49999569844369696,"threshold":0,"counted":[{"period":"2025-12","metric":4.6697654307642384},{"period":"2026-01..02","metric":4.459891943976046}],"stream":null}'),
	(41, 2, 1, 2, 3, 1, 'rollup-electricity-yoy', 1, 'electricity', 4, 0, 2, 1, 536895227, 536895228, 536895230, 536895231, 1795633946495569, '{"period":"2026-08","metric":10.861282083490332,"metricUnit":"%","value":2647.7,"base":2388.3,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-07","metric":10.924049022518126},{"period":"2026-08","metric":10.861282083490332}],"stream":null}'),
	(41, 2, 2, 3, 4, 1, 'rollup-output-yoy', 1, 'gross_output', 0, 0, 3, 1, 536895218, 536895219, 536895223, 805308394, 1795633946495569, '{"period":"2026-01..02","metric":4.45988139244827,"metricUnit":"%","value":1618937,"base":1549817,"baseReported":true,"coverage":0.5,"threshold":0,"counted":[{"period":"2025-12","metric":4.66970233349998},{"period":"2026-01..02","metric":4.45988139244827}],"stream":null}'),
	(41, 2, 3, 4, 3, 1, 'rollup-output-yoy', 1, 'gross_output', 4, 0, 2, 1, 536895227, 536895228, 536895230, 536895231, 1795633946495569, '{"period":"2026-08","metric":10.862622316572248,"metricUnit":"%","value":706053,"base":636872,"baseReported":true,"coverage":1,"threshold":0,"counted":[{"period":"2026-07","metric":10.921815961222855},{"period":"2026-08","metric":10.862622316572248}],"stream":null}'),
	(41, 2, 4, 5, 6, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 0, 0, 1, 2, 536895220, 536895221, 805308394, 536895226, 1795633946495569, '{"period":"2025-10","metric":-0.919647845849504,"metricUnit":"%","value":10891592,"base":10992686,"baseReported":true,"coverage":0.5,"threshold":0,"counted":[{"period":"2025-09","metric":0.1763607741742788},{"period":"2025-10","metric":-0.919647845849504}],"stream":null}'),
	(41, 2, 5, 6, 6, 1, 'rollup-output-ytd-yoy', 1, 'gross_output', 4, 0, 4, 2, 536895227, 536895228, 536895232, NULL, 1795633946495569, '{"period":"2026-05","metric":-1.819355674475918,"metricUnit":"%","value":3744004,"base":3813383,"baseReported":true,"coverage":0.5026616187766563,"threshold":-20,"counted":[{"period":"2026-04","metric":0.6871810088632887},{"period":"2026-05","metric":-1.819355674475918}],"stream":null}'),
	(41, 2, 6, 7, 6, 1, 'rollup-share-falling', 1, 'gross_output', 4, 0, 4, 2, 536895227, 536895228, 536895232, NULL, 1795633946495569, '{"period":"2026-05","metric":50,"metricUnit":"%","value":null,"base":null,"baseReported":null,"coverage":0.5026616187766563,"threshold":90,"counted":[{"period":"2026-04","metric":50},{"period":"2026-05","metric":50}],"stream":null}');


--
-- Name: audit_no_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_no_seq', 9, true);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: api_keys api_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (no);


--
-- Name: changes changes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY ("position");


--
-- Name: changes changes_subject_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_subject_key_key UNIQUE (subject, key);


--
-- Name: changes changes_subject_version_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_subject_version_key UNIQUE (subject, version);


--
-- Name: channels channels_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.channels
    ADD CONSTRAINT channels_pkey PRIMARY KEY (id, version);


--
-- Name: disposal_actions disposal_actions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disposal_actions
    ADD CONSTRAINT disposal_actions_pkey PRIMARY KEY (subject, episode, no);


--
-- Name: disposals disposals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disposals
    ADD CONSTRAINT disposals_pkey PRIMARY KEY (subject, episode);


--
-- Name: enterprises enterprises_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enterprises
    ADD CONSTRAINT enterprises_pkey PRIMARY KEY (no);


--
-- Name: episodes episodes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.episodes
    ADD CONSTRAINT episodes_pkey PRIMARY KEY (subject, episode);


--
-- Name: exemptions exemptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exemptions
    ADD CONSTRAINT exemptions_pkey PRIMARY KEY (no);


--
-- Name: expectations expectations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.expectations
    ADD CONSTRAINT expectations_pkey PRIMARY KEY (no);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (recipient, key);


--
-- Name: job_archives job_archives_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_archives
    ADD CONSTRAINT job_archives_pkey PRIMARY KEY (job, period);


--
-- Name: job_runs job_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_runs
    ADD CONSTRAINT job_runs_pkey PRIMARY KEY (job, period);


--
-- Name: job_start job_start_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_start
    ADD CONSTRAINT job_start_pkey PRIMARY KEY (id);


--
-- Name: message_attempts message_attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_attempts
    ADD CONSTRAINT message_attempts_pkey PRIMARY KEY (message, no);


--
-- Name: messages messages_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_key_key UNIQUE (key);


--
-- Name: messages messages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_pkey PRIMARY KEY (no);


--
-- Name: migrations migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (number);


--
-- Name: mutes mutes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT mutes_pkey PRIMARY KEY (id, version);


--
-- Name: notices notices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_pkey PRIMARY KEY (job, period, subject);


--
-- Name: notification_items notification_items_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_items
    ADD CONSTRAINT notification_items_key_key UNIQUE (key);


--
-- Name: notification_items notification_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_items
    ADD CONSTRAINT notification_items_pkey PRIMARY KEY (no);


--
-- Name: notifier notifier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifier
    ADD CONSTRAINT notifier_pkey PRIMARY KEY (id);


--
-- Name: outbox_head outbox_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_head
    ADD CONSTRAINT outbox_head_pkey PRIMARY KEY (id);


--
-- Name: prejudgement_runs prejudgement_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prejudgement_runs
    ADD CONSTRAINT prejudgement_runs_pkey PRIMARY KEY (origin, version);


--
-- Name: prejudgements prejudgements_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prejudgements
    ADD CONSTRAINT prejudgements_pkey PRIMARY KEY (subject, indicator, origin, version);


--
-- Name: protection_keys protection_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.protection_keys
    ADD CONSTRAINT protection_keys_pkey PRIMARY KEY (name);


--
-- Name: qrtz_blob_triggers qrtz_blob_triggers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_blob_triggers
    ADD CONSTRAINT qrtz_blob_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);


--
-- Name: qrtz_calendars qrtz_calendars_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_calendars
    ADD CONSTRAINT qrtz_calendars_pkey PRIMARY KEY (sched_name, calendar_name);


--
-- Name: qrtz_cron_triggers qrtz_cron_triggers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_cron_triggers
    ADD CONSTRAINT qrtz_cron_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);


--
-- Name: qrtz_execution_history qrtz_execution_history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_execution_history
    ADD CONSTRAINT qrtz_execution_history_pkey PRIMARY KEY (sched_name, entry_id);


--
-- Name: qrtz_fired_triggers qrtz_fired_triggers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_fired_triggers
    ADD CONSTRAINT qrtz_fired_triggers_pkey PRIMARY KEY (sched_name, entry_id);


--
-- Name: qrtz_job_details qrtz_job_details_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_job_details
    ADD CONSTRAINT qrtz_job_details_pkey PRIMARY KEY (sched_name, job_name, job_group);


--
-- Name: qrtz_job_status qrtz_job_status_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_job_status
    ADD CONSTRAINT qrtz_job_status_pkey PRIMARY KEY (sched_name, job_group, job_name);


--
-- Name: qrtz_locks qrtz_locks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_locks
    ADD CONSTRAINT qrtz_locks_pkey PRIMARY KEY (sched_name, lock_name);


--
-- Name: qrtz_misfire_history qrtz_misfire_history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_misfire_history
    ADD CONSTRAINT qrtz_misfire_history_pkey PRIMARY KEY (sched_name, entry_id);


--
-- Name: qrtz_paused_job_grps qrtz_paused_job_grps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_paused_job_grps
    ADD CONSTRAINT qrtz_paused_job_grps_pkey PRIMARY KEY (sched_name, job_group);


--
-- Name: qrtz_paused_trigger_grps qrtz_paused_trigger_grps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_paused_trigger_grps
    ADD CONSTRAINT qrtz_paused_trigger_grps_pkey PRIMARY KEY (sched_name, trigger_group);


--
-- Name: qrtz_scheduler_state qrtz_scheduler_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_scheduler_state
    ADD CONSTRAINT qrtz_scheduler_state_pkey PRIMARY KEY (sched_name, instance_name);


--
-- Name: qrtz_simple_triggers qrtz_simple_triggers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_simple_triggers
    ADD CONSTRAINT qrtz_simple_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);


--
-- Name: qrtz_simprop_triggers qrtz_simprop_triggers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_simprop_triggers
    ADD CONSTRAINT qrtz_simprop_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);


--
-- Name: qrtz_triggers qrtz_triggers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_triggers
    ADD CONSTRAINT qrtz_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);


--
-- Name: reporting_start reporting_start_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reporting_start
    ADD CONSTRAINT reporting_start_pkey PRIMARY KEY (id);


--
-- Name: reports reports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (period, subject_kind, subject_code, version);


--
-- Name: rollup_cursor rollup_cursor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollup_cursor
    ADD CONSTRAINT rollup_cursor_pkey PRIMARY KEY (id);


--
-- Name: rollups rollups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollups
    ADD CONSTRAINT rollups_pkey PRIMARY KEY (subject, indicator, period);


--
-- Name: routes routes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routes
    ADD CONSTRAINT routes_pkey PRIMARY KEY (id, version);


--
-- Name: rule_sweep rule_sweep_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_sweep
    ADD CONSTRAINT rule_sweep_pkey PRIMARY KEY (id);


--
-- Name: rules rules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rules
    ADD CONSTRAINT rules_pkey PRIMARY KEY (id, version);


--
-- Name: stream_hours stream_hours_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stream_hours
    ADD CONSTRAINT stream_hours_pkey PRIMARY KEY (subject, indicator, hour);


--
-- Name: stream_points stream_points_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stream_points
    ADD CONSTRAINT stream_points_pkey PRIMARY KEY (subject, indicator, at);


--
-- Name: streams streams_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.streams
    ADD CONSTRAINT streams_pkey PRIMARY KEY (subject, indicator);


--
-- Name: subjects subjects_kind_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subjects
    ADD CONSTRAINT subjects_kind_code_key UNIQUE (kind, code);


--
-- Name: subjects subjects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subjects
    ADD CONSTRAINT subjects_pkey PRIMARY KEY (no);


--
-- Name: targets targets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_pkey PRIMARY KEY (subject_kind, subject_code, target, year, version);


--
-- Name: told told_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.told
    ADD CONSTRAINT told_pkey PRIMARY KEY (subject, episode, channel, recipient);


--
-- Name: transitions transitions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transitions
    ADD CONSTRAINT transitions_pkey PRIMARY KEY (subject, version, ordinal);


--
-- Name: accounts_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX accounts_by_name ON public.accounts USING btree (name);


--
-- Name: api_keys_by_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX api_keys_by_hash ON public.api_keys USING btree (hash);


--
-- Name: attempts_by_channel; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempts_by_channel ON public.message_attempts USING btree (channel, at);


--
-- Name: changes_with_steps; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX changes_with_steps ON public.changes USING btree ("position") WHERE (transitions > 0);


--
-- Name: disposals_by_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disposals_by_due ON public.disposals USING btree (due) WHERE (stage = 1);


--
-- Name: episodes_by_raising; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX episodes_by_raising ON public.episodes USING btree (raised_at);


--
-- Name: episodes_by_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX episodes_by_status ON public.episodes USING btree (status, level DESC, at DESC, subject DESC, episode DESC);


--
-- Name: expectations_of_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX expectations_of_period ON public.expectations USING btree (period, subject, no);


--
-- Name: idx_qrtz_eh_fire_inst; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_eh_fire_inst ON public.qrtz_execution_history USING btree (sched_name, fire_instance_id);


--
-- Name: idx_qrtz_eh_fired_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_eh_fired_time ON public.qrtz_execution_history USING btree (sched_name, fired_time);


--
-- Name: idx_qrtz_eh_inst; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_eh_inst ON public.qrtz_execution_history USING btree (sched_name, instance_name);


--
-- Name: idx_qrtz_eh_job_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_eh_job_time ON public.qrtz_execution_history USING btree (sched_name, job_group, job_name, fired_time);


--
-- Name: idx_qrtz_eh_trig_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_eh_trig_time ON public.qrtz_execution_history USING btree (sched_name, trigger_group, trigger_name, fired_time);


--
-- Name: idx_qrtz_ft_inst_job_req_rcvry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_ft_inst_job_req_rcvry ON public.qrtz_fired_triggers USING btree (sched_name, instance_name, requests_recovery);


--
-- Name: idx_qrtz_ft_j_g; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_ft_j_g ON public.qrtz_fired_triggers USING btree (sched_name, job_name, job_group);


--
-- Name: idx_qrtz_ft_t_g; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_ft_t_g ON public.qrtz_fired_triggers USING btree (sched_name, trigger_name, trigger_group);


--
-- Name: idx_qrtz_j_g_n; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_j_g_n ON public.qrtz_job_details USING btree (sched_name, job_group, job_name);


--
-- Name: idx_qrtz_mh_inst; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_mh_inst ON public.qrtz_misfire_history USING btree (sched_name, instance_name);


--
-- Name: idx_qrtz_mh_misfire_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_mh_misfire_time ON public.qrtz_misfire_history USING btree (sched_name, misfire_time);


--
-- Name: idx_qrtz_t_c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_t_c ON public.qrtz_triggers USING btree (sched_name, calendar_name);


--
-- Name: idx_qrtz_t_g_n; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_t_g_n ON public.qrtz_triggers USING btree (sched_name, trigger_group, trigger_name);


--
-- Name: idx_qrtz_t_j; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_t_j ON public.qrtz_triggers USING btree (sched_name, job_name, job_group);


--
-- Name: idx_qrtz_t_nft_st; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_qrtz_t_nft_st ON public.qrtz_triggers USING btree (sched_name, trigger_state, next_fire_time, priority DESC, misfire_instr);


--
-- Name: inbox_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inbox_by_time ON public.inbox USING btree (recipient, at DESC);


--
-- Name: items_of_message; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX items_of_message ON public.notification_items USING btree (message, no) WHERE (message IS NOT NULL);


--
-- Name: items_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX items_waiting ON public.notification_items USING btree (channel, recipient, no) WHERE (message IS NULL);


--
-- Name: messages_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_by_state ON public.messages USING btree (state, no DESC);


--
-- Name: messages_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_waiting ON public.messages USING btree (channel, recipient, no) WHERE (state = 0);


--
-- Name: notices_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notices_by_time ON public.notices USING btree (at DESC);


--
-- Name: readings_of_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_of_period ON public.readings USING brin (period) WITH (pages_per_range='16', autosummarize='on');


--
-- Name: readings_of_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_of_subject ON public.readings USING btree (subject);


--
-- Name: transitions_of_episode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transitions_of_episode ON public.transitions USING btree (subject, episode, version, ordinal);


--
-- Name: audit audit_stays; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_stays();


--
-- Name: enterprises enterprises_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enterprises
    ADD CONSTRAINT enterprises_no_fkey FOREIGN KEY (no) REFERENCES public.subjects(no);


--
-- Name: exemptions exemptions_subject_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exemptions
    ADD CONSTRAINT exemptions_subject_fkey FOREIGN KEY (subject) REFERENCES public.subjects(no);


--
-- Name: expectations expectations_subject_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.expectations
    ADD CONSTRAINT expectations_subject_fkey FOREIGN KEY (subject) REFERENCES public.subjects(no);


--
-- Name: prejudgements prejudgements_subject_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prejudgements
    ADD CONSTRAINT prejudgements_subject_fkey FOREIGN KEY (subject) REFERENCES public.subjects(no);


--
-- Name: qrtz_blob_triggers qrtz_blob_triggers_sched_name_trigger_name_trigger_group_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_blob_triggers
    ADD CONSTRAINT qrtz_blob_triggers_sched_name_trigger_name_trigger_group_fkey FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES public.qrtz_triggers(sched_name, trigger_name, trigger_group) ON DELETE CASCADE;


--
-- Name: qrtz_cron_triggers qrtz_cron_triggers_sched_name_trigger_name_trigger_group_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_cron_triggers
    ADD CONSTRAINT qrtz_cron_triggers_sched_name_trigger_name_trigger_group_fkey FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES public.qrtz_triggers(sched_name, trigger_name, trigger_group) ON DELETE CASCADE;


--
-- Name: qrtz_simple_triggers qrtz_simple_triggers_sched_name_trigger_name_trigger_group_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_simple_triggers
    ADD CONSTRAINT qrtz_simple_triggers_sched_name_trigger_name_trigger_group_fkey FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES public.qrtz_triggers(sched_name, trigger_name, trigger_group) ON DELETE CASCADE;


--
-- Name: qrtz_simprop_triggers qrtz_simprop_triggers_sched_name_trigger_name_trigger_grou_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_simprop_triggers
    ADD CONSTRAINT qrtz_simprop_triggers_sched_name_trigger_name_trigger_grou_fkey FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES public.qrtz_triggers(sched_name, trigger_name, trigger_group) ON DELETE CASCADE;


--
-- Name: qrtz_triggers qrtz_triggers_sched_name_job_name_job_group_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.qrtz_triggers
    ADD CONSTRAINT qrtz_triggers_sched_name_job_name_job_group_fkey FOREIGN KEY (sched_name, job_name, job_group) REFERENCES public.qrtz_job_details(sched_name, job_name, job_group);


--
-- PostgreSQL database dump complete
--

\unrestrict 3NDhqUn2n0LtxffGM6KKcQlOJ8Xd9S7SPJUOOSJ3u6ACGcfbm736VbtTcBXQdXu

