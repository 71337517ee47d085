import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson } from '../../kit/json.ts'
import { accountReading, currencySchema, walletList, walletReading } from '../../kit/reading.ts'
import { documented, failureOfStatus, throwFailure } from '../../kit/status.ts'

const card: ProviderCard = {
  id: 'pawapay',
  name: 'pawaPay',
  monogram: { letters: 'PP', color: '#15803d' },
  tagline: translated(
    'Mobile money wallets by country',
    'Pochi za pesa za simu kwa kila nchi',
    'Portefeuilles mobile money par pays'
  ),
  environments: [
    { ...production, baseUrl: 'https://api.pawapay.io' },
    { ...sandbox, baseUrl: 'https://api.sandbox.pawapay.io' }
  ],
  fields: [
    {
      id: 'apiToken',
      label: 'API token',
      kind: 'secret',
      required: true,
      help: translated(
        'pawaPay Dashboard: System configuration, API Tokens. The sandbox has a dashboard and tokens of its own.',
        'pawaPay Dashboard: System configuration, API Tokens. Mazingira ya majaribio yana dashibodi na tokeni zake.',
        'pawaPay Dashboard\u00a0: System configuration, API Tokens. L’environnement de test a son tableau de bord et ses jetons.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'Make a token for Salio alone, so that you can revoke it alone. It can also make payouts: keep it to yourself.',
    'Tengeneza tokeni kwa Salio pekee, ili uweze kuibatilisha peke yake. Inaweza pia kufanya malipo: usimpe mtu.',
    'Créez un jeton pour Salio seul, afin de pouvoir le révoquer seul. Il permet aussi de payer\u00a0: gardez-le pour vous.'
  ),
  links: { dashboard: 'https://dashboard.pawapay.io', topUp: 'https://docs.pawapay.io/dashboard/topping_up' },
  interval: { initial: 5, least: 1 }
}

// https://docs.pawapay.io/v2/api-reference/finances/wallet-balances: a wallet limited to one mobile money
// operator names it in `provider` (`mno` in v1).
const success = v.object({
  balances: walletList(
    v.object({
      country: v.nullish(v.string(), ''),
      currency: currencySchema,
      balance: v.optional(v.unknown()),
      provider: v.nullish(v.string()),
      mno: v.nullish(v.string())
    })
  )
})
const error = v.object({ failureReason: v.object({ failureCode: v.string() }) })

/** An invalid token is refused with 403, not 401: https://docs.pawapay.io/v2/docs/failure_codes */
function failureOf(response: HttpResponse): Failure | null {
  switch (tryReadJson(error, response)?.failureReason.failureCode) {
    case 'NO_AUTHENTICATION':
    case 'AUTHENTICATION_ERROR':
      throw documented({ kind: 'rejected' })
    case 'AUTHORISATION_ERROR':
    case 'HTTP_SIGNATURE_ERROR':
      throw documented({ kind: 'permission', permission: null })
    default:
      return failureOfStatus(response)
  }
}

function connect({ base, secrets: { apiToken }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${apiToken}` }

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/v2/wallet-balances`, headers })
      throwFailure(failureOf(response))
      return accountReading(
        readJson(success, response).balances.map(({ country, currency, balance, provider, mno }) => {
          // Countries share currencies and one country has two, so only all three parts identify a wallet.
          const name = [country, currency, provider || mno || ''].filter(part => part !== '').join(' ')
          return walletReading({ key: name.replaceAll(' ', '-'), name, currency }, balance)
        })
      )
    }
  }
}

export const pawaPay = defineProvider(card, { connect })
