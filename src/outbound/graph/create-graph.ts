import { z } from 'zod';
import type { Graph } from '../../ports/graph.ts';
import type { PowerBiError } from '../../ports/power-bi.ts';
import { caseless, optionalText, parseAnswer } from '../http/answer.ts';
import { type ClientOptions, createHttp } from '../http/create-http.ts';
import { errorFrom } from '../http/error-from.ts';

const user = caseless({
  id: z.string(),
  displayName: optionalText,
  userPrincipalName: optionalText,
  accountEnabled: z.boolean().nullish(),
});

const moment = optionalText.transform((text) => {
  const at = text === undefined ? NaN : Date.parse(text);
  return at > 0 ? at : undefined;
});

const signInChanges = caseless({ signInSessionsValidFromDateTime: moment, lastPasswordChangeDateTime: moment });

/** Microsoft Graph, as evidence only: what it may not tell is undefined, other trouble is a PowerBiError. */
export function createGraph(options: ClientOptions): Graph {
  const http = createHttp({ ...options, service: 'Microsoft Graph', defaultPath: '/v1.0/' });

  return {
    async findUser(upnOrId, signal) {
      const query = { $select: 'id,displayName,userPrincipalName,accountEnabled' };
      const request = { method: 'GET', route: 'users/{user}', ids: { user: upnOrId }, query, signal } as const;
      const answer = await http.send({ ...request, accepts: [401, 403, 404] });
      if (answer.status === 401 || answer.status === 403) {
        options.log.debug({ status: answer.status }, 'graph does not let this bot read people');
        return undefined;
      }
      if (answer.status === 404) return readAbsence(errorFrom(answer));
      const { id, displayName, userPrincipalName, accountEnabled } = parseAnswer(answer, user);
      const upn = userPrincipalName ?? upnOrId;
      // Without the permission for it Graph leaves accountEnabled away; that is no evidence against the account.
      return { personId: id, name: displayName ?? upn, upn, enabled: accountEnabled !== false };
    },

    async findSignInChanges(upnOrId, signal) {
      // Both come only when they are asked for (user resource type).
      const query = { $select: 'signInSessionsValidFromDateTime,lastPasswordChangeDateTime' };
      const request = { method: 'GET', route: 'users/{user}', ids: { user: upnOrId }, query, signal } as const;
      const answer = await http.send({ ...request, accepts: [400, 401, 403, 404] });
      if (answer.status >= 400) {
        options.log.debug({ status: answer.status }, 'graph does not tell this bot about sign-ins');
        return undefined;
      }
      const found = parseAnswer(answer, signInChanges);
      const { signInSessionsValidFromDateTime: sessionsRevokedAt, lastPasswordChangeDateTime: passwordChangedAt } =
        found;
      return {
        ...(sessionsRevokedAt === undefined ? {} : { sessionsRevokedAt }),
        ...(passwordChangedAt === undefined ? {} : { passwordChangedAt }),
      };
    },
  };
}

// A wrong address answers 404 too, and must not make everybody look deleted.
function readAbsence(error: PowerBiError): 'gone' {
  if (error.code === 'Request_ResourceNotFound') return 'gone';
  throw error;
}
