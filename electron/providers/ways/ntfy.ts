import type { TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import type { Http } from '../http/types.ts'
import { type OutgoingMessage, post } from './way.ts'

/** https://docs.ntfy.sh/publish/#message-priority: 5 is the highest, 3 the usual one. */
const PRIORITIES = { critical: 5, low: 4, calm: 2 } as const
/** https://docs.ntfy.sh/emojis: shown as emojis before the title. */
const TAGS = { critical: ['rotating_light'], low: ['warning'], calm: ['white_check_mark'] } as const

/** Publishes as JSON, so that no name ends up in a header: https://docs.ntfy.sh/publish/#publish-as-json */
export function sendByNtfy(
  http: Http,
  { server, topic }: Extract<Way, { kind: 'ntfy' }>,
  { token }: Readonly<Record<string, string>>,
  { body, title, urgency }: OutgoingMessage,
  ended: AbortSignal
): Promise<TryOutcome> {
  const message = { topic, title, message: body, priority: PRIORITIES[urgency], tags: TAGS[urgency] }
  return post(
    http,
    {
      url: `${server}/`,
      raw: { type: 'application/json', text: JSON.stringify(message) },
      ...(token && { headers: { authorization: `Bearer ${token}` } })
    },
    ended
  )
}
