import type { TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import type { Http, OpenLine } from '../http/types.ts'
import { sendByEmail } from './email.ts'
import { sendByNtfy } from './ntfy.ts'
import { sendSms } from './sms.ts'
import type { SmsLine } from './sms-line.ts'
import { sendByTelegram } from './telegram.ts'
import type { OutgoingMessage } from './way.ts'
import { sendByWebhook } from './webhook.ts'

/** What a message goes out by. */
export interface WayParts {
  readonly http: Http
  /** For mail. */
  readonly openLine: OpenLine
}

/** Sends one message, once. Rejects never. */
export function sendBy(
  { http, openLine }: WayParts,
  way: Exclude<Way, { kind: 'sms' }> | SmsLine,
  secrets: Readonly<Record<string, string>>,
  message: OutgoingMessage,
  ended: AbortSignal
): Promise<TryOutcome> {
  switch (way.kind) {
    case 'ntfy':
      return sendByNtfy(http, way, secrets, message, ended)
    case 'webhook':
      return sendByWebhook(http, way, secrets, message, ended)
    case 'telegram':
      return sendByTelegram(http, way, secrets, message, ended)
    case 'email':
      return sendByEmail(openLine, way, secrets, message, ended)
    case 'sms':
      // A number shows no title.
      return sendSms(http, way, secrets, message.body, ended)
    default:
      return way satisfies never
  }
}
