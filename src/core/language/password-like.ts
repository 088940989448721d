export function isMasked(value: string): boolean {
  return /^[*•x.#_-]+$/i.test(value) || /^<[^>]*>?$/.test(value);
}

/** Mixed as people are made to mix passwords; names, dates, codes, addresses and ids are not. */
export function isPasswordLike(word: string): boolean {
  const bare = word.replace(/^["'`([{<*]+/, '').replace(/["'`)\]}>*.,;:?]+$/, '');
  if (bare.length < 6 || bare.length > 200 || isMasked(bare)) return false;
  if (/^https?:|^[\w.+-]+@[\w-]+\.\w|^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(bare)) return false;
  if (/^(?:AADSTS|ORA-|DM_|DMTS_|0x|SQLSTATE|HTTP)/i.test(bare) || /(?:Error|Exception|Failed)$/.test(bare))
    return false;
  if (/^(?:GMT|UTC)[+-]\d[\d:]*$/i.test(bare)) return false;
  if (/^[\d.:,/\\-]+(?:am|pm|z|h|utc)?$/i.test(bare) || /^\d{4}-\d\d-\d\dT/.test(bare)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(bare)).length;
  if (isIdentifier(bare)) return false;
  if (/^(?=.*\d)(?=.*[a-z])[a-z\d]{20,}$/i.test(bare)) return true;
  if (bare.length >= 20 && classes >= 3 && !/^[a-z]+(?:[-_./\\][a-z]+)+$/i.test(bare)) return true;
  return (
    classes >= 4 ||
    (classes === 3 && /\d/.test(bare) && !/^[A-Za-z]+[-_]?\d{1,4}$/.test(bare)) ||
    /^[A-Z][a-z]{3,}\d{2,4}[!?$#@*]+$/.test(bare) ||
    /^[a-z]{4,}\d{2,}[!$#@*?]+$/i.test(bare) ||
    isMixedWord(bare)
  );
}

/** Quoted keys, assignments, hosts, timestamps and dotted names: what stands near "token" in a pasted error. */
export function isProgramText(word: string): boolean {
  return /[{}[\]"\\<>;=]|:\/\/|:\d+\b|^\d{4}-\d\d-\d\dT|^[A-Z]+(?:_[A-Z]+)+'?$|[a-z]\.[a-z]+[.:]/i.test(word);
}

/** "Herbst2026xQ", "Welcome123": letters with digits in a way nobody writes otherwise. */
function isMixedWord(word: string): boolean {
  return /^[A-Za-z]+\d+[A-Za-z]+\w*$/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word) && word.length >= 8;
}

/** Servers, paths, logins and names with a part number: sql-prod-01, dbo.FactSales, v2.1, Q3/2026. */
export function isIdentifier(word: string): boolean {
  return (
    /^[a-z]+(?:[-_./\\:][a-z0-9]+)+$/i.test(word) &&
    !/[A-Z].*\d.*[a-z]/.test(word) &&
    !/\d[a-z]+\d/i.test(word) &&
    word.length < 60
  );
}
