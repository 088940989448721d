import type { ColumnType } from 'kysely';
import type { Connection, Person, Refresh, Schedule } from '../../core/dataset.ts';
import type { Told } from '../../core/incident/told.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import type { Habit } from '../../core/schedule/habit.ts';
import type { StoredContext } from '../../ports/store.ts';

/** Written as JSON text by toJson, read as a value. */
type Json<T> = ColumnType<T, string, string>;
type NullableJson<T> = ColumnType<T | null, string | null, string | null>;

export interface Tables {
  schema_versions: { version: number; applied_at: ColumnType<Date, never, never> };
  workspaces: { workspace_id: string; name: string; on_dedicated_capacity: boolean; seen_at: number };
  datasets: {
    dataset_id: string;
    workspace_id: string;
    name: string;
    owner_upn: string | null;
    web_url: string | null;
    schedule: NullableJson<Schedule>;
    connections: Json<Connection[]>;
    details_read_at: number | null;
    former_owner_upn: string | null;
    owner_changed_at: number | null;
    /** When its sources were bound to other connections. */
    bound_at: number | null;
    next_look_at: number;
    /** A look that was asked for since the dataset was claimed last. */
    soon_at: number | null;
    looked_at: number | null;
    last_refresh: NullableJson<Refresh>;
    last_success_at: number | null;
    habit: NullableJson<Habit>;
    lease_owner: string | null;
    lease_until: number | null;
  };
  /** `runs` as store/runs-text.ts writes them. */
  refreshes: { dataset_id: string; oldest_at: number; runs: string };
  incidents: {
    incident_id: string;
    version: number;
    group_key: string;
    is_open: boolean;
    opened_at: number;
    /** When it was proven; null while open and for dissolved ones. */
    proven_at: number | null;
    ended_at: number | null;
    body: Json<Incident>;
  };
  incident_members: { incident_id: string; dataset_id: string; workspace_id: string };
  conversations: {
    conversation_id: string;
    kind: string;
    name: string | null;
    tenant_id: string | null;
    team_id: string | null;
    person_id: string | null;
    person: NullableJson<Person>;
    reference: NullableJson<unknown>;
    saved_at: number;
    removed_at: number | null;
  };
  watches: { conversation_id: string; workspace_id: string; set_by: string; set_at: number };
  notices: {
    incident_id: string;
    conversation_id: string;
    activity_id: string;
    content_hash: string;
    posted_at: number;
    is_copy: boolean;
    told: NullableJson<Told>;
    look_again_at: number | null;
  };
  rounds: {
    name: string;
    due_at: number;
    done_at: number | null;
    lease_owner: string | null;
    lease_until: number | null;
  };
  /** Incidents whose cards in a conversation may be out of date. `marks` grows with each change that is not told yet. */
  untold: { conversation_id: string; incident_id: string; due_at: number; marks: number; refusals: number };
  summaries: {
    summary_id: string;
    conversation_id: string;
    activity_id: string;
    content_hash: string;
    posted_at: number;
    sent_at: number;
    is_over: boolean;
    incident_ids: Json<string[]>;
  };
  /** In milliseconds of the database's own clock, which all replicas share. */
  paces: { pace_key: string; short_at: number; long_at: number; wait_ms: number };
  /** What was warned of last, and when. */
  warnings: { warning_key: string; warned_at: number };
  /** Events that came in. Moments are those of the time outside. */
  seen_events: { event_id: string; seen_at: number };
  reminders: { reminder_id: string; conversation_id: string; due_at: number; body: Json<Reminder> };
  contexts: { context_key: string; ends_at: number; body: Json<StoredContext> };
}
