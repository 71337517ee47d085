import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { parseAmountText } from '../../kit/amounts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import { accountReading, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const card: ProviderCard = {
  id: 'voicepact',
  name: 'VoicePact bridge',
  monogram: { letters: 'VP', color: '#475569' },
  tagline: translated(
    "Your own service for Africa's Talking",
    "Huduma yako mwenyewe ya Africa's Talking",
    "Votre propre service pour Africa's Talking"
  ),
  environments: [],
  fields: [
    {
      ...baseUrl,
      required: true,
      advanced: false,
      placeholder: 'http://localhost:8000',
      help: translated(
        'Where your VoicePact service runs.',
        'Mahali ambapo huduma yako ya VoicePact inafanya kazi.',
        'L’adresse où fonctionne votre service VoicePact.'
      )
    },
    {
      id: 'token',
      label: 'Bearer token',
      kind: 'secret',
      required: false,
      help: translated(
        'Only if you put the service behind one. It then needs https, or this computer.',
        'Ikiwa tu umelinda huduma kwa tokeni. Basi inahitaji https, au kompyuta hii.',
        'Seulement si vous avez protégé le service ainsi. Il faut alors https, ou cet ordinateur.'
      )
    }
  ],
  advice: translated(
    "If you have Africa's Talking credentials, connect Africa's Talking itself: it needs no service between.",
    "Ikiwa una vitambulisho vya Africa's Talking, unganisha Africa's Talking yenyewe: haihitaji huduma katikati.",
    "Si vous avez des identifiants Africa's Talking, connectez Africa's Talking directement\u00a0: aucun service entre les deux."
  ),
  // The token is checked by whatever server the user put in front of the service.
  ownErrors: 'any',
  links: { dashboard: 'https://account.africastalking.com' },
  interval: { initial: 60, least: 15 }
}

const failed = v.object({ wallet_balance: v.object({ status: v.literal('Failed') }) })
/** `currency` is documented, but the service's source code never sets it. */
const success = v.object({
  wallet_balance: v.object({ balance: v.unknown(), currency: v.nullish(v.string()) })
})

function connect({ base, secrets: { token }, http }: ConnectContext) {
  return {
    async read() {
      const response = await http({
        method: 'GET',
        url: `${base}/api/v1/payments/wallet/balance`,
        headers: token ? { authorization: `Bearer ${token}` } : {}
      })
      throwFailure(failureOfStatus(response))
      if (tryReadJson(failed, response)) throw unreadableError('refusedInBody')
      const { balance, currency: statedCurrency } = readJson(success, response).wallet_balance
      const found = typeof balance === 'string' ? parseAmountText(balance) : null
      const currency = found?.currency ?? statedCurrency?.toUpperCase()
      if (!found || !currency) throw unreadableError('amount')
      return accountReading([walletReading({ key: 'wallet', name: 'Wallet', currency }, found.amount)])
    }
  }
}

export const voicepact = defineProvider(card, { connect, privateHttp: ({ secrets: { token } }) => !token })
