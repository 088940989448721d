import pg from 'pg';

/** pg gives bigint as text; ours are moments in epoch milliseconds and counts, which a number holds. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): unknown =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
};
