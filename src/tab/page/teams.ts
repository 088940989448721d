import { app, authentication } from '@microsoft/teams-js';

export interface TeamsHost {
  readonly theme: string;
  /** The app's id in Teams, where the host tells it. */
  readonly appId: string | undefined;
  onThemeChange(change: (theme: string) => void): void;
  /** A token that says to pbibot who is signed in; rejects when Teams can't or may not give one. */
  getToken(): Promise<string>;
  open(url: string): void;
}

const hostAnswersMs = 10_000;
/** The person may be asked to agree first. */
const signInMs = 120_000;

/** undefined: no Teams around this page. */
export async function findTeams(): Promise<TeamsHost | undefined> {
  let context: app.Context;
  try {
    context = await withLimit(
      app.initialize().then(() => app.getContext()),
      hostAnswersMs,
    );
  } catch {
    // teams-js rejects at once without a parent window; a parent that is not Teams never answers.
    return undefined;
  }
  return {
    theme: context.app.theme,
    appId: context.app.appId?.toString(),
    onThemeChange: (change) => app.registerOnThemeChangeHandler(change),
    getToken: () => withLimit(authentication.getAuthToken(), signInMs),
    open(url) {
      // Some hosts take deep links only.
      app.openLink(url).catch(() => window.open(url, '_blank', 'noopener'));
    },
  };
}

function withLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), limitMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
