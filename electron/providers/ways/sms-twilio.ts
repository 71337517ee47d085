import * as v from 'valibot'
import { parseAmount } from '#domain/money/money.ts'
import type { Refusal, TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { HttpResponse } from '../http/types.ts'
import { basicAuthorization } from '../kit/auth.ts'
import { tryReadJson } from '../kit/json.ts'
import { textSchema } from '../kit/reading.ts'
import type { SendSms } from './sms-line.ts'
import { generalRefusal, post } from './way.ts'

/** https://www.twilio.com/docs/messaging/api/message-resource: a price is mostly not known yet, and written below zero. */
const message = v.object({
  sid: v.string(),
  price: v.nullish(textSchema, ''),
  price_unit: v.nullish(v.string(), ''),
  error_code: v.nullish(textSchema, '')
})
const refusal = v.object({ code: textSchema })

/** https://www.twilio.com/docs/api/errors */
const REFUSALS: Readonly<Record<number, Refusal>> = {
  20003: 'credentials',
  20006: 'notAllowed',
  20403: 'notAllowed',
  70051: 'notAllowed',
  10001: 'inactive',
  20005: 'inactive',
  30002: 'inactive',
  21211: 'number',
  21217: 'number',
  21604: 'number',
  21408: 'unreachable',
  21612: 'unreachable',
  21614: 'unreachable',
  21635: 'unreachable',
  21608: 'trial',
  21610: 'blocked',
  21212: 'sender',
  21601: 'sender',
  21603: 'sender',
  21606: 'sender',
  21616: 'sender',
  21659: 'sender',
  21660: 'sender'
}
/** Of a service that picks the number itself. */
const MESSAGING_SERVICE = /^MG[0-9a-f]{32}$/i

export const sendByTwilio: SendSms = (http, { number, sender, server, user }, secrets, text, ended) => {
  const from = MESSAGING_SERVICE.test(sender) ? 'MessagingServiceSid' : 'From'
  const form = new URLSearchParams({ To: number, [from]: sender, Body: text })
  return post(
    http,
    {
      url: `${server}/2010-04-01/Accounts/${encodeURIComponent(user)}/Messages.json`,
      headers: { authorization: loginOf(user, secrets) },
      raw: { type: 'application/x-www-form-urlencoded', text: form.toString() }
    },
    ended,
    { refusalOf, successOf }
  )
}

/** By an API key where there is one. */
function loginOf(accountSid: string, secrets: Readonly<Record<string, string>>): string {
  const { apiKeySecret, apiKeySid, authToken = '' } = secrets
  return apiKeySid && apiKeySecret
    ? basicAuthorization(apiKeySid, apiKeySecret)
    : basicAuthorization(accountSid, authToken)
}

function refusalOf(response: HttpResponse): Refusal | null {
  const code = Number(tryReadJson(refusal, response)?.code)
  return REFUSALS[code] ?? generalRefusal(response)
}

function successOf(response: HttpResponse): TryOutcome {
  const found = tryReadJson(message, response)
  if (!found)
    return {
      kind: 'failed',
      failure: { kind: 'unreadable', reason: 'shape' },
      until: null,
      mayHaveCome: true
    }
  const why = REFUSALS[Number(found.error_code)]
  if (why) return { kind: 'refused', why }
  const price = parseAmount(found.price.replace(/^-/, ''))
  return {
    kind: 'taken',
    ...(price !== null && found.price_unit !== '' && { cost: { currency: found.price_unit, amount: price } })
  }
}
