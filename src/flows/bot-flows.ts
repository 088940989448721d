import { actAsPerson } from './act-as-person.ts';
import { answerMessage } from './answer/answer-message.ts';
import type { Deps } from './deps.ts';
import { handleClick } from './handle-click.ts';
import type { BotFlows, Incoming } from './incoming.ts';
import { welcome } from './welcome.ts';

/** Everything that reaches the bot from a conversation. */
export function createBotFlows(deps: Deps): BotFlows {
  /** A conversation is also learnt from what is said in it: its installation may have been missed. */
  const meet = ({ conversation }: Incoming): Promise<void> =>
    deps.store.saveConversation(conversation, deps.clock.now());
  return {
    async onMessage(sent) {
      const message = withPerson(sent);
      await meet(message);
      return answerMessage(deps, message);
    },
    async onClick(pressed) {
      const click = withPerson(pressed);
      await meet(click);
      return handleClick(deps, click);
    },
    onSignIn: (signedIn) => actAsPerson(deps, withPerson(signedIn)),
    onInstalled: (incoming) => welcome(deps, withPerson(incoming)),
    async onShown(shown) {
      await rememberShown(deps, shown);
    },
    async onRemoved(conversationId) {
      await deps.store.removeConversation(conversationId, deps.clock.now());
    },
  };
}

const copiesMax = 5;

/** A card in an answer is kept current as well; of many in one conversation the newest few. */
async function rememberShown(
  deps: Deps,
  { conversationId, incidentId, version, activityId }: Parameters<BotFlows['onShown']>[0],
): Promise<void> {
  const { store, clock } = deps;
  if ((await store.findIncident(incidentId)) === undefined) return;
  const shown = { incidentId, conversationId, activityId, contentHash: '', postedAt: clock.now() };
  await store.saveShown(shown, { copiesMax });
  // A change that was announced before the card was known here has passed it by.
  const isOld = (await store.findIncident(incidentId))?.version !== version;
  if (isOld) await store.markUntold({ incidentId, conversationIds: [conversationId], at: clock.now() });
}

/** Whose personal chat it is, with the UPN by which Power BI knows them. */
function withPerson<T extends Incoming>(incoming: T): T {
  const { conversation, from } = incoming;
  return conversation.kind === 'personal' ? { ...incoming, conversation: { ...conversation, person: from } } : incoming;
}
