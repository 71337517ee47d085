import { isPlainObject } from '#domain/custom-api/json-pointer.ts'
import type { HttpResponse } from '../http/types.ts'
import { documentOf, isJson } from './json.ts'
import { failureWait } from './wait.ts'

/**
 * "Out of call volume quota. Quota will be replenished in 01:58:05." is Azure API Management's
 * (https://github.com/MicrosoftDocs/azure-docs/issues/16282, 2018-10-05), with status 403.
 */
const LIMIT =
  /\b(out of (call volume )?quota|quota (was |is |has been )?(exceeded|exhausted|used up)|exceed(ed|s) (\w+ ){0,4}(quota|rate limit)|rate.?limit(ed|s)?\b.{0,20}(exceeded|reached|hit)|too many requests)/i

/**
 * Whether a 403 says that requests are used up, which is no matter of permissions: in words, by Retry-After, or by a
 * limit of which nothing remains (https://github.com/NuGet/docs.microsoft.com-nuget/pull/941, 2018-06).
 */
export function isLimitReached(response: HttpResponse): boolean {
  if (response.status !== 403) return false
  const { headers, receivedAt } = response
  return (
    failureWait(headers, receivedAt) !== null ||
    headers['x-ratelimit-remaining'] === '0' ||
    messagesIn(response).some(text => LIMIT.test(text))
  )
}

/** "01:58:05", also with days before it: "2.01:58:05". */
const DURATION = /\b(?:(\d{1,3})\.)?(\d\d):(\d\d):(\d\d)\b/

/** The seconds after which such an answer says in words that it may be asked again; null if it does not. */
export function secondsInWords(response: HttpResponse): number | null {
  const limit = messagesIn(response).find(text => LIMIT.test(text))
  const [, days = '0', hours = '0', minutes = '0', seconds] = DURATION.exec(limit ?? '') ?? []
  if (seconds === undefined) return null
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)
}

const NOT_ALLOWED =
  '(not (\\w+ ){0,2}(allow|white-?list|permit|authori[sz]|in |on |part of |regist)|is not in|unauthori[sz]ed|denied|forbidden|blocked|restricted|does not (allow|permit|have access)|disallowed|rejected)'
const ADDRESS = '\\bIPs?([ -]?address(es)?)?\\b'

/**
 * "The API key provided does not allow requests from your IP address." (Stripe, 401, also with the address in brackets)
 * and "IP is not in the IP whitelist" (https://github.com/cashfree/cashfree-sdk-nodejs/issues/31, 2020-09-03).
 */
const ADDRESS_REFUSED = [
  new RegExp(`${ADDRESS}.{0,60}\\b${NOT_ALLOWED}`, 'i'),
  new RegExp(`\\b${NOT_ALLOWED}.{0,60}${ADDRESS}`, 'i'),
  /\bIP[ _-]?(address[ _-]?)?(white|allow)[ _-]?list/i
]

/** Whether the API refuses the address that Salio asks from, rather than the key. */
export const isAddressRefused = (response: HttpResponse): boolean =>
  [400, 401, 403].includes(response.status) &&
  messagesIn(response).some(text => ADDRESS_REFUSED.some(pattern => pattern.test(text)))

/** Characters of a message, messages of an answer, objects around one: more than errors have. */
const MAX_MESSAGE = 300
const MAX_MESSAGES = 20
const MAX_DEPTH = 4

/** The texts in an error's body, to be read by nobody but these patterns. */
function messagesIn(response: HttpResponse): readonly string[] {
  const all = isJson(response) ? textsIn(documentOf(response), 0) : [response.text]
  return all.slice(0, MAX_MESSAGES).map(text => text.slice(0, MAX_MESSAGE))
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value]
  if (depth === MAX_DEPTH) return []
  const members = Array.isArray(value) ? value : isPlainObject(value) ? Object.values(value) : []
  return members.slice(0, MAX_MESSAGES).flatMap(member => textsIn(member, depth + 1))
}
