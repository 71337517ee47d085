import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { SimulatedApi, SimulatedRequest } from '../kit/provider.ts'
import type { RecordedRequest, RequestKind, SimulatedProviderId } from '../kit/types.ts'
import { africasTalking } from '../providers/africas-talking.ts'
import { clickAirtime } from '../providers/clickairtime.ts'
import { customNested } from '../providers/custom-nested.ts'
import { customText } from '../providers/custom-text.ts'
import { flutterwave } from '../providers/flutterwave.ts'
import { intaSend } from '../providers/intasend.ts'
import { jpayAfrica } from '../providers/jpay-africa.ts'
import { kotaniPay } from '../providers/kotani-pay.ts'
import { monnify } from '../providers/monnify.ts'
import { mtnMomo } from '../providers/mtn-momo.ts'
import { muda } from '../providers/muda.ts'
import { pawaPay } from '../providers/pawapay.ts'
import { paystack } from '../providers/paystack.ts'
import { pesaVoucher } from '../providers/pesa-voucher.ts'
import { reloadly } from '../providers/reloadly.ts'
import { sasapay } from '../providers/sasapay.ts'
import { stripe } from '../providers/stripe.ts'
import { twilio } from '../providers/twilio.ts'
import { voicepact } from '../providers/voicepact.ts'
import { wise } from '../providers/wise.ts'

/** Every simulated provider API. */
export const simulatedApis: Readonly<Record<SimulatedProviderId, SimulatedApi>> = {
  'jpay-africa': jpayAfrica,
  muda,
  clickairtime: clickAirtime,
  'custom-nested': customNested,
  'custom-text': customText,
  'pesa-voucher': pesaVoucher,
  'africas-talking': africasTalking,
  flutterwave,
  intasend: intaSend,
  'kotani-pay': kotaniPay,
  monnify,
  paystack,
  'mtn-momo': mtnMomo,
  pawapay: pawaPay,
  reloadly,
  sasapay,
  stripe,
  twilio,
  voicepact,
  wise
}

export const simulatedProviderIds = Object.keys(simulatedApis) as SimulatedProviderId[]

export interface SimulatedRoute {
  readonly provider: SimulatedProviderId
  readonly call: RequestKind
  /** Path after the base URL, as documented, without a trailing slash. */
  readonly path: string
}

/** Resolves a path on the simulator to a provider and call, or null if it belongs to no provider. */
export function findRoute(pathname: string): SimulatedRoute | null {
  const [, first, ...rest] = pathname.replace(/\/+$/, '').split('/')
  const provider = simulatedProviderIds.find(one => one === first)
  if (!provider) return null
  const [second] = rest
  if (provider !== 'africas-talking') return { provider, call: callOf(rest), path: `/${rest.join('/')}` }
  if (second === 'data' || second === 'payments')
    return { provider, call: second, path: `/${rest.slice(1).join('/')}` }
  return { provider, call: 'application', path: `/${rest.join('/')}` }
}

const callOf = (segments: readonly string[]): RequestKind =>
  ['token', 'refresh', 'login'].includes(segments.at(-1) ?? '') ? 'token' : 'balance'

/** A complete request: as the simulated provider handles it, and as recorded for tests. */
export interface ReceivedRequest {
  readonly request: SimulatedRequest
  readonly recorded: RecordedRequest
}

/** Reads a complete request; null if its path belongs to no provider. */
export async function readRequest(
  request: IncomingMessage,
  now: () => number
): Promise<ReceivedRequest | null> {
  const url = new URL(request.url ?? '/', 'http://simulator')
  const body = await text(request)
  const route = findRoute(url.pathname)
  if (!route) return null
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  )
  const { provider, call, path } = route
  const method = request.method ?? ''
  return {
    request: { call, method, path, query: url.searchParams, headers, body },
    recorded: {
      provider,
      call,
      method,
      path: path + url.search,
      headers,
      body,
      at: now()
    }
  }
}
