import * as v from 'valibot'
import type { WalletReading } from '#domain/accounts/wallet.ts'
import type { Money } from '#domain/money/money.ts'
import { stripTrailingSlash } from '../http/address.ts'
import type { HttpResponse } from '../http/http.ts'
import { parseAmountText } from '../kit/amount-text.ts'
import { type ConnectContext, defineProvider } from '../kit/define.ts'
import { readJson, tryReadJson, unreadableError } from '../kit/json.ts'
import { accountReading, failedReading, failureOrRethrow, walletReading } from '../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../kit/status.ts'
import { africasTalkingCard } from './africas-talking-card.ts'

const failed = v.object({ status: v.literal('Failed') })
const holder = v.object({ balance: v.unknown() })
const success = v.union([
  holder,
  v.pipe(
    v.object({ UserData: holder }),
    v.transform(found => found.UserData)
  ),
  // Africa's Talking's own Python SDK expects this key with a lower-case first letter.
  v.pipe(
    v.object({ userData: holder }),
    v.transform(found => found.userData)
  )
])

/** Success is 200 or 201, but either can carry {"status":"Failed","errorMessage":"..."}. */
function moneyIn(response: HttpResponse): Money {
  throwFailure(failureOfStatus(response))
  if (tryReadJson(failed, response.text)) throw unreadableError('refusedInBody')
  const { balance } = readJson(success, response.text)
  const found = typeof balance === 'string' ? parseAmountText(balance) : null
  // Without a currency the amount is meaningless.
  if (!found?.currency) throw unreadableError('amount')
  return { currency: found.currency, amount: found.amount }
}

function connect({ base, values, secrets: { apiKey = '' }, http }: ConnectContext) {
  const { username = '', balances: chosen, baseUrl: ownBase, dataUrl, paymentsUrl } = values
  // Never send the key to a host the user did not choose: with a custom base URL all three balances are read
  // there.
  const host = (name: string, own?: string) =>
    stripTrailingSlash(own || (ownBase ? base : base.replace('//api.', `//${name}.`)))
  const wallets = [
    { key: 'application', name: 'Application', url: `${base}/version1/user` },
    { key: 'data', name: 'Mobile data', url: `${host('bundles', dataUrl)}/query/wallet/balance` },
    {
      key: 'payments',
      name: 'Payment wallet (legacy)',
      url: `${host('payments', paymentsUrl)}/query/wallet/balance`
    }
  ].filter(({ key }) => (chosen || 'application').split(',').includes(key))

  async function readOne({ key, name, url }: (typeof wallets)[number]): Promise<WalletReading> {
    try {
      const response = await http({
        method: 'GET',
        url: `${url}?username=${encodeURIComponent(username)}`,
        headers: { apiKey }
      })
      const { currency, amount } = moneyIn(response)
      return walletReading({ key, name, currency }, amount)
    } catch (error) {
      return failedReading({ key, name, currency: '' }, failureOrRethrow(error))
    }
  }

  return {
    async read() {
      const readings = await Promise.all(wallets.map(readOne))
      // All balances of an account share one currency, so a failed one takes it from the others.
      const currency = readings.find(({ failure }) => !failure)?.currency ?? ''
      return accountReading(readings.map(reading => ({ ...reading, currency: reading.currency || currency })))
    }
  }
}

export const africasTalking = defineProvider(africasTalkingCard, { connect })
