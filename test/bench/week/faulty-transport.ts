import { createProviderState } from '#demo/kit/state.ts'
import type { SimulatedProviderId } from '#demo/kit/types.ts'
import { findRoute, simulatedApis } from '#demo/simulator/router.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import type { Clock } from '#monitor/ports.ts'
import type { Http, HttpResponse } from '#providers/http/types.ts'
import { type Calendar, type FaultKind, periodAt } from './calendar.ts'

export interface FaultyTransportOptions {
  readonly clock: Clock
  /** The clock's monotonic time at the start of the week. */
  readonly start: number
  readonly calendar: Calendar
  /** The provider of each account. */
  readonly providers: readonly SimulatedProviderId[]
  readonly random: () => number
}

/** One request that reached its provider. Times in milliseconds from the start of the week. */
export interface SentRequest {
  readonly at: number
  readonly account: number
  /** The end of the account's Retry-After when the request was sent; 0 if there was none. */
  readonly retryAfterUntil: number
}

const RETRY_AFTER = 600_000
const TIMEOUT = 15_000

/** A fake transport: the providers in memory, with the faults of the calendar. Records the requests. */
export function createFaultyTransport({ calendar, clock, providers, random, start }: FaultyTransportOptions) {
  const sent: SentRequest[] = []
  const retryAfterUntil = new Map<number, number>()
  const states = providers.map(provider =>
    createProviderState(
      simulatedApis[provider],
      () => clock.now(),
      () => null
    )
  )
  const week = () => clock.monotonic() - start
  const pass = (milliseconds: number) =>
    new Promise<void>(resolve => clock.after(milliseconds, () => resolve()))

  const http: Http = async ({ method, url, headers: requestHeaders = {}, body }) => {
    const { pathname, searchParams: query } = new URL(url)
    const [, index = '', ...rest] = pathname.split('/')
    const account = Number(index)
    const state = states[account]
    const route = findRoute(`/${rest.join('/')}`)
    if (!state || !route) throw new Error(`nobody answers at ${url}`)
    if (periodAt(calendar.offline, week())) throw new SalioError({ kind: 'offline' })
    sent.push({ at: week(), account, retryAfterUntil: retryAfterUntil.get(account) ?? 0 })
    const kind = periodAt(calendar.faults[account] ?? [], week())?.kind
    await pass(kind === 'timeout' ? TIMEOUT : 150 + 600 * random())
    if (kind === 'told' || kind === 'quota' || kind === 'resting')
      retryAfterUntil.set(account, week() + RETRY_AFTER)
    const lower = Object.entries(requestHeaders).map(([name, value]) => [name.toLowerCase(), value])
    const headers = { accept: 'application/json', ...Object.fromEntries(lower) }
    const request = { ...route, method, query, headers, body: body === undefined ? '' : JSON.stringify(body) }
    const context = { url: pathname, method: 'GET', otherOrigin: 'https://elsewhere.test', now: clock.now() }
    return applyFault(kind, state.respond(request, context).answer, clock.now())
  }
  return { http, sent, states }
}

function applyFault(
  kind: FaultKind | undefined,
  { status, headers, body }: { status: number; headers: Readonly<Record<string, string>>; body: string },
  receivedAt: number
): HttpResponse {
  const json = { 'content-type': 'application/json' }
  const waiting = { ...json, 'retry-after': String(RETRY_AFTER / 1000) }
  switch (kind) {
    case undefined:
      return { status, headers, text: body, receivedAt }
    case 'timeout':
      throw new SalioError({ kind: 'timeout' })
    case 'reset':
      throw new SalioError({ kind: 'down', status: null })
    case 'down':
      return { status: 503, headers: json, text: '{}', receivedAt }
    case 'portal':
      return { status: 200, headers: { 'content-type': 'text/html' }, text: '<!doctype html>', receivedAt }
    case 'garbled':
      return { status, headers, text: body.slice(0, body.length / 2), receivedAt }
    case 'throttled':
      return { status: 429, headers: json, text: '{}', receivedAt }
    case 'told':
      return { status: 429, headers: waiting, text: '{}', receivedAt }
    case 'quota':
      return { status: 403, headers: waiting, text: '{"message":"Out of call volume quota."}', receivedAt }
    case 'resting':
      return { status: 503, headers: waiting, text: '{"message":"maintenance"}', receivedAt }
    case 'edge':
      return {
        status: 403,
        headers: { 'content-type': 'text/html', 'cf-mitigated': 'challenge' },
        text: '<!DOCTYPE html><title>Just a moment...</title>',
        receivedAt
      }
    case 'challenge':
      return { status: 202, headers: { 'x-amzn-waf-action': 'challenge' }, text: '', receivedAt }
    case 'refused':
      return { status: 403, headers: json, text: '{"message":"Forbidden"}', receivedAt }
    default:
      return kind satisfies never
  }
}
