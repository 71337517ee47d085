import * as v from 'valibot'
import type { Refusal, TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { HttpResponse } from '../http/types.ts'
import { parseAmountText } from '../kit/amounts.ts'
import { tryReadJson } from '../kit/json.ts'
import { textSchema } from '../kit/reading.ts'
import type { SendSms } from './sms-line.ts'
import { post } from './way.ts'

/*
 * https://developers.africastalking.com/docs/sms/sending/bulk: 201 whatever came of it, and for each number a code of its own.
 * Where no number is accepted at all, the list is empty and `Message` holds the word for why.
 */
const answer = v.object({
  SMSMessageData: v.object({
    Message: v.optional(v.string(), ''),
    Recipients: v.optional(
      v.array(v.object({ statusCode: textSchema, cost: v.optional(textSchema, '') })),
      []
    )
  })
})

/** Processed, sent, queued. */
const TAKEN = [100, 101, 102]
const REFUSALS: Readonly<Record<number, Refusal>> = {
  401: 'notAllowed',
  402: 'sender',
  403: 'number',
  404: 'unreachable',
  405: 'credit',
  406: 'blocked',
  407: 'unreachable'
}
/** The same by their words. */
const WORDS: readonly (readonly [word: string, code: number])[] = [
  ['RiskHold', 401],
  ['InvalidSenderId', 402],
  ['InvalidPhoneNumber', 403],
  ['UnsupportedNumberType', 404],
  ['InsufficientBalance', 405],
  ['UserInBlacklist', 406],
  ['CouldNotRoute', 407]
]

export const sendByAfricasTalking: SendSms = (
  http,
  { number, sender, server, user },
  { apiKey = '' },
  text,
  ended
) => {
  const form = new URLSearchParams({ username: user, to: number, message: text })
  if (sender !== '') form.set('from', sender)
  return post(
    http,
    {
      url: `${server}/version1/messaging`,
      headers: { apiKey, accept: 'application/json' },
      raw: { type: 'application/x-www-form-urlencoded', text: form.toString() }
    },
    ended,
    { successOf }
  )
}

function successOf(response: HttpResponse): TryOutcome {
  const data = tryReadJson(answer, response)?.SMSMessageData
  const [recipient] = data?.Recipients ?? []
  const word = WORDS.find(([word]) => data?.Message.includes(word))
  const code = recipient ? Number(recipient.statusCode) : word?.[1]
  if (code !== undefined && TAKEN.includes(code)) {
    const cost = recipient ? parseAmountText(recipient.cost) : null
    return {
      kind: 'taken',
      ...(cost?.currency && { cost: { currency: cost.currency, amount: cost.amount } })
    }
  }
  const why = code === undefined ? undefined : REFUSALS[code]
  if (why) return { kind: 'refused', why }
  // Its own trouble or the network's: 409, outside the hours in which Nigeria lets such messages through, and from 500 on.
  if (code !== undefined && code >= 400)
    return { kind: 'failed', failure: { kind: 'down', status: code }, until: null, mayHaveCome: false }
  return {
    kind: 'failed',
    failure: { kind: 'unreadable', reason: 'shape' },
    until: null,
    mayHaveCome: true
  }
}
