import { list } from './list.ts';

/** Columns of Power BI's own admin API. Connectors of their own read it, and the service needs a gateway to run those. */
export const adminApiColumns: readonly string[] = list(`
  endorsementdetails | workspace type | isondedicatedcapacity | configuredby | targetstoragemode | upstreamdatasets
  upstreamdataflows | refreshschedule. | directqueryrefreshschedule | datasourceusages | isreadonlyworkspace
`);
