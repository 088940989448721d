import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly action?: string;
  readonly text?: string;
  readonly serviceUrl: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly name?: string; readonly aadObjectId?: string };
  readonly recipient: { readonly id: string; readonly name?: string };
  readonly conversation: { readonly id: string; readonly conversationType?: string; readonly tenantId?: string };
  readonly channelData?: { readonly team?: { readonly id: string }; readonly channel?: { readonly id: string } };
  readonly membersAdded?: readonly { readonly id: string }[];
  readonly entities?: readonly { readonly type: string; readonly mentioned?: { readonly id: string } }[];
  readonly value?: { readonly action: { readonly verb: string; readonly data: unknown } };
}

/** Writes down what reaches a bot's endpoint, and answers a pressed button with a card that names it. */
export interface RecordingBot {
  readonly endpoint: string;
  readonly activities: readonly Activity[];
  /** The first activity that fits, already there or still to come. */
  waitFor(what: string, fits: (activity: Activity) => boolean): Promise<Activity>;
  forget(): void;
  close(): Promise<void>;
}

const waitMs = 5000;

export async function startRecordingBot(): Promise<RecordingBot> {
  const activities: Activity[] = [];
  const waiting = new Set<() => void>();
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method !== 'POST') return response.writeHead(405).end();
      const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Activity;
      activities.push(activity);
      for (const look of waiting) look();
      if (activity.type !== 'invoke') return response.writeHead(200).end();
      return response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: aCard(`pressed ${activity.value?.action.verb ?? ''}`),
        }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    activities,
    async waitFor(what, fits) {
      return await new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`The bot did not get ${what} in time.`));
        }, waitMs);
        const look = (): void => {
          const found = activities.find(fits);
          if (found === undefined) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    },
    forget: () => void activities.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function aCard(text: string): object {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text, wrap: true }],
    actions: [{ type: 'Action.Execute', title: 'Fix it with me', verb: 'fix', data: { incidentId: 'i1' } }],
  };
}
