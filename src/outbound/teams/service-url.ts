const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

export function isLoopbackUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && loopbackHosts.has(url.hostname);
}

/** Real channels speak https only; a bot without registration, or one in a test, may speak to this machine and nothing else. */
export function isServiceUrlAllowed(text: string, scope: 'loopback' | 'https'): boolean {
  return scope === 'loopback' ? isLoopbackUrl(text) : URL.parse(text)?.protocol === 'https:';
}
