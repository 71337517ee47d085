import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { africasTalking } from './connectors/africas-talking.ts'
import { clickAirtime } from './connectors/clickairtime.ts'
import { flutterwave } from './connectors/flutterwave.ts'
import { intaSend } from './connectors/intasend.ts'
import { jpayAfrica } from './connectors/jpay-africa.ts'
import { kotaniPay } from './connectors/kotani-pay.ts'
import { monnify } from './connectors/monnify.ts'
import { mtnMomo } from './connectors/mtn-momo.ts'
import { muda } from './connectors/muda.ts'
import { pawaPay } from './connectors/pawapay.ts'
import { paystack } from './connectors/paystack.ts'
import { pesaVoucher } from './connectors/pesa-voucher.ts'
import { reloadly } from './connectors/reloadly.ts'
import { sasapay } from './connectors/sasapay.ts'
import { stripe } from './connectors/stripe.ts'
import { twilio } from './connectors/twilio.ts'
import { voicepact } from './connectors/voicepact.ts'
import { wise } from './connectors/wise.ts'
import { customJson } from './custom-api/index.ts'
import type { Provider } from './kit/provider.ts'

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
