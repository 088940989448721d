import type { CreateAction } from '../../../src/sandbox/playground/page-action.ts';
import { createTranscript } from '../../../src/sandbox/playground/transcript.ts';

const channelId = '19:channel@thread.tacv2';
const threadId = `${channelId};messageid=1`;

function aCreate(messageId: string, over: { conversationId?: string; threadId?: string } = {}): CreateAction {
  return {
    action: 'createMessage',
    actionConversationId: over.conversationId ?? channelId,
    message: {
      messageId,
      timestamp: 0,
      from: { id: '29:1' },
      text: messageId,
      attachments: [],
      postConversationId: over.threadId,
    },
  };
}

describe('the transcript of the Playground', () => {
  it('holds a reply back until its thread is known', () => {
    const transcript = createTranscript();
    const root = aCreate('1', { threadId });
    const reply = aCreate('2', { conversationId: threadId });

    expect(transcript.add(reply)).toEqual([]);
    expect(transcript.add(root)).toEqual([root, reply]);
    expect(transcript.list()).toEqual([root, reply]);
  });

  it('keeps a message’s thread and place through an update', () => {
    const transcript = createTranscript();
    const root = aCreate('1', { threadId });
    transcript.add(root);
    transcript.add(aCreate('3'));

    transcript.add({
      ...root,
      action: 'updateMessage',
      message: { ...root.message, text: 'new', postConversationId: undefined },
    });

    expect(transcript.list()).toEqual([{ ...root, message: { ...root.message, text: 'new' } }, aCreate('3')]);
  });

  it('drops an update of a message it doesn’t know, and a message it has heard', () => {
    const transcript = createTranscript();
    transcript.add(aCreate('1'));

    expect(transcript.add(aCreate('1'))).toEqual([]);
    expect(transcript.add({ ...aCreate('9'), action: 'updateMessage' })).toEqual([]);
  });

  it('forgets the oldest thread with its replies when there is too much', () => {
    const transcript = createTranscript();
    transcript.add(aCreate('1', { threadId }));
    transcript.add(aCreate('2', { conversationId: threadId }));

    for (let index = 3; index <= 2001; index++) transcript.add(aCreate(String(index)));

    expect(transcript.list().some((each) => ['1', '2'].includes(each.message.messageId))).toBe(false);
    expect(transcript.list()).toHaveLength(1999);
  });
});
