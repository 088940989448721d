import { correctWord, isKnownWord } from './known-words.ts';

/**
 * Whether a message holds a password, key or token. Better one message refused too many than a secret kept, but
 * talking about passwords is what this bot is for, so a word like "password" needs a value beside it.
 */
export function holdsSecret(text: string): boolean {
  return shapes.some((shape) => shape.test(text)) || hasNamedValue(text) || hasBarePassword(text) || hasNewValue(text);
}

/** Values that give themselves away, whatever stands around them. */
const shapes: readonly RegExp[] = [
  /\beyJ[\w-]{8,}\.[\w-]{8,}/,
  /(?:^|[?&;\s])sig=[\w%+/=-]{8,}/i,
  /\bsv=\d{4}-\d\d-\d\d&/i,
  /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|SharedSecret|AccessKey|AppSecret)\s*=\s*[^\s;]{6,}/i,
  /(?:^|[\s;"'&?,{])\w{0,30}?(?:pwd|password|passwd|pass|client_?secret|api[-_]?key|apikey|secret|access_token|refresh_token|auth_?token)"?\s*=\s*"?[^\s;"'&]{3,}/i,
  /"(?:\w*password|\w*secret|api_?key|\w*token|pwd)"\s*:\s*"[^"]{3,}"/i,
  /\b\w{2,20}:\/\/[^\s/:@]{1,80}:[^\s/@]{2,200}@[\w.-]+/,
  /\bbearer\s+[\w.~+/=-]{16,}/i,
  /\bbasic\s+[a-z0-9+/]{16,}={0,2}(?![\w])/i,
  /-----BEGIN [A-Z ]{0,30}(?:PRIVATE KEY|CERTIFICATE)-----/,
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|xox[abprs]-[\w-]{10,}|AKIA[A-Z0-9]{12,}|sk-[\w-]{16,}|sk_(?:live|test)_\w{10,}|AIza[\w-]{30,}|dapi[0-9a-f]{28,}|glpat-[\w-]{16,}|npm_\w{30,})\b/,
  /(?<![\w~.-])[\w]{3}[78]Q~[\w.~-]{30,}/,
  /(?<![\w/+=.-])(?=[\w/+]{0,86}[A-Z])(?=[\w/+]{0,86}[a-z])(?=[\w/+]{0,86}\d)[A-Za-z0-9/+]{42,86}={1,2}(?![\w=])/,
  /(?<![\w/+.=-])(?=[A-Za-z\d]*[a-z])(?=[A-Za-z\d]*[A-Z])(?=[A-Za-z\d]*\d)[A-Za-z\d]{32,100}(?![\w])/,
  /\b(?:enter|use|type|try|put|set)\s+["']?(?=[^\s]{0,40}[a-z][^\s]{0,40}\d[^\s]{0,40}[a-z][^\s]{0,40}\d)[A-Za-z\d!#$%&*@^]{8,40}(?![\w.@-])/i,
  /\bsqlcmd\b[^\n]{0,200}\s-P\s*\S{3,}/,
];

const names =
  'pass\\s?words?|passwd|passwort|kennwort|contrasena|contraseña|mot de passe|wachtwoord|senha|pass\\s?phrase|pass\\s?code|pwd|pw|pass|p/w|psw|pswd|client[\\s_-]?secret|app(?:lication)?[\\s_-]?secret|secret(?:[\\s_-]?(?:value|key))?|api[\\s_-]?keys?|apikey|access[\\s_-]?keys?|account[\\s_-]?keys?|storage[\\s_-]?keys?|shared[\\s_-]?keys?|primary[\\s_-]?key|secondary[\\s_-]?key|sas(?:[\\s_-]?(?:token|key|url))?|(?:access|refresh|bearer|auth|personal access)[\\s_-]?tokens?|token|tkn|pat|pin\\s?(?:code|number)|pin|otp|mfa code|verification code|creds|credentials|credential|login|key';

const matchesMax = 60;

function hasNamedValue(text: string): boolean {
  const searched = text.slice(0, 28_000);
  const starts = new RegExp(`(?<![\\w])(?:${names})(?![\\w])`, 'giu');
  let tried = 0;
  for (const start of searched.matchAll(starts)) {
    tried += 1;
    if (tried > matchesMax) return false;
    if (valueFollows(searched.slice(start.index, start.index + 320), start[0])) return true;
    if (valuePrecedes(searched.slice(Math.max(0, start.index - 120), start.index), start[0])) return true;
  }
  return false;
}

/** Looks at the words behind the name of a secret for one that looks like its value. */
function valueFollows(text: string, name: string): boolean {
  const rest = text.slice(name.length);
  const line = /^[^\n]*(?:\n[^\n]*)?/.exec(rest)?.[0] ?? '';
  const assigned =
    /^["'`]?\s*(?:\([^)\n]{0,40}\)|(?:for|of|on|fur|für|de|to|pour)\s[^\n:=]{1,50}?)?\s*(?:[:=]+>?|->|→)\s*["'`(*<]{0,3}([^\s"'`]{3,200})/i.exec(
      line,
    )?.[1];
  if (assigned !== undefined && isAssignedValue(assigned, name)) return true;
  const stated =
    /^["'`]?(?:\s(?:for|of|on|to|in|from)\s[^\n:=?]{1,50}?)?(?:'s|\s+(?:is|was|ist|es|est|lautet|to|now|=|will be|should be|changed to|reset to|becomes|became|set to))\s+(?:now\s+|still\s+|just\s+|actually\s+|changed\s+to\s+|set\s+to\s+|reset\s+to\s+|called\s+)?["'`(*<]{0,3}([^\s"'`]{3,200})/i.exec(
      line,
    )?.[1];
  if (
    stated !== undefined &&
    (isStatedValue(stated) ||
      (isPasswordName(name) && isUnheardOf(stated)) ||
      (/^(?:pin(?:\s?number)?|pass\s?code|otp|.* code)$/i.test(name) && /^\d{4,10}\b/.test(stated)))
  )
    return true;
  const quotation =
    /^["'`]?(?:\s(?:for|of|on|to)\s[^\n:=?"]{1,50}?)?\s*(?:\bis|\bwas|\bto|:|=)\s*["`]([^"`\n]{4,60})["`]/i.exec(
      line,
    )?.[1];
  if (quotation !== undefined && isPasswordName(name) && isQuotedValue(quotation)) return true;
  if (isPasswordName(name) && isNextWordSecret(line)) return true;
  if (/^pass\s?phrase$/i.test(name) && (isRowOfWords(rest) || (stated !== undefined && !plainValues.test(stated))))
    return true;
  const [clause = ''] = line.split(/(?:[.?;]|(?<=[a-z])!)\s/);
  return clause
    .split(/[\s,]+/)
    .slice(0, isPasswordName(name) ? 14 : 6)
    .some((word) => isPasswordLike(word) && !isProgramText(word));
}

/** 'the password is "blue whale 42"': not what a program says of a password. */
function isQuotedValue(value: string): boolean {
  return !value.split(/\s+/).some((word) => plainValues.test(word)) && !isMasked(value);
}

/** "the passphrase is correct horse battery staple": words that make no sentence. */
function isRowOfWords(rest: string): boolean {
  const words = /^\s*(?::|=|is|was|ist)\s+["']?((?:[a-z]{3,15}[ -]){3,}[a-z]{3,15})/i.exec(rest)?.[1] ?? '';
  return (
    words !== '' && !/\b(?:but|and|not|still|the|wrong|expired|that|which|you|your|with|for|was|has)\b/i.test(words)
  );
}

/** "the password is sunshine": a word that says nothing else in this bot's world. */
function isUnheardOf(value: string): boolean {
  const word = value.toLowerCase().replace(/[.,;!?)"'`>\]]+$/, '');
  return /^[a-z]{5,30}$/.test(word) && !plainValues.test(word) && !isKnownWord(word) && correctWord(word) === undefined;
}

/** "changed it to Herbst!23" */
function hasNewValue(text: string): boolean {
  const value = /\b(?:changed?|set|reset|rotated?|switched) (?:it|this|that|mine|ours) to ["'`]?(\S{6,100})/i.exec(
    text,
  )?.[1];
  return value !== undefined && isPasswordLike(value);
}

/** A word that nobody writes but as a password, even with nothing said about it: capitals, digits and a sign inside. */
function hasBarePassword(text: string): boolean {
  for (const match of text
    .slice(0, 28_000)
    .matchAll(/(?<![^\s"'`(:])[^\s"'`()<>{}[\]\\/:=,;|]{8,64}(?![^\s"'`),.;?])/g)) {
    const word = match[0].replace(/[.?]+$/, '');
    if (/^[\w.+-]+@[\w-]+\.\w|^[@#]/.test(word) || isIdentifier(word)) continue;
    if (
      /[a-z]/.test(word) &&
      /[A-Z]/.test(word) &&
      /\d/.test(word) &&
      /[!#$%&*@^~?+]/.test(word) &&
      !/^[A-Za-z]+[!?]+\d*$/.test(word)
    )
      return true;
  }
  return false;
}

function isPasswordName(name: string): boolean {
  return /^(?:p.*|kennwort|contrase.*|mot de passe|wachtwoord|senha|.*secret.*)$/i.test(name);
}

/** "pw Blau-Wolke77": a mixed word right behind the name of a password. */
function isNextWordSecret(line: string): boolean {
  const next = /^\s+["'`(]?([^\s"'`]{6,100})/.exec(line)?.[1] ?? '';
  const isAccount = /^(?:svc|srv|sa|sql|spn)[-_.\d]|@[\w-]+\.\w|^(?:AADSTS|ORA-|DM_|DMTS_)|\\/i.test(next);
  return !isAccount && /[a-z]/i.test(next) && /\d/.test(next) && !/^\d+\D{1,3}$/.test(next);
}

/** "use Summer2026! as password" */
function valuePrecedes(text: string, name: string): boolean {
  const strict = /^(?:key|login|token|pass|pin|creds|credentials?)$/i.test(name);
  return text
    .split(/[\s,]+/)
    .slice(-7)
    .some(
      (word) =>
        isPasswordLike(word) && !isProgramText(word) && (!strict || /[!#$%&*@^~?+].*\d|\d.*[!#$%&*@^~?+]/.test(word)),
    );
}

const plainValues =
  /^(?:is|are|was|not|no|the|a|an|in|stored|kept|synced|saved|managed|shared|owned|held|used|due|almost|about|going|being|too|very|under|by|from|with|only|now|correct|right|fine|good|old|new|same|different|blank|locked|lost|forgotten|valid|active|documented|rejected|accepted|set|on|for|of|to|and|or|expired|expires?|wrong|invalid|incorrect|missing|changed?|rotated|reset|rejected|null|none|unknown|required|empty|failed|error|yes|ok|okay|please|why|what|how|where|when|who|which|that|this|it|still|again|here|there|\.+|-+|\*+|x+|\?+|<\w*>?|\[\w*\]?|\{\w*\}?|oauth2?|basic|windows|anonymous|key|sql|organi[sz]ational|service|gateway|redacted|hidden|secret|password)[.,;!?)]*$/i;

/** Behind ":" or "=" nearly everything is a value. */
function isAssignedValue(value: string, name: string): boolean {
  const bare = value.replace(/[.,;!?)"'`>\]]+$/, '');
  if (bare.length < 4 || plainValues.test(value) || isMasked(bare)) return false;
  if (/^(?:login|key|token|pin|creds|credentials|credential|pass|sas)$/i.test(name))
    return (
      isPasswordLike(bare) ||
      /\d/.test(bare) ||
      (/^pass$/i.test(name) && bare.length >= 5 && !isKnownWord(bare.toLowerCase()))
    );
  if (/^https?:\/\//i.test(bare) || /^[^@\s]+@[^@\s]+\.\w+$/.test(bare)) return false;
  return /[^a-z]/.test(bare) || bare.length >= 6;
}

/** Behind "is" or "to" a value must differ from an everyday word: digits, signs or capitals inside. */
function isStatedValue(value: string): boolean {
  const bare = value.replace(/[.,;!?)"'`>\]]+$/, (end) => (/[!?]/.test(end) && /\d/.test(value) ? end : ''));
  if (plainValues.test(value) || isMasked(bare) || bare.length < 4) return false;
  return (
    isPasswordLike(bare) ||
    (/\d/.test(bare) &&
      /[a-z]/i.test(bare) &&
      bare.length >= 5 &&
      !/^\d+(?:am|pm|h|hrs?|days?|min|st|nd|rd|th|x)$/i.test(bare))
  );
}

function isMasked(value: string): boolean {
  return /^[*•x.#_-]+$/i.test(value) || /^<[^>]*>?$/.test(value);
}

/** Mixed as people are made to mix passwords; names, dates, codes, addresses and ids are not. */
function isPasswordLike(word: string): boolean {
  const bare = word.replace(/^["'`([{<*]+/, '').replace(/["'`)\]}>*.,;:?]+$/, '');
  if (bare.length < 6 || bare.length > 200 || isMasked(bare)) return false;
  if (/^https?:|^[\w.+-]+@[\w-]+\.\w|^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(bare)) return false;
  if (/^(?:AADSTS|ORA-|DM_|DMTS_|0x|SQLSTATE|HTTP)/i.test(bare) || /(?:Error|Exception|Failed)$/.test(bare))
    return false;
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
function isProgramText(word: string): boolean {
  return /[{}[\]"\\<>;=]|:\/\/|:\d+\b|^\d{4}-\d\d-\d\dT|^[A-Z]+(?:_[A-Z]+)+'?$|[a-z]\.[a-z]+[.:]/i.test(word);
}

/** "Herbst2026xQ", "Welcome123": letters with digits in a way nobody writes otherwise. */
function isMixedWord(word: string): boolean {
  return /^[A-Za-z]+\d+[A-Za-z]+\w*$/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word) && word.length >= 8;
}

/** Servers, paths, logins and names with a part number: sql-prod-01, dbo.FactSales, v2.1, Q3/2026. */
function isIdentifier(word: string): boolean {
  return (
    /^[a-z]+(?:[-_./\\:][a-z0-9]+)+$/i.test(word) &&
    !/[A-Z].*\d.*[a-z]/.test(word) &&
    !/\d[a-z]+\d/i.test(word) &&
    word.length < 60
  );
}
