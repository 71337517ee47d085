import * as v from 'valibot'
import type { Refusal, TryOutcome } from '#domain/recipients/delivery-fate.ts'
import { TELEGRAM } from '#domain/recipients/destination.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { DAY } from '#domain/time/units.ts'
import type { Http, HttpResponse } from '../http/types.ts'
import { type OutgoingMessage, post } from './way.ts'

/** A bot's token, as BotFather gives it. */
const TOKEN = /^\d{5,15}:[\w-]{30,60}$/
export const isBotToken = (text: string): boolean => TOKEN.test(text)

/** The address of a method. Telegram takes a token nowhere but in it: https://core.telegram.org/bots/api#making-requests */
export const telegramUrl = (token: string, method: string): string => `${TELEGRAM}/bot${token}/${method}`

const refusal = v.object({
  description: v.optional(v.string(), ''),
  parameters: v.optional(v.object({ retry_after: v.optional(v.number()) }), {})
})

/** What a refused request says of itself. */
function parseRefusal({ text }: Pick<HttpResponse, 'text'>): v.InferOutput<typeof refusal> {
  try {
    const parsed = v.safeParse(refusal, JSON.parse(text))
    return parsed.success ? parsed.output : { description: '', parameters: {} }
  } catch {
    return { description: '', parameters: {} }
  }
}

export function sendByTelegram(
  http: Http,
  { chat }: Extract<Way, { kind: 'telegram' }>,
  { token = '' }: Readonly<Record<string, string>>,
  { body, title, urgency }: OutgoingMessage,
  ended: AbortSignal
): Promise<TryOutcome> {
  const message = {
    chat_id: chat,
    text: `${title}\n${body}`,
    disable_notification: urgency === 'calm',
    link_preview_options: { is_disabled: true }
  }
  const raw = { type: 'application/json', text: JSON.stringify(message) }
  return post(http, { url: telegramUrl(token, 'sendMessage'), raw }, ended, { refusalOf, waitOf })
}

/** https://core.telegram.org/api/errors: of a wrong token, an unknown chat, a bot that was blocked or removed. */
function refusalOf(response: HttpResponse): Refusal | null {
  switch (response.status) {
    case 401:
    case 404:
      return 'credentials'
    case 403:
      return 'chat'
    case 400:
      return /chat|user|peer|group/i.test(parseRefusal(response).description) ? 'chat' : 'message'
    default:
      return null
  }
}

function waitOf(response: HttpResponse): number | null {
  const { retry_after: seconds } = parseRefusal(response).parameters
  // At most a day, as by Retry-After: a wrong field must not keep what is new waiting for good.
  return seconds === undefined ? null : response.receivedAt + Math.min(seconds * 1000, DAY)
}
