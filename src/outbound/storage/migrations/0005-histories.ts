/**
 * All runs of a dataset in one row, which a look replaces; a row a run made 600,000 of them, too many to vacuum while
 * people wait. The form of `runs` is that of store/runs-text.ts, not compressed: ids do not compress, and it takes longer.
 */
export const histories = `
create table histories (
  dataset_id text primary key references datasets on delete cascade,
  oldest_at bigint not null,
  runs text not null
);
alter table histories alter column runs set storage external;
insert into histories (dataset_id, oldest_at, runs)
select dataset_id, min(started_at), '[' || string_agg(run, ',' order by place) || ']'
from (
  select dataset_id, started_at, place, case
    when place <= 10 and body ? 'error'
    then jsonb_build_array(request_id, body -> 'type', body -> 'status', started_at, body -> 'endedAt', body -> 'error', body -> 'attempts')
    else jsonb_build_array(request_id, body -> 'type', body -> 'status', started_at, body -> 'endedAt')
  end::text as run
  from (
    select *, row_number() over (partition by dataset_id order by started_at desc, request_id) as place from refreshes
  ) as placed
) as written
group by dataset_id;
drop table refreshes;
alter table histories rename to refreshes;
create index refreshes_by_age on refreshes (oldest_at);
alter table datasets
  alter column schedule set statistics 0,
  alter column connections set statistics 0,
  alter column last_refresh set statistics 0,
  alter column web_url set statistics 0
`;
