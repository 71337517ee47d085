import { africasTalking } from './africas-talking.ts'
import { clickAirtime } from './clickairtime.ts'
import { customNested } from './custom-nested.ts'
import { customText } from './custom-text.ts'
import { flutterwave } from './flutterwave.ts'
import { intaSend } from './intasend.ts'
import { jpayAfrica } from './jpay-africa.ts'
import { kotaniPay } from './kotani-pay.ts'
import { monnify } from './monnify.ts'
import { mtnMomo } from './mtn-momo.ts'
import { muda } from './muda.ts'
import { pawaPay } from './pawapay.ts'
import { paystack } from './paystack.ts'
import { pesaVoucher } from './pesa-voucher.ts'
import type { SimulatedApi } from './play.ts'
import { reloadly } from './reloadly.ts'
import { sasapay } from './sasapay.ts'
import type { RequestKind, SimulatedProviderId } from './simulator.ts'
import { stripe } from './stripe.ts'
import { twilio } from './twilio.ts'
import { voicepact } from './voicepact.ts'
import { wise } from './wise.ts'

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
