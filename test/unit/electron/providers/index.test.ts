import { describe, expect, test } from 'vitest'
import { type LocalizedText, languages } from '#domain/language.ts'
import { addressProblem } from '#providers/http/address.ts'
import { Catalogue } from '#providers/index.ts'
import { providerById, providers } from '#test/providers/known.ts'

/** All but Custom JSON, which follows no provider's dashboard and has a form and tests of its own. */
const companies = providers.filter(({ mapped }) => !mapped)

test('every provider has its id and company name', () => {
  expect(providers.map(({ id, name }) => [id, name])).toEqual([
    ['africas-talking', "Africa's Talking"],
    ['airtel-money', 'Airtel Money'],
    ['arkesel', 'Arkesel'],
    ['beem', 'Beem'],
    ['bulk-sms-kenya', 'TextSMS, Advanta, Celcom, Imarabiz'],
    ['bulksms', 'BulkSMS.com'],
    ['campay', 'CamPay'],
    ['chapa', 'Chapa'],
    ['cinetpay', 'CinetPay'],
    ['clickairtime', 'ClickAirtime'],
    ['clickpesa', 'ClickPesa'],
    ['clicksend', 'ClickSend'],
    ['ding', 'Ding'],
    ['dtone', 'DT One'],
    ['eversend', 'Eversend'],
    ['fedapay', 'FedaPay'],
    ['fincra', 'Fincra'],
    ['flutterwave', 'Flutterwave'],
    ['hubtel', 'Hubtel'],
    ['infobip', 'Infobip'],
    ['intasend', 'IntaSend'],
    ['jpay-africa', 'JPay Africa'],
    ['kora', 'Kora'],
    ['kotani-pay', 'Kotani Pay'],
    ['lenco', 'Lenco'],
    ['messagebird', 'MessageBird'],
    ['mnotify', 'mNotify'],
    ['monnify', 'Monnify'],
    ['mtn-momo', 'MTN MoMo'],
    ['muda', 'Muda'],
    ['nextsms', 'NextSMS'],
    ['nomba', 'Nomba'],
    ['notchpay', 'Notch Pay'],
    ['onafriq', 'Onafriq'],
    ['orange-sms', 'Orange SMS'],
    ['pawapay', 'pawaPay'],
    ['paychangu', 'PayChangu'],
    ['paydunya', 'PayDunya'],
    ['payhero', 'PayHero'],
    ['paypack', 'Paypack'],
    ['paypal', 'PayPal'],
    ['paystack', 'Paystack'],
    ['pesa-voucher', 'Pesa Voucher'],
    ['plivo', 'Plivo'],
    ['reloadly', 'Reloadly'],
    ['relworx', 'Relworx'],
    ['sasapay', 'SasaPay'],
    ['sendchamp', 'Sendchamp'],
    ['smsleopard', 'SMSLeopard'],
    ['smsportal', 'SMSPortal'],
    ['squad', 'Squad'],
    ['stripe', 'Stripe'],
    ['telnyx', 'Telnyx'],
    ['termii', 'Termii'],
    ['twilio', 'Twilio'],
    ['voicepact', 'VoicePact bridge'],
    ['vonage', 'Vonage'],
    ['vtpass', 'VTpass'],
    ['wave', 'Wave Business'],
    ['wise', 'Wise'],
    ['yo-payments', 'Yo! Payments'],
    ['custom-json', 'Custom JSON API']
  ])
  expect(providerById('muda')?.name).toBe('Muda')
  expect(providerById('nobody')).toBeUndefined()
})

test('a provider whose answer the user maps can be asked for one, and no other can', () => {
  const mapped = providers.filter(({ mapped }) => mapped).map(({ id }) => id)
  expect(mapped).toEqual(['custom-json'])
  expect(providers.filter(({ readAnswer }) => readAnswer).map(({ id }) => id)).toEqual(mapped)
})

test('only at Africa’s Talking does a new key take a while to work', () => {
  expect(providers.filter(({ newKeyIsSlow }) => newKeyIsSlow).map(({ id }) => id)).toEqual([
    'africas-talking'
  ])
})

test('fields have the labels of the provider’s dashboard', () => {
  expect(
    Object.fromEntries(companies.map(({ id, fields }) => [id, fields.map(({ label }) => label)]))
  ).toEqual({
    'africas-talking': [
      'Username',
      'API key',
      'Balances',
      'Base URL',
      'Base URL (mobile data)',
      'Base URL (payment wallet)'
    ],
    clickairtime: ['API key', 'Base URL'],
    flutterwave: ['Secret key', 'Currencies', 'Base URL'],
    intasend: ['Secret key', 'Base URL'],
    'jpay-africa': ['App key', 'App secret', 'Access token', 'Base URL'],
    'kotani-pay': ['API key', 'Base URL'],
    monnify: ['Wallet Account Number', 'API Key', 'Secret Key', 'Base URL'],
    'mtn-momo': ['Product', 'API user', 'API key', 'Subscription key', 'Base URL'],
    muda: ['API key', 'Secret key', 'Base URL'],
    pawapay: ['API token', 'Base URL'],
    paystack: ['Secret key', 'Base URL'],
    'pesa-voucher': ['API key', 'API secret', 'Base URL'],
    reloadly: ['API Client ID', 'API Client Secret', 'Base URL'],
    sasapay: ['Merchant code', 'Client ID', 'Client Secret', 'Base URL'],
    stripe: ['Restricted key', 'Base URL'],
    twilio: ['Account SID', 'API key SID', 'API key secret', 'Auth token', 'Base URL'],
    wave: ['API key', 'Signing secret', 'Base URL'],
    clickpesa: ['Client ID', 'API Key', 'Base URL'],
    vtpass: ['API Key', 'Public Key', 'Base URL'],
    cinetpay: ['API key', 'API password', 'Currency', 'Base URL'],
    paychangu: ['Secret Key', 'Currencies', 'Base URL'],
    'airtel-money': ['Country', 'Client ID', 'Client Secret', 'Base URL'],
    kora: ['Secret Key', 'Base URL'],
    onafriq: ['API Token', 'Base URL'],
    campay: ['App username', 'App password', 'Permanent access token', 'Base URL'],
    paypack: ['Client ID', 'Client Secret', 'Base URL'],
    lenco: ['API Token', 'Base URL'],
    chapa: ['Secret key', 'Base URL'],
    relworx: ['API Key', 'Account Number', 'Currencies', 'Base URL'],
    eversend: ['Client ID', 'Client Secret', 'Base URL'],
    nextsms: ['Username', 'Password', 'Base URL'],
    beem: ['API key', 'Secret key', 'Base URL'],
    'bulk-sms-kenya': ['Company', 'Partner ID', 'API key', 'Base URL'],
    bulksms: ['Token ID', 'Token secret', 'Base URL'],
    smsleopard: ['API key', 'API secret', 'Base URL'],
    arkesel: ['API key', 'Base URL'],
    smsportal: ['Client ID', 'API secret', 'Base URL'],
    'yo-payments': ['API Username', 'API Password', 'Base URL'],
    hubtel: ['Client ID', 'Client Secret', 'Prepaid Deposit ID', 'POS Sales ID', 'Base URL'],
    squad: ['Secret Key', 'Currencies', 'Base URL'],
    nomba: ['Account ID', 'Client ID', 'Private Key', 'Sub-account ID', 'Amounts', 'Base URL'],
    fincra: ['Secret key', 'Business ID', 'Amounts', 'Base URL'],
    notchpay: ['Public key', 'Private key', 'Currencies', 'Base URL'],
    fedapay: ['Secret key', 'Base URL'],
    paydunya: ['Master Key', 'Private Key', 'Token', 'Base URL'],
    vonage: ['API key', 'API secret', 'Base URL'],
    plivo: ['Auth ID', 'Auth Token', 'Base URL'],
    infobip: ['Base URL', 'API key'],
    mnotify: ['API key', 'Base URL'],
    termii: ['API key', 'Base URL'],
    sendchamp: ['Public access key', 'Base URL'],
    telnyx: ['API key', 'Base URL'],
    clicksend: ['Username', 'API key', 'Base URL'],
    ding: ['API key', 'Base URL'],
    dtone: ['API key', 'API secret', 'Base URL'],
    'orange-sms': ['Client ID', 'Client secret', 'Base URL'],
    payhero: ['API username', 'API password', 'Basic Auth Token', 'Base URL'],
    paypal: ['Client ID', 'Secret', 'Base URL'],
    messagebird: ['Access key', 'Base URL'],
    voicepact: ['Base URL', 'Bearer token'],
    wise: ['API token', 'Profiles', 'Base URL']
  })
})

describe.each(companies.map(provider => [provider.name, provider] as const))('%s', (_, provider) => {
  const { fields, environments, alternatives = [], tagline, advice, interval, links, monogram } = provider

  test('has a field for every id in its alternatives', () => {
    const ids = fields.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toEqual(expect.arrayContaining(alternatives.flat()))
  })

  test('has every text in every language', () => {
    const texts: (LocalizedText | undefined)[] = [
      tagline,
      advice,
      ...environments.map(({ name }) => name),
      ...fields.flatMap(({ help, options = [] }) => [help, ...options.map(({ name }) => name)])
    ]
    for (const text of texts)
      for (const language of languages) if (text) expect(text[language].trim()).not.toBe('')
  })

  test('explains where to find every field that is not advanced', () => {
    expect(fields.filter(({ advanced, help }) => !advanced && !help).map(({ label }) => label)).toEqual([])
  })

  test('recognises only its own environments, with anchored patterns', () => {
    const recognised = fields.flatMap(({ environmentPatterns = [] }) => environmentPatterns)
    const ids = environments.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(recognised.map(({ environment }) => environment)))
    const patterns = [
      ...recognised.map(({ like }) => like),
      ...fields.flatMap(({ pattern }) => pattern ?? [])
    ]
    for (const pattern of patterns) expect(pattern).toMatch(/^(\^|\.$)/)
  })

  test('is listed under valid country codes', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    for (const code of provider.countries ?? []) expect(names.of(code)).toBeDefined()
  })

  test('uses https by default', () => {
    for (const { baseUrl } of environments) {
      expect(baseUrl).toMatch(/^https:.*[^/]$/)
      expect(addressProblem(baseUrl, 'baseUrl')).toBeNull()
    }
    for (const link of Object.values(links)) expect(link).toMatch(/^https:/)
  })

  test('has a valid reading interval', () => {
    expect(interval.least).toBeGreaterThanOrEqual(1)
    expect(interval.initial).toBeGreaterThanOrEqual(interval.least)
  })

  test('has a monogram of two letters', () => {
    expect(monogram).toEqual({
      letters: expect.stringMatching(/^[A-Z]{2}$/),
      color: expect.stringMatching(/^#[\da-f]{6}$/)
    })
  })
})

test('a provider is loaded when it is asked for, and what no Salio has ever known is left out', async () => {
  const catalogue = new Catalogue()
  expect(catalogue.card('muda')).toBeUndefined()
  await catalogue.load(['muda', 'nobody', 'constructor'])
  expect(catalogue.get('muda')).toBe(providerById('muda'))
  expect(catalogue.card('muda')).not.toHaveProperty('connect')
  expect(catalogue.get('wise')).toBeUndefined()
  expect(catalogue.get('constructor')).toBeUndefined()
  const ids = (await catalogue.allCards()).map(({ id }) => id)
  expect(ids.toSorted()).toEqual(providers.map(({ id }) => id).toSorted())
})
