import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { clickAirtime } from './connectors/airtime/clickairtime.ts'
import { reloadly } from './connectors/airtime/reloadly.ts'
import { vtpass } from './connectors/airtime/vtpass.ts'
import { clickPesa } from './connectors/east-africa/clickpesa.ts'
import { intaSend } from './connectors/east-africa/intasend.ts'
import { jpayAfrica } from './connectors/east-africa/jpay-africa.ts'
import { kotaniPay } from './connectors/east-africa/kotani-pay.ts'
import { muda } from './connectors/east-africa/muda.ts'
import { pesaVoucher } from './connectors/east-africa/pesa-voucher.ts'
import { sasapay } from './connectors/east-africa/sasapay.ts'
import { africasTalking } from './connectors/messaging/africas-talking.ts'
import { twilio } from './connectors/messaging/twilio.ts'
import { voicepact } from './connectors/messaging/voicepact.ts'
import { paychangu } from './connectors/southern-africa/paychangu.ts'
import { cinetpay } from './connectors/west-africa/cinetpay.ts'
import { kora } from './connectors/west-africa/kora.ts'
import { monnify } from './connectors/west-africa/monnify.ts'
import { paystack } from './connectors/west-africa/paystack.ts'
import { wave } from './connectors/west-africa/wave.ts'
import { airtelMoney } from './connectors/worldwide/airtel-money.ts'
import { flutterwave } from './connectors/worldwide/flutterwave.ts'
import { mtnMomo } from './connectors/worldwide/mtn-momo.ts'
import { onafriq } from './connectors/worldwide/onafriq.ts'
import { pawaPay } from './connectors/worldwide/pawapay.ts'
import { stripe } from './connectors/worldwide/stripe.ts'
import { wise } from './connectors/worldwide/wise.ts'
import { customJson } from './custom-api/index.ts'
import type { Provider } from './kit/provider.ts'

/** Every supported provider, sorted by name, with the generic Custom JSON API last. */
export const providers: readonly Provider[] = [
  africasTalking,
  airtelMoney,
  cinetpay,
  clickAirtime,
  clickPesa,
  flutterwave,
  intaSend,
  jpayAfrica,
  kora,
  kotaniPay,
  monnify,
  mtnMomo,
  muda,
  onafriq,
  pawaPay,
  paychangu,
  paystack,
  pesaVoucher,
  reloadly,
  sasapay,
  stripe,
  twilio,
  voicepact,
  vtpass,
  wave,
  wise,
  customJson
]

/** What the popover receives of each provider: plain data without functions. */
export const providerCards: readonly ProviderCard[] = providers.map(
  ({ connect: _connect, check: _check, originOf: _originOf, readAnswer: _look, ...card }) => card
)

export const providerById = (id: string): Provider | undefined =>
  providers.find(provider => provider.id === id)
