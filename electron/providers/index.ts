import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Provider } from './kit/provider.ts'

/**
 * Every supported provider by its id, by group and name. A provider's code and texts are loaded for its accounts and for
 * Connect, so that Salio starts as quickly and takes as little memory with fifty of them as with one.
 */
const loaders: Readonly<Record<string, () => Promise<Provider>>> = {
  clickairtime: async () => (await import('./connectors/airtime/clickairtime.ts')).clickAirtime,
  ding: async () => (await import('./connectors/airtime/ding.ts')).ding,
  dtone: async () => (await import('./connectors/airtime/dtone.ts')).dtOne,
  reloadly: async () => (await import('./connectors/airtime/reloadly.ts')).reloadly,
  vtpass: async () => (await import('./connectors/airtime/vtpass.ts')).vtpass,

  chapa: async () => (await import('./connectors/east-africa/chapa.ts')).chapa,
  clickpesa: async () => (await import('./connectors/east-africa/clickpesa.ts')).clickPesa,
  eversend: async () => (await import('./connectors/east-africa/eversend.ts')).eversend,
  intasend: async () => (await import('./connectors/east-africa/intasend.ts')).intaSend,
  'jpay-africa': async () => (await import('./connectors/east-africa/jpay-africa.ts')).jpayAfrica,
  'kotani-pay': async () => (await import('./connectors/east-africa/kotani-pay.ts')).kotaniPay,
  muda: async () => (await import('./connectors/east-africa/muda.ts')).muda,
  payhero: async () => (await import('./connectors/east-africa/payhero.ts')).payHero,
  paypack: async () => (await import('./connectors/east-africa/paypack.ts')).paypack,
  'pesa-voucher': async () => (await import('./connectors/east-africa/pesa-voucher.ts')).pesaVoucher,
  relworx: async () => (await import('./connectors/east-africa/relworx.ts')).relworx,
  sasapay: async () => (await import('./connectors/east-africa/sasapay.ts')).sasapay,
  'yo-payments': async () => (await import('./connectors/east-africa/yo-payments.ts')).yoPayments,

  'africas-talking': async () => (await import('./connectors/messaging/africas-talking.ts')).africasTalking,
  arkesel: async () => (await import('./connectors/messaging/arkesel.ts')).arkesel,
  beem: async () => (await import('./connectors/messaging/beem.ts')).beem,
  'bulk-sms-kenya': async () => (await import('./connectors/messaging/bulk-sms-kenya.ts')).bulkSmsKenya,
  bulksms: async () => (await import('./connectors/messaging/bulksms.ts')).bulkSms,
  clicksend: async () => (await import('./connectors/messaging/clicksend.ts')).clickSend,
  infobip: async () => (await import('./connectors/messaging/infobip.ts')).infobip,
  messagebird: async () => (await import('./connectors/messaging/messagebird.ts')).messageBird,
  mnotify: async () => (await import('./connectors/messaging/mnotify.ts')).mNotify,
  nextsms: async () => (await import('./connectors/messaging/nextsms.ts')).nextSms,
  'orange-sms': async () => (await import('./connectors/messaging/orange-sms.ts')).orangeSms,
  plivo: async () => (await import('./connectors/messaging/plivo.ts')).plivo,
  sendchamp: async () => (await import('./connectors/messaging/sendchamp.ts')).sendchamp,
  smsleopard: async () => (await import('./connectors/messaging/smsleopard.ts')).smsLeopard,
  smsportal: async () => (await import('./connectors/messaging/smsportal.ts')).smsPortal,
  telnyx: async () => (await import('./connectors/messaging/telnyx.ts')).telnyx,
  termii: async () => (await import('./connectors/messaging/termii.ts')).termii,
  twilio: async () => (await import('./connectors/messaging/twilio.ts')).twilio,
  voicepact: async () => (await import('./connectors/messaging/voicepact.ts')).voicepact,
  vonage: async () => (await import('./connectors/messaging/vonage.ts')).vonage,

  lenco: async () => (await import('./connectors/southern-africa/lenco.ts')).lenco,
  paychangu: async () => (await import('./connectors/southern-africa/paychangu.ts')).paychangu,

  campay: async () => (await import('./connectors/west-africa/campay.ts')).campay,
  cinetpay: async () => (await import('./connectors/west-africa/cinetpay.ts')).cinetpay,
  fedapay: async () => (await import('./connectors/west-africa/fedapay.ts')).fedapay,
  fincra: async () => (await import('./connectors/west-africa/fincra.ts')).fincra,
  hubtel: async () => (await import('./connectors/west-africa/hubtel.ts')).hubtel,
  kora: async () => (await import('./connectors/west-africa/kora.ts')).kora,
  monnify: async () => (await import('./connectors/west-africa/monnify.ts')).monnify,
  nomba: async () => (await import('./connectors/west-africa/nomba.ts')).nomba,
  notchpay: async () => (await import('./connectors/west-africa/notchpay.ts')).notchpay,
  paydunya: async () => (await import('./connectors/west-africa/paydunya.ts')).paydunya,
  paystack: async () => (await import('./connectors/west-africa/paystack.ts')).paystack,
  squad: async () => (await import('./connectors/west-africa/squad.ts')).squad,
  wave: async () => (await import('./connectors/west-africa/wave.ts')).wave,

  'airtel-money': async () => (await import('./connectors/worldwide/airtel-money.ts')).airtelMoney,
  flutterwave: async () => (await import('./connectors/worldwide/flutterwave.ts')).flutterwave,
  'mtn-momo': async () => (await import('./connectors/worldwide/mtn-momo.ts')).mtnMomo,
  onafriq: async () => (await import('./connectors/worldwide/onafriq.ts')).onafriq,
  pawapay: async () => (await import('./connectors/worldwide/pawapay.ts')).pawaPay,
  paypal: async () => (await import('./connectors/worldwide/paypal.ts')).paypal,
  stripe: async () => (await import('./connectors/worldwide/stripe.ts')).stripe,
  wise: async () => (await import('./connectors/worldwide/wise.ts')).wise,

  'custom-json': async () => (await import('./custom-api/index.ts')).customJson
}

/** The providers whose code is loaded. */
export class Catalogue {
  readonly #loaded = new Map<string, Provider>()

  /** A loaded provider. */
  get(id: string): Provider | undefined {
    return this.#loaded.get(id)
  }

  /** Loads providers; those that Salio does not know are left out. */
  async load(ids: Iterable<string>): Promise<void> {
    await Promise.all([...new Set(ids)].map(id => this.#load(id)))
  }

  /** The card of a loaded provider: plain data for the popover. */
  card(id: string): ProviderCard | undefined {
    const provider = this.#loaded.get(id)
    return provider && cardOf(provider)
  }

  /** The cards of the providers that accounts use, each once. */
  cardsOf(accounts: readonly { readonly providerId: string }[]): readonly ProviderCard[] {
    const ids = new Set(accounts.map(({ providerId }) => providerId))
    return [...ids].flatMap(id => this.card(id) ?? [])
  }

  /** The cards of every provider, for Connect. Loads all of them. */
  async allCards(): Promise<readonly ProviderCard[]> {
    await this.load(Object.keys(loaders))
    return [...this.#loaded.values()].map(cardOf)
  }

  async #load(id: string): Promise<void> {
    const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined
    if (loader && !this.#loaded.has(id)) this.#loaded.set(id, await loader())
  }
}

const cardOf = ({
  connect: _connect,
  check: _check,
  originOf: _originOf,
  readAnswer: _look,
  ...card
}: Provider): ProviderCard => card
