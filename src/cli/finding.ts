/** What a check of `pbibot doctor` says. */
export type Finding =
  | { readonly kind: 'ok' | 'note'; readonly text: string }
  /** The bot cannot do its work like this. */
  | { readonly kind: 'fault'; readonly text: string };
