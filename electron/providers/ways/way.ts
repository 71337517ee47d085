import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { Refusal, TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { Http, HttpRequest, HttpResponse } from '../http/types.ts'
import { throttledUntil } from '../kit/status.ts'
import { failureWait } from '../kit/wait.ts'

/** What an alert says, for programs. Times are wall-clock milliseconds. */
export interface MessageAlert {
  readonly what: string
  readonly level: 'low' | 'critical' | null
  /** Null for an alert about an account as a whole. */
  readonly wallet: string | null
  readonly account: string
  readonly provider: string
  /** Null while amounts are not shown, or where there is none. */
  readonly balance: { readonly currency: string; readonly amount: string } | null
  /** When it was decided. */
  readonly since: number
  /** When it ended; null while it lasts. */
  readonly until: number | null
}

/** What a summary says, for programs. Times are wall-clock milliseconds. */
export interface MessageSummary {
  readonly kind: 'morning' | 'closing'
  /** The local date that it is for: "2026-11-27". */
  readonly date: string
  readonly dueAt: number
  readonly madeAt: number
  readonly from: number
  readonly horizon: number
  readonly needs: readonly {
    readonly what: string
    readonly wallet: string | null
    readonly account: string
    readonly balance: { readonly currency: string; readonly amount: string } | null
    /** When it likely runs out; null where that is not known, or not what it is about. */
    readonly runsOut: number | null
    readonly since: number | null
  }[]
  /** How many more there are. */
  readonly needsLeftOut: number
  /** Empty while amounts are not shown, or where there are too many. */
  readonly wallets: readonly {
    readonly wallet: string
    readonly account: string
    readonly currency: string
    /** Exact decimal text, or null where it is not known, as are the others. */
    readonly opening: string | null
    readonly now: string | null
    /** When the balance was read that is known last. */
    readonly readAt: number | null
    readonly spent: string | null
    readonly usual: string | null
    readonly toppedUp: string | null
  }[]
  readonly fine: number
}

/** One message, ready to be sent. */
export interface OutgoingMessage {
  /** Random, and the same for each try of the same content. */
  readonly key: string
  /** When it is sent, wall-clock milliseconds. */
  readonly at: number
  /** One line without control characters. */
  readonly title: string
  readonly body: string
  readonly urgency: 'critical' | 'low' | 'calm'
  /** Whether an earlier try of it may have been taken. */
  readonly mayBeRepeat: boolean
  readonly isTest: boolean
  readonly language: string
  readonly alerts: readonly MessageAlert[]
  /** Absent for a message of alerts alone. */
  readonly summary?: MessageSummary
}

/** What a way's own answers mean. */
interface AnswerWords {
  readonly refusalOf?: (response: HttpResponse) => Refusal | null
  /** Until when it asks to wait, wall-clock milliseconds, where it says so in its body; null if it does not. */
  readonly waitOf?: (response: HttpResponse) => number | null
  /** What an answer of success means, where that alone does not say that the message was taken. */
  readonly successOf?: (response: HttpResponse) => TryOutcome
}

/** Milliseconds that one try takes at most. */
export const TRY_TIMEOUT = 10_000

/**
 * Sends one message over HTTP. No redirect is followed: who was named is told, nobody else. Rejects never.
 * @param http the client of all requests, with the system's proxies and certificates
 * @param ended ends the try when Salio quits
 */
export async function post(
  http: Http,
  { headers, raw, url }: Pick<HttpRequest, 'url' | 'headers' | 'raw'>,
  ended: AbortSignal,
  { refusalOf = generalRefusal, successOf = () => ({ kind: 'taken' }), waitOf = () => null }: AnswerWords = {}
): Promise<TryOutcome> {
  let isSent = false
  const signal = AbortSignal.any([ended, AbortSignal.timeout(TRY_TIMEOUT)])
  const onSending = () => {
    isSent = true
  }
  try {
    const request = { method: 'POST', url, signal, onSending, staysPut: true } as const
    const response = await http({ ...request, ...(headers && { headers }), ...(raw && { raw }) })
    if (response.status >= 200 && response.status < 300) return successOf(response)
    return outcomeOf(response, refusalOf(response), waitOf(response))
  } catch (error) {
    const failure: Failure = error instanceof SalioError ? error.failure : { kind: 'timeout' }
    if (failure.kind === 'redirected') return { kind: 'refused', why: 'redirected' }
    return { kind: 'failed', failure, until: null, mayHaveCome: isSent }
  }
}

/** A gateway that gave up waiting does not know what came of it. */
const GATEWAY_TIMEOUT = 504
const TOO_MANY = 429

/** Of an answer other than success. */
function outcomeOf(response: HttpResponse, refusal: Refusal | null, asked: number | null): TryOutcome {
  const { headers, receivedAt, status } = response
  if (refusal) return { kind: 'refused', why: refusal }
  const until =
    status === TOO_MANY
      ? (asked ?? throttledUntil(headers, receivedAt))
      : (failureWait(headers, receivedAt)?.until ?? null)
  const failure: Failure = status === TOO_MANY ? { kind: 'throttled', until } : { kind: 'down', status }
  return { kind: 'failed', failure, until, mayHaveCome: status === GATEWAY_TIMEOUT }
}

/** Client errors that pass by themselves. */
const PASSING = [408, 409, 423, 425, TOO_MANY]

/** What a status says for good, unless the way defines it otherwise. */
export function generalRefusal({ status }: Pick<HttpResponse, 'status'>): Refusal | null {
  switch (status) {
    case 401:
      return 'credentials'
    case 403:
      return 'notAllowed'
    case 404:
    case 410:
      return 'gone'
    default:
      return status >= 400 && status < 500 && !PASSING.includes(status) ? 'message' : null
  }
}
