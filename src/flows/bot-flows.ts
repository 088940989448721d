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
  { conversationId, incidentId, activityId }: Parameters<BotFlows['onShown']>[0],
): Promise<void> {
  if ((await deps.store.findIncident(incidentId)) === undefined) return;
  const posted = await deps.store.listNotices(incidentId, conversationId);
  const copies = posted.filter(({ isCopy }) => isCopy);
  for (const old of copies.slice(0, Math.max(0, copies.length + 1 - copiesMax))) await deps.store.removeNotice(old);
  await deps.store.saveNotice({
    incidentId,
    conversationId,
    activityId,
    contentHash: '',
    postedAt: deps.clock.now(),
    isCopy: posted.some(({ isCopy }) => !isCopy),
  });
  await deps.store.markUntold({ incidentId, conversationIds: [conversationId], at: deps.clock.now() });
}

/** Whose personal chat it is, with the UPN by which Power BI knows them. */
function withPerson<T extends Incoming>(incoming: T): T {
  const { conversation, from } = incoming;
  return conversation.kind === 'personal' ? { ...incoming, conversation: { ...conversation, person: from } } : incoming;
}
