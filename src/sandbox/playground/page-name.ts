import type { IncomingMessage } from 'node:http';

/** A page names itself by this header when it posts, and by this query parameter when it opens its web socket. */
const pageNameHeader = 'x-contoso-page';
export const pageNameParameter = 'page';

const script = `(() => {
  const name = Date.now().toString(36) + Math.random().toString(36).slice(2);
  const Native = WebSocket;
  window.WebSocket = class extends Native {
    constructor(url, protocols) {
      super(String(url).includes('/_ws_conversation/') ? url + '?${pageNameParameter}=' + name : url, protocols);
    }
  };
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (...args) {
    open.apply(this, args);
    this.setRequestHeader('${pageNameHeader}', name);
  };
})();`;

/** The Playground can't tell its pages apart, so each is given a name before its own script runs. */
export function namePage(html: string): string {
  return html.replace('<head>', `<head><script>${script}</script>`);
}

export function pageNameOf(request: IncomingMessage): string | undefined {
  const name = request.headers[pageNameHeader];
  return typeof name === 'string' ? name : undefined;
}
