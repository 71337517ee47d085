import { createHmac, randomBytes } from 'node:crypto'
import type { TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import type { Http } from '../http/types.ts'
import { type MessageSummary, type OutgoingMessage, post } from './way.ts'

/** Version of the JSON that is sent: docs/recipients.md. Nothing in it is renamed or taken away within a version. */
const VERSION = 1
/** https://www.standardwebhooks.com: a secret is this, then 24 to 64 random bytes in base64. */
const SECRET_PREFIX = 'whsec_'
const SECRET_BYTES = 32

export const newSigningSecret = (): string => SECRET_PREFIX + randomBytes(SECRET_BYTES).toString('base64')

/** Whether it is a secret by which a message can be signed. */
export function isSigningSecret(text: string): boolean {
  const encoded = text.startsWith(SECRET_PREFIX) ? text.slice(SECRET_PREFIX.length) : null
  if (encoded === null || !/^[A-Za-z\d+/]+={0,2}$/.test(encoded)) return false
  const { length } = Buffer.from(encoded, 'base64')
  return length >= 24 && length <= 64
}

/** Posts JSON, signed as https://www.standardwebhooks.com says. */
export function sendByWebhook(
  http: Http,
  { url }: Extract<Way, { kind: 'webhook' }>,
  { login, query = '', signingSecret = '' }: Readonly<Record<string, string>>,
  message: OutgoingMessage,
  ended: AbortSignal
): Promise<TryOutcome> {
  const text = webhookBody(message)
  const timestamp = `${Math.floor(message.at / 1000)}`
  const key = Buffer.from(signingSecret.slice(SECRET_PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${message.key}.${timestamp}.${text}`).digest('base64')
  return post(
    http,
    {
      url: url + query,
      raw: { type: 'application/json', text },
      headers: {
        'webhook-id': message.key,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
        ...(login && { authorization: `Basic ${Buffer.from(login).toString('base64')}` })
      }
    },
    ended
  )
}

/** The JSON of a message. */
function webhookBody(message: OutgoingMessage): string {
  const { alerts, at, body, isTest, language, mayBeRepeat, summary, title } = message
  const told = alerts.length === 0 && summary ? 'salio.summary' : 'salio.alerts'
  return JSON.stringify({
    version: VERSION,
    type: isTest ? 'salio.test' : told,
    timestamp: iso(at),
    may_be_repeat: mayBeRepeat,
    language,
    title,
    text: body,
    alerts: alerts.map(({ since, until, ...alert }) => ({
      ...alert,
      since: iso(since),
      until: isoOrNull(until)
    })),
    ...(summary && { summary: summaryJson(summary) })
  })
}

const summaryJson = ({
  dueAt,
  from,
  horizon,
  kind,
  madeAt,
  needs,
  needsLeftOut,
  wallets,
  ...summary
}: MessageSummary) => ({
  kind,
  ...summary,
  due: iso(dueAt),
  made: iso(madeAt),
  from: iso(from),
  looks_ahead_until: iso(horizon),
  needs: needs.map(({ runsOut, since, ...need }) => ({
    ...need,
    runs_out: isoOrNull(runsOut),
    since: isoOrNull(since)
  })),
  needs_left_out: needsLeftOut,
  wallets: wallets.map(({ readAt, toppedUp, ...wallet }) => ({
    ...wallet,
    topped_up: toppedUp,
    read: isoOrNull(readAt)
  }))
})

const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at))
const iso = (at: number): string => new Date(at).toISOString()
