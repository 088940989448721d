import { isPasswordLike, isProgramText } from './password-like.ts';
import {
  isAssignedValue,
  isQuotedValue,
  isRowOfWords,
  isStatedValue,
  isUnheardOf,
  plainValues,
} from './secret-values.ts';

const names =
  'pass\\s?words?|passwd|passwort|kennwort|contrasena|contraseña|mot de passe|wachtwoord|senha|pass\\s?phrase|pass\\s?code|pwd|pw|pass|p/w|psw|pswd|client[\\s_-]?secret|app(?:lication)?[\\s_-]?secret|secret(?:[\\s_-]?(?:value|key))?|api[\\s_-]?keys?|apikey|access[\\s_-]?keys?|account[\\s_-]?keys?|storage[\\s_-]?keys?|shared[\\s_-]?keys?|primary[\\s_-]?key|secondary[\\s_-]?key|sas(?:[\\s_-]?(?:token|key|url))?|(?:access|refresh|bearer|auth|personal access)[\\s_-]?tokens?|token|tkn|pat|pin\\s?(?:code|number)|pin|otp|mfa code|verification code|creds|credentials|credential|login|key';

const matchesMax = 60;

/** A password, key or token that is called one, with its value beside it. */
export function hasNamedValue(text: string): boolean {
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
