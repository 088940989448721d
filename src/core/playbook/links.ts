/** The pages the bot opens. Portal addresses are no contract, so they stand in one place and every step also prints the click path. */
export interface Places {
  /** Origin of the Power BI portal of this cloud, e.g. "https://app.powerbi.com". */
  readonly portalUrl: string;
  /** The Entra admin center, e.g. "https://entra.microsoft.com". */
  readonly entraUrl: string;
}

export const commercialPlaces: Places = {
  portalUrl: 'https://app.powerbi.com',
  entraUrl: 'https://entra.microsoft.com',
};

interface DatasetPage {
  readonly datasetId: string;
  readonly workspaceId: string;
  readonly webUrl?: string;
}

/** Credentials, gateway mapping and schedule; documented in "Automate report export" of the Power BI docs. */
export function datasetSettingsUrl(dataset: DatasetPage, places: Places): string {
  return `${portalOf(dataset, places)}/groups/${dataset.workspaceId}/settings/datasets/${dataset.datasetId}`;
}

export function datasetDetailsUrl(dataset: DatasetPage, places: Places): string {
  return `${portalOf(dataset, places)}/groups/${dataset.workspaceId}/datasets/${dataset.datasetId}/details?experience=power-bi`;
}

/** The list; no address of a single connection or gateway is known, so the step names the row to look for. */
export function connectionsUrl(dataset: DatasetPage, places: Places): string {
  return `${portalOf(dataset, places)}/groups/me/gateways`;
}

export function signInLogsUrl(places: Places): string {
  return `${places.entraUrl}/#view/Microsoft_AAD_IAM/SignInLogsList.ReactView/timeRangeType/last24hours/showApplicationSignIns~/true`;
}

export function usersUrl(places: Places): string {
  return `${places.entraUrl}/#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers`;
}

export function appRegistrationsUrl(places: Places): string {
  return `${places.entraUrl}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`;
}

/** The API returns the dataset's own page; its origin is right in every cloud. */
function portalOf({ webUrl }: DatasetPage, places: Places): string {
  return webUrl !== undefined && URL.canParse(webUrl) ? new URL(webUrl).origin : places.portalUrl;
}
