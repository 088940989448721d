import type { PageName } from './types.ts';

/** The pages the bot opens. Portal addresses are no contract, so they stand in one place and every step also prints the click path. */
export interface Places {
  /** Origin of the Power BI portal of this cloud, e.g. "https://app.powerbi.com". */
  readonly portalUrl: string;
  /** The Entra admin center, e.g. "https://entra.microsoft.com". */
  readonly entraUrl: string;
  /** So that people with several tenants land in the right one. */
  readonly tenantId?: string;
}

export const commercialPlaces: Places = {
  portalUrl: 'https://app.powerbi.com',
  entraUrl: 'https://entra.microsoft.com',
};

export interface PageOf {
  readonly datasetId: string;
  readonly workspaceId: string;
  readonly webUrl?: string | undefined;
  /** Of the source, where it is a web address. */
  readonly sourceUrl?: string | undefined;
  /** Entra object id of the account, where it is known. */
  readonly userId?: string | undefined;
  /** Of the application, where it is known. */
  readonly appId?: string | undefined;
}

interface Page {
  /** On the button. */
  readonly title: string;
  /** undefined: there is no such page here. */
  readonly url: (of: PageOf, places: Places) => string | undefined;
  /** How sure the address is (DEEPLINKS.md); seen in public code, or documented. */
  readonly evidence: 'documented' | 'seen often' | 'from the API';
}

const pages: Readonly<Record<PageName, Page>> = {
  datasetSettings: {
    title: 'Open dataset settings',
    url: (of, places) => portal(of, places, `/groups/${of.workspaceId}/settings/datasets/${of.datasetId}`),
    evidence: 'documented',
  },
  datasetDetails: {
    title: 'Open the dataset',
    url: (of, places) =>
      portal(of, places, `/groups/${of.workspaceId}/datasets/${of.datasetId}/details`, { experience: 'power-bi' }),
    evidence: 'seen often',
  },
  connections: {
    // The list; no address of a single connection or gateway is known, so the step names the row to look for.
    title: 'Open connections',
    url: (of, places) => portal(of, places, '/groups/me/gateways'),
    evidence: 'documented',
  },
  signInLogs: {
    title: 'Open the sign-in log',
    url: (_, places) =>
      entra(
        places,
        'Microsoft_AAD_IAM/SignInLogsList.ReactView/timeRangeType/last24hours/showApplicationSignIns~/true',
      ),
    evidence: 'seen often',
  },
  users: {
    title: 'Open users in Entra',
    url: ({ userId }, places) =>
      userId === undefined
        ? entra(places, 'Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers')
        : entra(places, `Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${userId}`),
    evidence: 'seen often',
  },
  appRegistrations: {
    title: 'Open app registrations',
    url: ({ appId }, places) =>
      appId === undefined
        ? entra(places, 'Microsoft_AAD_RegisteredApps/ApplicationsListBlade')
        : entra(
            places,
            `Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${appId}/isMSAApp~/false`,
          ),
    evidence: 'seen often',
  },
  sitePermissions: {
    title: 'Open the site’s permissions',
    url: ({ sourceUrl }) =>
      sourceUrl === undefined ? undefined : `${sourceUrl.replace(/\/+$/, '')}/_layouts/15/user.aspx`,
    evidence: 'seen often',
  },
  source: { title: 'Open the source', url: ({ sourceUrl }) => sourceUrl, evidence: 'from the API' },
};

export function linkTo(page: PageName, of: PageOf, places: Places): { title: string; url: string } | undefined {
  const { title, url } = pages[page];
  const address = url(of, places);
  return address === undefined ? undefined : { title, url: address };
}

export function evidenceOf(page: PageName): Page['evidence'] {
  return pages[page].evidence;
}

/** The API returns the dataset's own page; its origin is right in every cloud. */
export function portalOf({ webUrl }: Pick<PageOf, 'webUrl'>, places: Places): string {
  return webUrl !== undefined && URL.canParse(webUrl) ? new URL(webUrl).origin : places.portalUrl;
}

function portal(of: PageOf, places: Places, path: string, query: Readonly<Record<string, string>> = {}): string {
  const { tenantId } = places;
  const search = new URLSearchParams({ ...query, ...(tenantId === undefined ? {} : { ctid: tenantId }) }).toString();
  return `${portalOf(of, places)}${path}${search === '' ? '' : `?${search}`}`;
}

function entra({ entraUrl, tenantId }: Places, blade: string): string {
  return `${entraUrl}/${tenantId ?? ''}#view/${blade}`;
}
