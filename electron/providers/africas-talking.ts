import * as v from 'valibot'
import type { Money } from '../domain/money.ts'
import type { WalletReading } from '../domain/wallet.ts'
import { prefixOf } from './address.ts'
import { africasTalkingCard } from './africas-talking-card.ts'
import { parseAmountText } from './amount-text.ts'
import { defineProvider, type Line } from './define.ts'
import type { HttpAnswer } from './http.ts'
import { glanceJson, readJson, unreadable } from './json.ts'
import { accountReading, failedReading, failureIn, walletReading } from './reading.ts'
import { failureOfStatus, refuse } from './status.ts'

const failed = v.object({ status: v.literal('Failed') })
const holder = v.object({ balance: v.unknown() })
const success = v.union([
  holder,
  v.pipe(
    v.object({ UserData: holder }),
    v.transform(found => found.UserData)
  ),
  // Africa's Talking's own SDK for Python expects it in lower case.
  v.pipe(
    v.object({ userData: holder }),
    v.transform(found => found.userData)
  )
])

/** Accepts 200 and 201; either can carry {"status":"Failed","errorMessage":"..."}. */
function moneyIn(answer: HttpAnswer): Money {
  refuse(failureOfStatus(answer))
  if (glanceJson(failed, answer.text)) throw unreadable('refusedInBody')
  const { balance } = readJson(success, answer.text)
  const found = typeof balance === 'string' ? parseAmountText(balance) : null
  // A figure that does not say its currency is not money.
  if (!found?.currency) throw unreadable('amount')
  return { currency: found.currency, amount: found.amount }
}

function connect({ base, values, secrets: { apiKey = '' }, http }: Line) {
  const { username = '', balances: chosen, baseUrl: ownBase, dataUrl, paymentsUrl } = values
  // A key never goes to a host the user did not mean: under a base URL of their own are all three.
  const host = (name: string, own?: string) =>
    prefixOf(own || (ownBase ? base : base.replace('//api.', `//${name}.`)))
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
      const answer = await http({
        method: 'GET',
        url: `${url}?username=${encodeURIComponent(username)}`,
        headers: { apiKey }
      })
      const { currency, amount } = moneyIn(answer)
      return walletReading({ key, name, currency }, amount)
    } catch (error) {
      return failedReading({ key, name, currency: '' }, failureIn(error))
    }
  }

  return {
    async read() {
      const readings = await Promise.all(wallets.map(readOne))
      // An account's balances share one currency, which a failed one could not tell.
      const currency = readings.find(({ failure }) => !failure)?.currency ?? ''
      return accountReading(readings.map(reading => ({ ...reading, currency: reading.currency || currency })))
    }
  }
}

export const africasTalking = defineProvider(africasTalkingCard, { connect })
