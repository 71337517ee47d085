import type { LocalizedText } from '#domain/language.ts'
import { translated } from './fields.ts'

/** Help for a field whose value the provider's own dashboard shows: where in it, in that dashboard's own words. */
export const inDashboard = (provider: string, place: string): LocalizedText =>
  translated(
    `${provider} dashboard: ${place}.`,
    `Dashibodi ya ${provider}: ${place}.`,
    `Tableau de bord ${provider}\u00a0: ${place}.`
  )

/** Advice for a provider that has only keys that can do everything. */
export const movesMoneyToo = (provider: string): LocalizedText =>
  translated(
    `What you paste here can also move money, and ${provider} has nothing that only reads: keep it to yourself.`,
    `Unachobandika hapa kinaweza pia kuhamisha pesa, na ${provider} haina kinachosoma tu: usimpe mtu.`,
    `Ce que vous collez ici permet aussi de déplacer de l’argent, et ${provider} n’a rien qui ne fasse que lire\u00a0: gardez-le pour vous.`
  )

/** Several texts as one, a sentence after the other. */
export const together = (...texts: readonly LocalizedText[]): LocalizedText =>
  translated(
    texts.map(({ en }) => en).join(' '),
    texts.map(({ sw }) => sw).join(' '),
    texts.map(({ fr }) => fr).join(' ')
  )

/** The note on a test wallet, so that it is not taken for real money. */
export const TEST_MODE = 'Test mode'

/** What the units of a provider of SMS are used for. */
export const SMS_TAGLINE = translated('SMS in bulk', 'SMS kwa wingi', 'SMS en nombre')

/** Advice for a provider of messages that has only keys that can send, too. */
export const sendsToo = (provider: string): LocalizedText =>
  translated(
    `What you paste here can also send messages at your cost, and ${provider} has nothing that only reads: keep it to yourself.`,
    `Unachobandika hapa kinaweza pia kutuma ujumbe kwa gharama yako, na ${provider} haina kinachosoma tu: usimpe mtu.`,
    `Ce que vous collez ici permet aussi d’envoyer des messages à vos frais, et ${provider} n’a rien qui ne fasse que lire\u00a0: gardez-le pour vous.`
  )
