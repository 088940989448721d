import type { IdeaRule } from './idea-rule.ts';

import { restIdeaRules } from './other-languages-rest.ts';
import { signInIdeaRules } from './other-languages-sign-in.ts';

/** What excludes a credential comes first. */
export const ideaRules: readonly IdeaRule[] = [...restIdeaRules, ...signInIdeaRules];
