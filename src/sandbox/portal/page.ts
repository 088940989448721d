import type { ContosoPerson } from '../world/people.ts';
import { html, type Html, type Printable } from './html.ts';

export interface Said {
  readonly ok: boolean;
  readonly text: string;
}

export interface PageFrame {
  readonly title: string;
  readonly person: Pick<ContosoPerson, 'personId' | 'name' | 'jobTitle'>;
  readonly people: readonly Pick<ContosoPerson, 'personId' | 'name' | 'jobTitle'>[];
  /** Where the person stands, to come back to. */
  readonly path: string;
  /** What became of what the person has just tried. */
  readonly said: Said | undefined;
  readonly body: Printable;
}

const style = `
:root { color-scheme: light dark; --line: #8886; --accent: #4f5bd5; --bad: #b3261e; --good: #146c2e; }
@media (prefers-color-scheme: dark) { :root { --accent: #aab2ff; --bad: #ffb4ab; --good: #8fdba2; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
.sandbox { background: #ffd54a; color: #1c1b1f; padding: .4rem 1rem; font-weight: 600; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; justify-content: space-between; padding: .75rem 1rem; border-bottom: 1px solid var(--line); }
nav a { margin-right: 1rem; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
a { color: var(--accent); }
section, details, article { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin: 1rem 0; }
article form { display: inline-block; }
summary { font-weight: 600; cursor: pointer; }
label { display: block; margin: .5rem 0 .15rem; }
input[type=text], input[type=password], select { font: inherit; padding: .35rem .5rem; width: min(100%, 24rem); }
button { font: inherit; padding: .4rem .9rem; margin: .5rem .5rem 0 0; border-radius: 6px; border: 1px solid var(--accent); cursor: pointer; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
.bad { color: var(--bad); } .good { color: var(--good); }
.said { padding: .75rem 1rem; border-radius: 8px; border: 2px solid; }
.muted { opacity: .75; } code { overflow-wrap: anywhere; }
`;

export function renderPage(frame: PageFrame): string {
  return `<!doctype html>\n${page(frame).markup}`;
}

function page({ title, person, people, path, said, body }: PageFrame): Html {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} · Contoso sandbox</title>
      <style>
        ${{ markup: style }}
      </style>
    </head>
    <body>
      <div class="sandbox">Contoso sandbox: not a Microsoft page. Type no real password here.</div>
      <header>
        <nav aria-label="Places">
          <a href="/">Workspaces</a><a href="/groups/me/gateways">Connections and gateways</a><a href="/entra">People</a
          ><a href="/control">Control page</a>
        </nav>
        <form method="post" action="/whoami">
          <input type="hidden" name="back" value="${path}" />
          <label for="person">You are</label>
          <select id="person" name="personId">
            ${people.map(
              (each) =>
                html`<option
                  value="${each.personId}"
                  ${{ markup: each.personId === person.personId ? ' selected' : '' }}
                >
                  ${each.name}, ${each.jobTitle}
                </option>`,
            )}
          </select>
          <button>Switch</button>
        </form>
      </header>
      <main>
        <h1>${title}</h1>
        ${said === undefined ? '' : html`<p class="said ${said.ok ? 'good' : 'bad'}" role="status">${said.text}</p>`}
        ${body}
      </main>
    </body>
  </html>`;
}

/** A form of one button, with what it acts on hidden in it. `about`: read out behind the title, where several have the same. */
export function buttonForm(
  action: string,
  title: string,
  hidden: Readonly<Record<string, string>>,
  about?: string,
): Html {
  return html`<form method="post" action="${action}">
    ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button aria-label="${about === undefined ? title : `${title}: ${about}`}">${title}</button>
  </form>`;
}

export function formatWhen(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString().replace('T', ' ').slice(0, 19);
}
