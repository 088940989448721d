import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Memory, capacities and their quotas. */
export const capacityRules: readonly Rule[] = [
  {
    cause: 'throttled',
    confidence: 0.95,
    says: list(`
      exceeded the capacity limit for semantic model refreshes | exceeded the capacity limit for dataset refreshes
      capacity level limit exceeded | number of refresh requests in last 24 hours exceeded | skipped … refresh … limit
      too many … being processed | refresh requests … limit | another refresh request is already executing
      refresh … already in progress | already being refreshed | zu viele gleichzeitige | zu viele anforderungen
      trop de demandes | trop de requêtes | demasiadas solicitudes | muitas solicitações | troppe richieste
      te veel aanvragen | zbyt wiele żądań | слишком много запросов | 要求が多すぎ | 请求过多 | 요청이 너무 많 | çok fazla istek
      request throttled | all the available capacity is | cancel a currently running | toomanyrequestsforcapacity
      exceeded the limit of … refreshes | exceeded the number of refreshes
    `),
    because: 'Too many refreshes at the same time, or today.',
    from: 'learn.microsoft.com/power-bi/connect-data/refresh-troubleshooting-refresh-scenarios',
  },
  {
    cause: 'memory_or_capacity',
    confidence: 0.94,
    codes: ['CapacityNotActive', '0xC11C0020', 'DMTS_CapacityNotActive'],
    says: list(`
      node level limit exceeded | capacity … not active | capacity is paused | capacity … has been paused
      capacity … suspended | exceed the resource limits of the premium or fabric capacity | capacity's guardrails
      exceeded a guardrail | payload size … exceeded | stack overflow | exceeded the maximum allowed size
      out of memory | insufficient memory | not enough memory | low memory condition | e_low_memory_condition
      lacks memory resources | more memory than | memory limit | reduce the memory footprint | memory usage
      outofmemoryexception | memory allocation failure | there was not enough memory
      exceeded the available resources | e_query_result_set_too_large | e_runaway_query | has been evicted
      evicted to balance | exceeds the maximum size limit | database has reached its size quota | tempdb … full
      is full due to | resource governing | bad allocation | throttled because … capacity | capacitylimitexceeded
      cannot allocate enough memory | cannot allocate memory | disk full | no space left on | maximum allowable memory
      model is too large | dataset is too large | was evicted | model eviction | size … exceeds the limit
      allocation failure | allocation failed | spool space | unable to extend temp | internal record count limit
      80da0001 | 80da0003 | 80da0007 | return records size cannot exceed | result exceeds maximum size
      payload size is | has reached its size quota | resources exceeded during query | response too large
      resource monitor | exceeded its quota and is now suspended | out of shared memory | out of temp space
      could not allocate space | maximum size of the database | exceeds the maximum memory
    `),
    unless: ['uncompressed data'],
    because: 'Memory or capacity ran out, or the capacity is paused.',
    from: 'learn.microsoft.com/power-bi/connect-data/refresh-troubleshooting-refresh-scenarios; Kusto 80DA0007, 80DA0003',
  },
];
