import type { SimulatedProviderId } from '#demo/index.ts'
import { africasTalking } from './africas-talking.ts'
import { clickairtime } from './clickairtime.ts'
import { customNested } from './custom-nested.ts'
import { customText } from './custom-text.ts'
import type { ProviderExpectation } from './expected.ts'
import { flutterwave } from './flutterwave.ts'
import { intasend } from './intasend.ts'
import { jpayAfrica } from './jpay-africa.ts'
import { kotaniPay } from './kotani-pay.ts'
import { monnify } from './monnify.ts'
import { mtnMomo } from './mtn-momo.ts'
import { muda } from './muda.ts'
import { pawapay } from './pawapay.ts'
import { paystack } from './paystack.ts'
import { pesaVoucher } from './pesa-voucher.ts'
import { reloadly } from './reloadly.ts'
import { sasapay } from './sasapay.ts'
import { stripe } from './stripe.ts'
import { twilio } from './twilio.ts'
import { voicepact } from './voicepact.ts'
import { wise } from './wise.ts'

/** Expectations by provider. A missing provider is a compile error. */
export const expected: Readonly<Record<SimulatedProviderId, ProviderExpectation>> = {
  'africas-talking': africasTalking,
  clickairtime,
  'custom-nested': customNested,
  'custom-text': customText,
  flutterwave,
  intasend,
  'jpay-africa': jpayAfrica,
  'kotani-pay': kotaniPay,
  monnify,
  'mtn-momo': mtnMomo,
  muda,
  pawapay,
  paystack,
  'pesa-voucher': pesaVoucher,
  reloadly,
  sasapay,
  stripe,
  twilio,
  voicepact,
  wise
}
