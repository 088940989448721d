/** What a tenant's administrator can add. Nothing needs it. */
export const adminAdvice =
  'Optional, with admin rights: allow the service principal in the tenant setting “Service principals can access read-only admin APIs”.';
