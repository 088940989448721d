/** What programs say of what went wrong, in sentences that a person could write as well. */
const complaints: readonly RegExp[] = [
  /^\W{0,3}(?:error|erreur|erro|errore|fehler|fel|feil|fejl|błąd|hata|ошибка|错误|エラー)(?: message)?\s*[:：]/iu,
  /\b(?:error|exception|fault|failure|fehler|erreur)\b\s*(?:code|message|details)?\s*[:=#\d([{]/i,
  /\b(?:error|status) code\b/i,
  /\b(?:operation|request|connection|query|activity|session|login|relationship|evaluation|container|process|command|authentication|authorization|attempt|import|call|allocation|source|driver|handshake)\b.{0,60}\b(?:failed|failure|cancell?ed|timed out|exited|denied|returned|throttled|terminated|aborted|closed|lost)\b/i,
  /\b(?:does not|doesn't|do not|cannot|can't|could not|couldn't|unable to|is not|isn't|are not|not) (?:exist|supported|valid|installed|reachable|accessible|allowed|authorized|authorised|found|available|be (?:found|resolved|reached|used|opened|established|loaded|verified|refreshed|created|converted|parsed|determined)|be used together|access|connect|register|establish|enough (?:space|memory))\b/i,
  /\b(?:unreachable|unauthorized|forbidden|access (?:was |is )?denied|access_denied|logon_failure|too many requests|internal (?:service|server) error)\b/i,
  /\bexceed(?:s|ed|ing)?\b.{0,60}\b(?:limits?|maximum|capacity|quota|size|time|memory|length)\b|\b(?:limit|quota|memory|timeout)\b.{0,20}\bexceeded\b/i,
  /\b(?:is|are|was|were) (?:missing|required|disabled|unreachable|not valid|invalid|expired|locked|revoked)\b/i,
  /\b(?:try again|retry|contact (?:your|the|support|an?)|double-check|verify that|make sure (?:that|the)|ensure (?:that|the)|restart the|rebuild this|update the credentials)\b/i,
  /\b(?:invalid|incorrect|unknown|missing|expired|unsupported)\b.{0,30}\b(?:username|user name|password|token|credentials?|key|identifier|argument|column|object|request|grant|client|signature|host|certificate|value)\b/i,
  /\b(?:username|user name|password|credentials?)\b.{0,40}\b(?:is|are|was|were)? ?(?:incorrect|invalid|not valid|not recognized|rejected)\b/i,
  /(?:凭据|网关|数据源|無法|无法|не удалось|не найден)/u,
];

const traces: readonly RegExp[] = [
  /\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+){2,}\b/,
  /\b[A-Z]{2,}(?:_[A-Z]+){1,}\b/,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-/i,
  /\b0x[0-9a-f]{4,}\b|\(\d{3,}\)|\b[45]\d\d\b|-\d{9,}/i,
  /\bTable: |\bdetails?: |\breason: |\bsource at\b|\bPID\b|\bSection\d+\//i,
  /['"‘“<][^'"\n]{2,80}['"’”>]/,
  /\b(?:credentials?|connection|data ?sources?|gateway|capacity|column|rowset|server|tenant|database|token|semantic model|directquery|transformations?|privacy levels)\b/i,
];

/** How a person talks: asks, greets, tells of themselves. */
const talk =
  /\?(?:\s|$)|(?<!["'])\b(?:i|i'm|i've|my|me|pls|plz|thx|thanks|hi|hello|hey|anyone|anybody|somebody|someone|u|ur|dont|cant|didnt|pbibot|our|we need|can you|could you|show|remind|snooze|mute|watch|assign|who owns|why did|why is|what is|how do|how can|let me)\b/i;

/** A statement of a program, with nothing in it that a person says to the bot. */
export function soundsLikeProgram(text: string): boolean {
  const searched = text.slice(0, 2_000);
  if (searched.length < 24 || talk.test(searched)) return false;
  const said = complaints.filter((sign) => sign.test(searched)).length;
  const seen = traces.filter((sign) => sign.test(searched)).length;
  return said >= 1 && (said + seen >= 3 || (said + seen >= 2 && searched.length >= 40));
}

/** The part behind "I got this:", where somebody put words before what they pasted. */
export function behindLeadIn(text: string): string | undefined {
  const found = /^[^\n]{0,160}?(?::\s+|\n+|>{2,}\s*|->\s*|\s-\s|:\s*(?=["'([]))(?=\S)/.exec(text);
  const rest = found === null ? '' : text.slice(found[0].length).replace(/^["'“]+|["'”]+$/g, '');
  return rest.length >= 24 ? rest : undefined;
}
