export interface HeardAction {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message?: { readonly messageId: string; readonly text?: string };
}

/** Opens the web socket a page opens and reads until enough was heard. */
export async function readPage(url: string, isEnough: (heard: HeardAction[]) => boolean): Promise<HeardAction[]> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  const heard: HeardAction[] = [];
  const closed = new Promise<void>((resolve) => socket.addEventListener('close', () => resolve()));
  try {
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('error', () => reject(new Error('The page’s web socket failed.')));
      socket.addEventListener('message', (event) => {
        heard.push(JSON.parse(String(event.data)) as HeardAction);
        if (isEnough(heard)) resolve();
      });
    });
  } finally {
    socket.close();
    await closed;
  }
  return heard;
}
