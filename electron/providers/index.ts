import type { ProviderCard } from '../domain/provider-card.ts'
import { africasTalking } from './africas-talking.ts'
import { clickAirtime } from './clickairtime.ts'
import { customJson } from './custom-json.ts'
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
import type { Provider } from './provider.ts'
import { reloadly } from './reloadly.ts'
import { sasapay } from './sasapay.ts'
import { stripe } from './stripe.ts'
import { twilio } from './twilio.ts'
import { voicepact } from './voicepact.ts'
import { wise } from './wise.ts'

/** Every supported provider, sorted by name, with the generic Custom JSON API last. */
export const providers: readonly Provider[] = [
  africasTalking,
  clickAirtime,
  flutterwave,
  intaSend,
  jpayAfrica,
  kotaniPay,
  monnify,
  mtnMomo,
  muda,
  pawaPay,
  paystack,
  pesaVoucher,
  reloadly,
  sasapay,
  stripe,
  twilio,
  voicepact,
  wise,
  customJson
]

/** What the popover receives of each provider: plain data without functions. */
export const providerCards: readonly ProviderCard[] = providers.map(
  ({ connect: _connect, check: _check, originOf: _originOf, readAnswer: _look, ...card }) => card
)

export const providerById = (id: string): Provider | undefined =>
  providers.find(provider => provider.id === id)
