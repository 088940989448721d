const quoted = `['"‘’“”„«»‹›]`;
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:login failed for(?: the)? user|anmeldung für benutzer|fehler bei der anmeldung für den benutzer)\\s{0,3}${quoted}([^'"‘’“”„«»\\n]{1,120})${quoted}`,
    'i',
  ),
  new RegExp(
    `(?:authentication failed for user|access denied for user|signed[- ]in user|user account|the user|for user|user|benutzer|usuario|utilisateur|usuário|utente|gebruiker|用户|使用者|ユーザー|пользовател\\p{L}{1,3}|użytkownika|användaren|brugeren)\\s{0,3}${quoted}([^'"‘’“”„«»\\n]{1,120})${quoted}`,
    'iu',
  ),
  new RegExp(`the ${quoted}([^'"\\n]{1,120})${quoted} value of the ${quoted}EffectiveUserName`, 'i'),
  new RegExp(`\\b(?:principal|login|role)\\s{0,2}${quoted}(?:msauser=|aaduser=|aadapp=)?([^'"\\n;]{1,120})`, 'i'),
  new RegExp(`\\b(?:for app|application|identifier|app)\\s{0,2}${quoted}([0-9a-f-]{36})${quoted}`, 'i'),
  /\bSAML for user ([^\s,;]{3,100})/i,
];

/** The login, user or application a text says was rejected. */
export function readAccount(prose: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(prose)?.[1]?.trim();
    if (found !== undefined && found !== '' && !/^[<*{(]/.test(found)) return found.slice(0, 120);
  }
  return undefined;
}
