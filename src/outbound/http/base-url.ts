const loopbackHosts = new Set(['127.0.0.1', '[::1]', 'localhost']);

// A cluster's own host, where Power BI and Fabric send a call that reached the wrong one (307).
const clusterDomains = [
  'analysis.windows.net',
  'analysis.usgovcloudapi.net',
  'analysis.chinacloudapi.cn',
  'analysis.cloudapi.de',
];

export function isLoopback(url: URL): boolean {
  return loopbackHosts.has(url.hostname);
}

/** A token must not travel in clear, except inside this machine. */
export function isSafeForTokens(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** Checks the address of a service once and ends it with a slash; without a path it gets the service's own. */
export function parseBaseUrl(text: string, defaultPath: string): URL {
  if (!URL.canParse(text)) throw new Error('The address of a service is not a URL. Write it with https:// in front.');
  const url = new URL(text);
  if (!isSafeForTokens(url)) throw new Error(`${url.origin} must be https; plain http is for this machine only.`);
  if (url.pathname === '/') url.pathname = defaultPath;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  url.search = '';
  url.hash = '';
  return url;
}

/** A redirect takes the token along, so it may lead only to the same service or to a cluster of it. */
export function mayFollow(from: URL, to: URL): boolean {
  if (!isSafeForTokens(to)) return false;
  if (to.origin === from.origin) return true;
  if (isLoopback(from)) return isLoopback(to);
  const siblings = from.hostname.slice(from.hostname.indexOf('.') + 1);
  return to.port === '' && [siblings, ...clusterDomains].some((domain) => to.hostname.endsWith(`.${domain}`));
}
