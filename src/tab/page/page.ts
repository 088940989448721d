import { drawCard } from './draw-card.ts';
import { fetchList } from './fetch-list.ts';
import { palettes, themeOf } from './palettes.ts';
import type { ListedIncident } from './read-list.ts';
import { findTeams, type TeamsHost } from './teams.ts';
import { listWords, lookingUp, outsideTeams, signInRefused, troubleWords } from './words.ts';

const status = find('status', HTMLParagraphElement);
const notices = find('notices', HTMLElement);
const again = find('again', HTMLButtonElement);
const chat = find('chat', HTMLButtonElement);

let theme = themeOf('default');
let incidents: readonly ListedIncident[] = [];

const teams = await findTeams();
if (teams === undefined) status.textContent = outsideTeams;
else await show(teams);

async function show(host: TeamsHost): Promise<void> {
  const { appId } = host;
  wear(host, host.theme);
  host.onThemeChange((name) => wear(host, name));
  again.addEventListener('click', () => void lookUp(host));
  if (appId !== undefined) {
    // DEEPLINKS: the chat tab of a personal app.
    chat.addEventListener('click', () =>
      host.open(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/conversations`),
    );
    chat.hidden = false;
  }
  await lookUp(host);
}

async function lookUp(host: TeamsHost): Promise<void> {
  if (again.ariaDisabled === 'true') return;
  // Not `disabled`, which would take the keyboard's focus away.
  again.ariaDisabled = 'true';
  status.textContent = lookingUp;
  const outcome = await readOutcome(host);
  incidents = outcome.incidents;
  status.textContent = outcome.words;
  again.textContent = outcome.isTrouble ? 'Try again' : 'Check again';
  again.hidden = false;
  again.ariaDisabled = 'false';
  draw(host);
}

interface Outcome {
  readonly words: string;
  readonly isTrouble: boolean;
  readonly incidents: readonly ListedIncident[];
}

async function readOutcome(host: TeamsHost): Promise<Outcome> {
  let token: string;
  try {
    token = await host.getToken();
  } catch {
    return { words: signInRefused, isTrouble: true, incidents: [] };
  }
  const fetched = await fetchList(token);
  if (fetched.kind !== 'list') return { words: troubleWords(fetched), isTrouble: true, incidents: [] };
  const { list } = fetched;
  return { words: listWords(list), isTrouble: false, incidents: list.incidents };
}

function wear(host: TeamsHost, name: string): void {
  theme = themeOf(name);
  document.documentElement.dataset['theme'] = theme;
  draw(host);
}

function draw(host: TeamsHost): void {
  notices.replaceChildren(...incidents.map((incident) => drawCard(incident, palettes[theme], (url) => host.open(url))));
}

function find<T extends HTMLElement>(id: string, kind: { new (): T; readonly name: string }): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`index.html has no ${kind.name} with the id ${id}`);
}
