/** Sentences and keys that only programs write. One of these makes a text a pasted error. */
const sureSigns: readonly RegExp[] = [
  /\berror (?:occurr?ed|happened) (?:while|when|during)\b/i,
  /\bauthentication failed for\b/i,
  /\bcould not (?:load|find|resolve|be loaded|be found)\b.{0,40}['"].{3,}/i,
  /"(?:pbi\.error|exceptionCulprit|errorCode|error_description|errorDescription|serviceExceptionJson)"/i,
  /\{\s*"(?:error|code|message|status)"\s*:/i,
  /"(?=[^"\n]{0,400}\b(?:error|failed|could not|cannot|denied|invalid|expired|unable|refused|timed out|not found)\b)[^"\n]{40,2000}"/i,
  /\bcluster uri\s*:|\bactivity id\s*:|\brequest id\s*:|\bcorrelation id\s*:|\btrace id\s*:/i,
  /\bthe exception was raised by\b/i,
  /\b(?:data ?source|expression|dataformat|formula|odata|web|sql)\.?\s?error\s*:\s*\S+/i,
  /\bdata source (?:access )?error\s*:\s*\S/i,
  /\bunderlying error (?:code|message)\b|\bunderlyingerror/i,
  /\bwe (?:cannot|can't|could ?n[o']t|couldn't|were unable to) (?:convert|apply|find|connect|access|refresh|parse|authenticate)\b.{6,}/i,
  /\bthe credentials provided for the \S+ source (?:are|is) invalid\b/i,
  /\blogin failed for user\b/i,
  /\bole db or odbc error\b|\bodbc: error\b|\[odbc\b|\bhresult\b|\bsqlstate\b/i,
  /\bresource governing\b\s*:/i,
  /\bexception of type\b|\bunhandled exception\b|\bat [\w.]+\([^)]*\)|\bstack ?trace\b.*\bat\b/i,
  /\bAADSTS\d{4,}\s*:\s*\S+/i,
  /\bORA-\d{5}\s*:\s*\S+/i,
  /\bkey didn't match any rows in the table\b/i,
  /\bcontains? (?:a )?duplicate values?\b.{0,80}\bnot allowed\b/i,
  /\b(?:column|table|field) '[^'\n]{1,120}'[^.\n]{0,60}(?:wasn't found|was not found|does not exist|cannot be found|is missing)/i,
  /\breferences other queries or steps\b|\bformula\.firewall\b/i,
  /\bremote server returned an error\b|\bthe underlying connection was closed\b/i,
  /\bcannot process database\b|\bfailed to save modifications to the server\b/i,
  /\ba network-related or instance-specific error\b|\bcould not open a connection to\b/i,
  /\b(?:timeout expired|execution timeout expired|the timeout period elapsed)\b/i,
  /\bthere(?:'s| is| was|n't| wasn't| was not) (?:not )?enough memory to\b/i,
  /\bplease try again later or contact support\b/i,
  /\bcannot connect to the mashup data source\b|\bmashup (?:evaluation )?(?:exception|error)\b/i,
  /\bunable to (?:connect to|refresh|combine data|read data|process|open the connection|retrieve)\b.{10,}/i,
  /\baccess to the resource is forbidden\b/i,
  /\b(?:on-premises )?data gateway(?:'s)? (?:service )?(?:can't|cannot|is offline or|could not|failed to)\b.{6,}/i,
  /\bfailed to (?:refresh|connect|update|retrieve|get|establish|acquire|authenticate|test the connection)\b.{18,}[.:'"]/i,
  /\b(?:invalid_grant|invalid_client|unauthorized_client|interaction_required)\b\s*:\s*\S+/i,
  /\b\w+(?:Exception|Error)\s*:\s+\S+.{10,}/,
  /\bthe (?:user|provided|operation|specified|given|key|server|refresh token|access token|token|grant|account|connection|command|query|request)\b.{3,80}\b(?:has expired|was revoked|is locked|is disabled|was denied|is invalid|was not found|timed out|was canceled|was cancelled|does not have permission|is not allowed|was throttled|has been (?:locked|disabled|throttled|cancell?ed))\b.{0,400}[.'"]/i,
];

/** One of these needs company: an error's wording in quotes, or another of them. */
const weakSigns: readonly RegExp[] = [
  /\berror\b\s*[:=]/i,
  /\b(?:code|status)\s*[:=]\s*-?\d{3,}/i,
  /\bexception\b/i,
  /\btable\s*:\s*\w+/i,
  /\b(?:0x[0-9a-f]{8}|-21\d{8})\b/i,
  /<ccon>|<pii>/i,
  /\b(?:DM|DMTS|PFE|ModelRefresh\w*)_\w+/,
  /\bdetails?\s*:\s*["'{]/i,
  /\b(?:denied|forbidden|unauthorized|refused)\b/i,
  /["'][^"'\n]{40,}["']/,
  /\b(?:server|database|source at|data source)\s*[:=]/i,
  /\b40[13]\b|\b50[0234]\b|\b429\b/,
  /\bmessage\s*:/i,
  /\btimestamp\s*:|\btime\s*:\s*\d{4}-/i,
];

/** Whether the message is, or holds, an error text as a program wrote it. */
export function isPastedError(text: string): boolean {
  const searched = text.slice(0, 6_000);
  if (searched.length < 30) return false;
  if (sureSigns.some((sign) => sign.test(searched))) return true;
  return searched.length >= 60 && weakSigns.filter((sign) => sign.test(searched)).length >= 3;
}

/** Without what the person wrote before it, as far as a line or a colon parts the two. */
export function errorTextOf(text: string): string {
  const quoted = /"([^"\n]{40,})"\s*$/.exec(text)?.[1];
  if (quoted !== undefined && !text.trimStart().startsWith('{')) return quoted;
  const paragraphs = text.split(/\n\s*\n/);
  const rest = paragraphs.slice(1).join('\n\n');
  return paragraphs.length > 1 && !isPastedError(paragraphs[0] ?? '') && isPastedError(rest) ? rest : text;
}
