import type { SimulatedProviderId } from '#demo/index.ts'
import { clickairtime } from './airtime/clickairtime.ts'
import { ding } from './airtime/ding.ts'
import { dtOne } from './airtime/dtone.ts'
import { reloadly } from './airtime/reloadly.ts'
import { vtpass } from './airtime/vtpass.ts'
import { customNested } from './custom-nested.ts'
import { customText } from './custom-text.ts'
import { chapa } from './east-africa/chapa.ts'
import { clickPesa } from './east-africa/clickpesa.ts'
import { eversend } from './east-africa/eversend.ts'
import { intasend } from './east-africa/intasend.ts'
import { jpayAfrica } from './east-africa/jpay-africa.ts'
import { kotaniPay } from './east-africa/kotani-pay.ts'
import { muda } from './east-africa/muda.ts'
import { payHero } from './east-africa/payhero.ts'
import { paypack } from './east-africa/paypack.ts'
import { pesaVoucher } from './east-africa/pesa-voucher.ts'
import { relworx } from './east-africa/relworx.ts'
import { sasapay } from './east-africa/sasapay.ts'
import { yoPayments } from './east-africa/yo-payments.ts'
import type { ProviderExpectation } from './expected.ts'
import { africasTalking } from './messaging/africas-talking.ts'
import { arkesel } from './messaging/arkesel.ts'
import { beem } from './messaging/beem.ts'
import { bulkSmsKenya } from './messaging/bulk-sms-kenya.ts'
import { bulkSms } from './messaging/bulksms.ts'
import { clickSend } from './messaging/clicksend.ts'
import { infobip } from './messaging/infobip.ts'
import { messageBird } from './messaging/messagebird.ts'
import { mNotify } from './messaging/mnotify.ts'
import { nextSms } from './messaging/nextsms.ts'
import { orangeSms } from './messaging/orange-sms.ts'
import { plivo } from './messaging/plivo.ts'
import { sendchamp } from './messaging/sendchamp.ts'
import { smsLeopard } from './messaging/smsleopard.ts'
import { smsPortal } from './messaging/smsportal.ts'
import { telnyx } from './messaging/telnyx.ts'
import { termii } from './messaging/termii.ts'
import { twilio } from './messaging/twilio.ts'
import { voicepact } from './messaging/voicepact.ts'
import { vonage } from './messaging/vonage.ts'
import { lenco } from './southern-africa/lenco.ts'
import { paychangu } from './southern-africa/paychangu.ts'
import { campay } from './west-africa/campay.ts'
import { cinetpay } from './west-africa/cinetpay.ts'
import { fedapay } from './west-africa/fedapay.ts'
import { fincra } from './west-africa/fincra.ts'
import { hubtel } from './west-africa/hubtel.ts'
import { kora } from './west-africa/kora.ts'
import { monnify } from './west-africa/monnify.ts'
import { nomba } from './west-africa/nomba.ts'
import { notchpay } from './west-africa/notchpay.ts'
import { paydunya } from './west-africa/paydunya.ts'
import { paystack } from './west-africa/paystack.ts'
import { squad } from './west-africa/squad.ts'
import { wave } from './west-africa/wave.ts'
import { airtelMoney } from './worldwide/airtel-money.ts'
import { flutterwave } from './worldwide/flutterwave.ts'
import { mtnMomo } from './worldwide/mtn-momo.ts'
import { onafriq } from './worldwide/onafriq.ts'
import { pawapay } from './worldwide/pawapay.ts'
import { paypal } from './worldwide/paypal.ts'
import { stripe } from './worldwide/stripe.ts'
import { wise } from './worldwide/wise.ts'

/** Expectations by provider. A missing provider is a compile error. */
export const expected: Readonly<Record<SimulatedProviderId, ProviderExpectation>> = {
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
