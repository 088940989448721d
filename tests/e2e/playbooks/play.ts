import { setTimeout as sleep } from 'node:timers/promises';
import { people, teamsApp, type ContosoPerson } from '../../../src/sandbox/world/people.ts';
import { startScheduledRun } from '../../../src/sandbox/world/story.ts';
import type { ContosoApp } from '../contoso-app.ts';
import { deedFor, enterCredential, findEntry } from './portal-deeds.ts';
import { createPortalVisitor, type PortalPage } from './portal-visitor.ts';
import type { Scenario } from './scenarios.ts';
import { findButton, readShownCard, shows, type ShownButton, type ShownCard } from './shown-card.ts';

export interface Played {
  readonly name: string;
  /** Presses on the card, pages opened from it included. */
  readonly presses: readonly string[];
  /** Buttons pressed on Power BI's own pages. */
  readonly portalPresses: number;
  /** undefined: from the failure to the proof. */
  readonly problem: string | undefined;
}

const turnsMax = 40;
const patienceMs = 90_000;

/** A person who does what the card says and nothing else, from the first card to the green one. */
export async function play(contoso: ContosoApp, scenario: Scenario): Promise<Played> {
  const player = createPlayer(contoso, scenario);
  try {
    await player.breakIt();
    for (let turn = 0; turn < turnsMax; turn += 1) {
      const card = player.card();
      if (shows(card, 'Fixed and proven')) return player.end(undefined);
      await player.act(card);
    }
    return player.end(`not proven after ${turnsMax} turns: ${player.card().texts.slice(0, 4).join(' / ')}`);
  } catch (error) {
    return player.end(error instanceof Error ? error.message : String(error));
  }
}

function createPlayer(contoso: ContosoApp, scenario: Scenario) {
  const { world } = contoso.sandbox.contoso;
  const visitor = createPortalVisitor();
  const presses: string[] = [];
  const heard: string[] = [];
  let portalPresses = 0;
  /** Cards keep their place in the channel. */
  let place = 0;
  let actor = scenario.reader;
  let isOld = scenario.typesOldSecret === true;
  let { meanwhile } = scenario;
  const tried = new Set<string>();

  const cards = (): ShownCard[] => contoso.cards().map(readShownCard);

  function card(): ShownCard {
    const found = cards()[place];
    if (found === undefined) throw new Error('the card is gone');
    heard.push(...found.texts);
    return found;
  }

  async function until<T>(what: string, find: () => T | undefined): Promise<T> {
    for (const endsAt = performance.now() + patienceMs; performance.now() < endsAt; await sleep(25)) {
      const found = find();
      if (found !== undefined) return found;
    }
    throw new Error(`waited in vain for ${what}; the card says: ${card().texts.slice(0, 6).join(' / ')}`);
  }

  const changed = (before: ShownCard) =>
    until('the card to change', () => (card().json === before.json ? undefined : true));

  async function press(button: ShownButton, person: ContosoPerson): Promise<string> {
    if (button.click === undefined) throw new Error(`“${button.title}” cannot be pressed`);
    presses.push(button.title);
    return (await contoso.press(button.click, { person })).text;
  }

  async function open({ url, title }: ShownButton, person: ContosoPerson): Promise<PortalPage> {
    if (url === undefined) throw new Error(`“${title}” opens nothing`);
    presses.push(title);
    const page = await visitor.open(url, person);
    if (page.status !== 200) throw new Error(`“${title}” leads to a page that answers ${page.status}: ${url}`);
    return page;
  }

  async function pressOnPage(page: PortalPage, title: RegExp, person: ContosoPerson): Promise<void> {
    const form = page.forms.find(({ button }) => title.test(button));
    if (form === undefined) throw new Error(`${person.name} does not see ${title} on ${page.url}`);
    portalPresses += 1;
    await visitor.send(page, form, { person });
  }

  /** The person whom the card names for it, who was not tried before. */
  function named(shown: ShownCard, where: RegExp): ContosoPerson {
    const texts = shown.texts.filter((text) => where.test(text));
    const found = people.find(
      ({ name, personId }) => !tried.has(personId) && texts.some((text) => text.includes(name)),
    );
    if (found === undefined) throw new Error(`the card names nobody else who can: ${shown.texts.join(' / ')}`);
    return found;
  }

  async function doStep(shown: ShownCard, done: ShownButton): Promise<void> {
    const start = shown.texts.findIndex((text) => /^Step \d+ of \d+/.test(text));
    const [title = '', ...rest] = shown.texts.slice(start + 1, start + 16);
    const link = shown.buttons.find(({ url, title: on }) => url !== undefined && /^Open (?!settings of)/.test(on));
    const deed = deedFor(title);
    const page = link === undefined ? undefined : await open(link, actor);
    if (deed === 'askOutside') scenario.outside?.(world);
    if (deed === 'takeOver' && page !== undefined) await pressOnPage(page, /^Take over$/, actor);
    if (deed === 'enter' && page !== undefined) {
      const form = findEntry(page, [title, ...rest]);
      if (form === undefined) return handOver(shown);
      meanwhile?.(world);
      meanwhile = undefined;
      portalPresses += 1;
      await enterCredential(visitor, page, form, { person: actor, world, isOld });
      isOld = false;
    }
    await press(done, actor);
    await changed(shown);
  }

  /** Greyed out for this one: the card says who can. */
  async function handOver(shown: ShownCard): Promise<void> {
    tried.add(actor.personId);
    const stuck = findButton(shown, 'It looks different');
    if (stuck !== undefined && people.every(({ name }) => name === actor.name || !shows(shown, name))) {
      await press(stuck, actor);
      await changed(shown);
    }
    actor = named(card(), /./);
  }

  async function switchOn(shown: ShownCard): Promise<void> {
    const asMe = scenario.byLinks === true ? undefined : findButton(shown, /^Switch (?:it|mine) on as me$/);
    const owner = named(shown, /has to do it/);
    if (asMe === undefined) {
      for (const button of shown.buttons.filter(({ title }) => /^Open settings of /.test(title)))
        await pressOnPage(await open(button, owner), /^Switch the schedule on$/, owner);
    } else {
      tried.add(owner.personId);
      await press(asMe, owner);
      await signIn(owner);
    }
    await changed(shown);
  }

  /** Teams does this by itself. */
  async function signIn(person: ContosoPerson): Promise<void> {
    const token = await contoso.sandbox.entra.mintUserToken({ personId: person.personId, audience: teamsApp.appId });
    const value = { id: person.personId, connectionName: 'powerbi', token };
    const { status } = await contoso.invoke('signin/tokenExchange', value, { place: 'personal', person });
    if (status !== 200) throw new Error(`the bot answered ${status} to the sign-in of ${person.name}`);
  }

  return {
    card,
    async breakIt() {
      place = cards().length;
      const datasetIds = scenario.datasetIds(world);
      scenario.goesWrong(world);
      for (const datasetId of datasetIds) startScheduledRun(world, datasetId);
      await until('a card', () => cards()[place]);
      // All of them belong to one story.
      await until('every dataset on the card', () =>
        datasetIds.length === 1 || shows(card(), `${datasetIds.length} datasets`) ? true : undefined,
      );
    },
    async act(shown: ShownCard) {
      const done = findButton(shown, 'Done');
      if (shows(shown, 'Checking the fix')) return void (await changed(shown));
      const other = scenario.isSure === true ? findButton(shown, 'Try the next likely cause') : undefined;
      if (other !== undefined) {
        await press(other, actor);
        return void (await changed(shown));
      }
      if (done !== undefined) return doStep(shown, done);
      if (shows(shown, /has to do it/)) return switchOn(shown);
      const quota = shows(shown, /refreshes of today are used up/) ? findButton(shown, /^Open /) : undefined;
      if (quota !== undefined) {
        await pressOnPage(await open(quota, actor), /^Refresh now$/, actor);
        return void (await changed(shown));
      }
      const fix = findButton(shown, 'Fix it with me');
      if (fix === undefined) return void (await changed(shown));
      await press(fix, actor);
      await changed(shown);
    },
    end(problem: string | undefined): Played {
      scenario.after?.(world);
      const unsaid = (scenario.mustSay ?? []).find((said) => !heard.some((text) => said.test(text)));
      const isLong = scenario.clicksMax !== undefined && presses.length > scenario.clicksMax;
      const found =
        problem ??
        (unsaid === undefined ? undefined : `the card never said ${unsaid}`) ??
        (isLong ? `${presses.length} presses, more than ${scenario.clicksMax}` : undefined);
      return { name: scenario.name, presses, portalPresses, problem: found };
    },
  };
}
