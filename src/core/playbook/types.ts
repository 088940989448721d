export type PageName =
  'datasetSettings' | 'datasetDetails' | 'connections' | 'signInLogs' | 'users' | 'appRegistrations';

/**
 * One thing a person has to do. Texts may hold {placeholders}: connection, account, source, owner, dataset, workspace,
 * gateway, holders.
 */
export interface StepText {
  readonly title: string;
  readonly why: string;
  /** Plain sentences, in order. */
  readonly todo: readonly string[];
  /** What the page should show afterwards. */
  readonly expect?: string;
  readonly page?: PageName;
  /** The way through the menus to that page. */
  readonly clickPath?: string;
  /** What to do when it looks different; shown after "I'm stuck". */
  readonly whenDifferent: readonly string[];
}

export interface Step extends Omit<StepText, 'page'> {
  readonly link?: { readonly title: string; readonly url: string };
}
