import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import type { HttpResponse } from '../../http/types.ts'
import { basicAuthorization, cacheToken, readOAuthToken, tokenFailureOf } from '../../kit/auth.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import {
  accountReading,
  currencySchema,
  readTotal,
  textSchema,
  walletList,
  walletReading
} from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const keysHelp = translated(
  'SasaPay developer portal: your application, with its Client ID and Client Secret.',
  'Tovuti ya SasaPay ya wasanidi: programu yako, pamoja na Client ID na Client Secret zake.',
  'Portail développeurs SasaPay\u00a0: votre application, avec son Client ID et son Client Secret.'
)

const card: ProviderCard = {
  id: 'sasapay',
  name: 'SasaPay',
  monogram: { letters: 'SP', color: '#0f8345' },
  tagline: translated(
    'Working, utility and bulk payment accounts',
    'Akaunti za kazi, huduma na malipo ya wengi',
    'Comptes courant, de factures et de paiements groupés'
  ),
  countries: ['KE'],
  environments: [
    // The documentation shows only the sandbox; several independent clients use this address.
    { ...production, baseUrl: 'https://api.sasapay.app/api/v1' },
    { ...sandbox, baseUrl: 'https://sandbox.sasapay.app/api/v1' }
  ],
  fields: [
    {
      id: 'merchantCode',
      label: 'Merchant code',
      kind: 'text',
      required: true,
      help: translated(
        'The number SasaPay gave your business: the MerchantCode of your other SasaPay calls.',
        'Namba ambayo SasaPay iliipa biashara yako: MerchantCode ya maombi yako mengine ya SasaPay.',
        'Le numéro que SasaPay a donné à votre entreprise\u00a0: le MerchantCode de vos autres appels SasaPay.'
      )
    },
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'clientSecret', label: 'Client Secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: translated(
    'The secret can also make payments: keep it to yourself.',
    'Client Secret hii inaweza pia kufanya malipo: usimpe mtu.',
    'Le secret permet aussi de faire des paiements\u00a0: gardez-le pour vous.'
  ),
  unverified: true,
  links: { dashboard: 'https://developers.sasapay.app' },
  interval: { initial: 5, least: 1 }
}

// https://docs.sasapay.app/docs/checkmerchantbalance describes the code as numeric but shows a string; 0 is
// success.
const refused = v.union([
  v.object({ statusCode: v.pipe(textSchema, v.notValue('0')) }),
  v.object({ status: v.literal(false) })
])
const success = v.object({
  statusCode: textSchema,
  data: v.object({
    CurrencyCode: currencySchema,
    OrgAccountBalance: v.optional(v.unknown()),
    Accounts: walletList(v.object({ account_label: v.string(), account_balance: v.optional(v.unknown()) }))
  })
})

/** Throws the failure of an error status, or of a refusal in the body of a 200 response. */
function throwIfRefused(response: HttpResponse): void {
  throwFailure(failureOfStatus(response))
  if (tryReadJson(refused, response)) throw unreadableError('refusedInBody')
}

function connect({ base, values: { merchantCode = '' }, secrets, http }: ConnectContext) {
  const { clientId = '', clientSecret = '' } = secrets
  const balanceUrl = `${base}/payments/check-balance/?MerchantCode=${encodeURIComponent(merchantCode)}`

  // https://docs.sasapay.app/docs/authentication
  async function mint() {
    const response = await http({
      method: 'GET',
      url: `${base}/auth/token/?grant_type=client_credentials`,
      headers: { authorization: basicAuthorization(clientId, clientSecret) }
    })
    throwFailure(tokenFailureOf(response))
    throwIfRefused(response)
    return readOAuthToken(response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { authorization: `Bearer ${token}` }
    const response = await http({ method: 'GET', url: balanceUrl, headers })
    throwIfRefused(response)
    const { CurrencyCode: currency, OrgAccountBalance, Accounts } = readJson(success, response).data
    return accountReading(
      Accounts.map(({ account_label: label, account_balance }) =>
        walletReading({ key: label, name: label, currency }, account_balance)
      ),
      { total: readTotal(currency, OrgAccountBalance) }
    )
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const sasapay = defineProvider(card, { connect })
