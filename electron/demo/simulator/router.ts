import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { SimulatedApi, SimulatedRequest } from '../kit/provider.ts'
import type { RecordedRequest, RequestKind, SimulatedProviderId } from '../kit/types.ts'
import { clickAirtime } from '../providers/airtime/clickairtime.ts'
import { ding } from '../providers/airtime/ding.ts'
import { dtOne } from '../providers/airtime/dtone.ts'
import { reloadly } from '../providers/airtime/reloadly.ts'
import { vtpass } from '../providers/airtime/vtpass.ts'
import { customNested } from '../providers/custom-nested.ts'
import { customText } from '../providers/custom-text.ts'
import { chapa } from '../providers/east-africa/chapa.ts'
import { clickPesa } from '../providers/east-africa/clickpesa.ts'
import { eversend } from '../providers/east-africa/eversend.ts'
import { intaSend } from '../providers/east-africa/intasend.ts'
import { jpayAfrica } from '../providers/east-africa/jpay-africa.ts'
import { kotaniPay } from '../providers/east-africa/kotani-pay.ts'
import { muda } from '../providers/east-africa/muda.ts'
import { payHero } from '../providers/east-africa/payhero.ts'
import { paypack } from '../providers/east-africa/paypack.ts'
import { pesaVoucher } from '../providers/east-africa/pesa-voucher.ts'
import { relworx } from '../providers/east-africa/relworx.ts'
import { sasapay } from '../providers/east-africa/sasapay.ts'
import { yoPayments } from '../providers/east-africa/yo-payments.ts'
import { africasTalking } from '../providers/messaging/africas-talking.ts'
import { arkesel } from '../providers/messaging/arkesel.ts'
import { beem } from '../providers/messaging/beem.ts'
import { bulkSmsKenya } from '../providers/messaging/bulk-sms-kenya.ts'
import { bulkSms } from '../providers/messaging/bulksms.ts'
import { clickSend } from '../providers/messaging/clicksend.ts'
import { infobip } from '../providers/messaging/infobip.ts'
import { messageBird } from '../providers/messaging/messagebird.ts'
import { mNotify } from '../providers/messaging/mnotify.ts'
import { nextSms } from '../providers/messaging/nextsms.ts'
import { orangeSms } from '../providers/messaging/orange-sms.ts'
import { plivo } from '../providers/messaging/plivo.ts'
import { sendchamp } from '../providers/messaging/sendchamp.ts'
import { smsLeopard } from '../providers/messaging/smsleopard.ts'
import { smsPortal } from '../providers/messaging/smsportal.ts'
import { telnyx } from '../providers/messaging/telnyx.ts'
import { termii } from '../providers/messaging/termii.ts'
import { twilio } from '../providers/messaging/twilio.ts'
import { voicepact } from '../providers/messaging/voicepact.ts'
import { vonage } from '../providers/messaging/vonage.ts'
import { lenco } from '../providers/southern-africa/lenco.ts'
import { paychangu } from '../providers/southern-africa/paychangu.ts'
import { campay } from '../providers/west-africa/campay.ts'
import { cinetpay } from '../providers/west-africa/cinetpay.ts'
import { fedapay } from '../providers/west-africa/fedapay.ts'
import { fincra } from '../providers/west-africa/fincra.ts'
import { hubtel } from '../providers/west-africa/hubtel.ts'
import { kora } from '../providers/west-africa/kora.ts'
import { monnify } from '../providers/west-africa/monnify.ts'
import { nomba } from '../providers/west-africa/nomba.ts'
import { notchpay } from '../providers/west-africa/notchpay.ts'
import { paydunya } from '../providers/west-africa/paydunya.ts'
import { paystack } from '../providers/west-africa/paystack.ts'
import { squad } from '../providers/west-africa/squad.ts'
import { wave } from '../providers/west-africa/wave.ts'
import { airtelMoney } from '../providers/worldwide/airtel-money.ts'
import { flutterwave } from '../providers/worldwide/flutterwave.ts'
import { mtnMomo } from '../providers/worldwide/mtn-momo.ts'
import { onafriq } from '../providers/worldwide/onafriq.ts'
import { pawaPay } from '../providers/worldwide/pawapay.ts'
import { paypal } from '../providers/worldwide/paypal.ts'
import { stripe } from '../providers/worldwide/stripe.ts'
import { wise } from '../providers/worldwide/wise.ts'

/** Every simulated provider API. */
export const simulatedApis: Readonly<Record<SimulatedProviderId, SimulatedApi>> = {
  messagebird: messageBird,
  payhero: payHero,
  'orange-sms': orangeSms,
  dtone: dtOne,
  ding,
  clicksend: clickSend,
  telnyx,
  sendchamp,
  termii,
  mnotify: mNotify,
  smsportal: smsPortal,
  arkesel,
  smsleopard: smsLeopard,
  bulksms: bulkSms,
  'bulk-sms-kenya': bulkSmsKenya,
  beem,
  nextsms: nextSms,
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
  wave,
  clickpesa: clickPesa,
  vtpass,
  cinetpay,
  paychangu,
  'airtel-money': airtelMoney,
  kora,
  onafriq,
  campay,
  paypack,
  lenco,
  chapa,
  relworx,
  eversend,
  'yo-payments': yoPayments,
  hubtel,
  squad,
  nomba,
  fincra,
  notchpay,
  fedapay,
  paydunya,
  vonage,
  plivo,
  infobip,
  paypal,
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

/** Last steps of the paths that mint tokens. */
const TOKEN_CALLS = ['token', 'refresh', 'login', 'generate-token', 'authorize', 'issue', 'Authentication']

const callOf = (segments: readonly string[]): RequestKind =>
  TOKEN_CALLS.includes(segments.at(-1) ?? '') ? 'token' : 'balance'

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
