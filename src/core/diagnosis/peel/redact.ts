const assigned =
  /\b(sig|password|pwd|accountkey|account_key|sharedaccesskey|sharedaccesssignature|client_secret|clientsecret|access_token|refresh_token|id_token|api[-_]?key|apikey|code|secret|token)=([^;&\s"',<>]{3,})/gi;
const bearer = /\b(bearer|basic)\s+[a-z0-9._~+/=-]{16,}/gi;
const jwt = /\beyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g;

/** Takes secrets out of a text that goes on to a person or a store: a source may echo its connection string or URL. */
export function redact(text: string): string {
  return text
    .replace(assigned, (_, name: string) => `${name}=<secret>`)
    .replace(bearer, (_, name: string) => `${name} <secret>`)
    .replace(jwt, '<secret>');
}
