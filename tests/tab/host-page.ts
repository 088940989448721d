import type { Server } from 'restify';

/**
 * A page that shows the tab in a frame and answers teams-js as Teams does: each request carries an id and a uuid, the
 * answer repeats both. What it answers is set by the page's query; what it was asked is in `asked`.
 */
const html = `<!doctype html>
<title>host</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block }</style>
<iframe title="tab"></iframe>
<script>
  const query = new URLSearchParams(location.search);
  const frame = document.querySelector('iframe');
  window.asked = [];
  window.token = query.get('token');
  window.setTheme = (theme) => frame.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, location.origin);
  const runtime = { apiVersion: 4, isLegacyTeams: false, supports: { pages: {}, chat: {} } };
  const answers = {
    initialize: () => ['content', 'desktop', JSON.stringify(runtime), '2.58.0'],
    getContext: () => [{
      locale: 'en-us', theme: query.get('theme') ?? 'default', frameContext: 'content', hostName: 'Teams',
      entityId: 'refreshes', appId: 'aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa',
    }],
    'authentication.getAuthToken': () => window.token ? [true, window.token] : [false, 'marker-resourceDisabled'],
    executeDeepLink: () => [true],
  };
  addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow || typeof data.func !== 'string') return;
    window.asked.push([data.func, ...(data.args ?? [])]);
    const answer = answers[data.func];
    if (answer === undefined) return;
    source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: answer() }, location.origin);
  });
  frame.src = '/tab';
</script>`;

export function addHostPage(server: Server): void {
  server.get('/host', async (_request, response) => {
    response.removeHeader('Content-Security-Policy');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.writeHead(200);
    response.end(html);
  });
}
