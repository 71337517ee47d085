import type { RecipientProblem } from '#contract/recipients.ts'
import type { Account } from '#domain/accounts/account.ts'
import { detectEnvironment } from '#domain/accounts/credential-hints.ts'
import { countryOfCurrency } from '#domain/pay-in/country.ts'
import { parsePhone } from '#domain/pay-in/phone.ts'
import type { Way, WaySecret } from '#domain/recipients/recipient.ts'
import type { Provider } from '#providers/kit/provider.ts'
import type { Store } from '#storage/store.ts'
import type { CheckedWay } from './checked-way.ts'
import { isSandbox, serverOf } from './ready-way.ts'

/** What a way by SMS is checked against. */
export interface SmsSurroundings {
  /** ISO 3166-1, in which a number may be dialled without its prefix; null where the wallets are of several. */
  readonly country: string | null
  /** Connected accounts, without the demo's. */
  readonly accounts: readonly Account[]
  /** The service's, loaded; undefined where there is none such. */
  readonly provider: Provider | undefined
}

/** @param provider that of the service */
export function smsSurroundings(
  { accounts, wallets }: Pick<Store, 'accounts' | 'wallets'>,
  provider: Provider | undefined
): SmsSurroundings {
  const all = accounts.all()
  const countries = new Set(
    all.flatMap(({ id }) => wallets.forAccount(id).map(({ currency }) => countryOfCurrency(currency)))
  )
  const [country = null] = countries
  return {
    country: countries.size === 1 ? country : null,
    accounts: all.filter(({ demo }) => !demo),
    provider: provider?.sms && provider
  }
}

/** A phone number or a short code, a name of up to eleven characters, or Twilio's id of a Messaging Service. */
const SENDER = /^(\+?\d{3,15}|(?=.*[a-z])[a-z\d ]{1,11}|MG[\da-f]{32})$/i
/** What may stand in a header. */
const HEADER = /^[\x21-\x7e]+$/

/**
 * What is wrong with a way by SMS. The number is kept as it is dialled from abroad, the server as the service's card or the
 * account names it.
 * @param given secrets that were typed
 * @param stored secret fields that are in the keychain
 */
export function checkSms(
  way: Extract<Way, { kind: 'sms' }>,
  given: Readonly<Record<string, string>>,
  stored: readonly string[],
  { accounts, country, provider }: SmsSurroundings
): CheckedWay {
  const { accountId, number, sender, service, user } = way
  const phone = parsePhone(number, country)
  const isLocal = country === null && !/^\s*(\+|00)/.test(number)
  const wrongNumber = number === '' ? 'empty' : phone ? null : isLocal ? 'phoneCountry' : 'phone'
  const wrongSender =
    sender === '' ? (provider?.sms?.needsSender ? 'empty' : null) : SENDER.test(sender) ? null : 'sender'
  const isOwn = accountId === ''
  const account = accounts.find(({ id, providerId }) => id === accountId && providerId === service)
  const environment = provider && isOwn ? environmentOf(provider, user) : ''
  const asked = account ?? { environment, values: {} }
  const problems: Record<string, RecipientProblem | null> = {
    number: wrongNumber,
    sender: wrongSender,
    accountId: provider && (isOwn || account) ? (isSandbox(account) ? 'sandbox' : null) : 'account',
    ...(isOwn && provider && ownProblems(provider, user, given, stored))
  }
  return {
    way: {
      ...way,
      number: phone?.international ?? number,
      server: provider ? serverOf(provider, asked) : '',
      user: isOwn ? user : ''
    },
    secrets: isOwn ? given : {},
    problems: Object.fromEntries(Object.entries(problems).flatMap(([id, one]) => (one ? [[id, one]] : [])))
  }
}

const environmentOf = (provider: Provider, user: string): string =>
  detectEnvironment(provider, { [provider.sms?.account ?? '']: user })?.environment ?? ''

/** What is wrong with a key of its own, by the service's card. */
function ownProblems(
  provider: Provider,
  user: string,
  given: Readonly<Record<string, string>>,
  stored: readonly string[]
): Record<string, RecipientProblem | null> {
  const { alternatives, fields, sms } = provider
  const isForTrial = isSandbox({ environment: environmentOf(provider, user) })
  const looks = (id: string, text: string) => {
    const pattern = fields.find(field => field.id === id)?.pattern
    return pattern === undefined || new RegExp(pattern).test(text)
  }
  const required = fields.flatMap(({ id, kind, required }) => (required && kind === 'secret' ? [id] : []))
  const groups = alternatives ?? [required]
  const has = (id: string) => given[id] !== undefined || stored.includes(id)
  const begun = groups.find(group => group.some(has)) ?? groups[0] ?? []
  const lacking = groups.some(group => group.every(has)) ? [] : begun.filter(id => !has(id))
  const wrong = Object.entries(given).filter(([id, text]) => !HEADER.test(text) || !looks(id, text))
  const account = sms?.account ?? ''
  return {
    user: user === '' ? 'empty' : !looks(account, user) ? 'malformed' : isForTrial ? 'sandbox' : null,
    ...Object.fromEntries(lacking.map(id => [id, 'empty' as const])),
    ...Object.fromEntries(wrong.map(([id]) => [id, 'malformed' as const]))
  }
}

/**
 * The stored secrets that are kept beside those that were typed: of alternative groups (a key and its secret, or a token) typing
 * one drops the others.
 */
export function keptBeside(
  provider: Provider | undefined,
  typed: Readonly<Record<string, string>>,
  stored: readonly WaySecret[]
): readonly WaySecret[] {
  const groups = provider?.alternatives ?? []
  const chosen = groups.find(group => group.some(id => (typed[id] ?? '') !== ''))
  return chosen ? stored.filter(id => chosen.includes(id) || !groups.flat().includes(id)) : stored
}
