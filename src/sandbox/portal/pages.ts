import { canRead } from '../world/access.ts';
import type { World } from '../world/types.ts';
import { connectionsPage } from './connections-page.ts';
import { controlPage } from './control-page.ts';
import { datasetSettings } from './dataset-settings.ts';
import type { Html } from './html.ts';
import { peoplePage, workspacesPage } from './list-pages.ts';

export interface FoundPage {
  readonly title: string;
  readonly body: Html;
}

/** With or without the tenant; what follows # never reaches a server. */
const entra = /^\/entra(?:\/[\w.-]*)?$/;
const ofDataset = /^\/groups\/[^/]+\/(?:settings\/datasets\/([^/]+)|datasets\/([^/]+)(?:\/details)?)\/?$/;

/** The page at an address as this person may see it. */
export function findPage(world: World, path: string, personId: string): FoundPage | undefined {
  switch (path) {
    case '/':
      return { title: 'Workspaces', body: workspacesPage(world, personId) };
    case '/control':
      return { title: 'Control page', body: controlPage(world) };
    case '/groups/me/gateways':
      return { title: 'Manage connections and gateways', body: connectionsPage(world, personId) };
    default: {
      if (entra.test(path)) return { title: 'People', body: peoplePage(world) };
      const [, settingsOf, detailsOf] = ofDataset.exec(path) ?? [];
      const dataset = world.datasets.get(settingsOf ?? detailsOf ?? '');
      if (dataset === undefined || !canRead(world, dataset, personId)) return undefined;
      return { title: `Settings for ${dataset.name}`, body: datasetSettings(world, dataset, personId) };
    }
  }
}
