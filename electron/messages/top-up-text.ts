import type { Language } from '#domain/language.ts'
import { formatMoney, localeOf } from '#domain/money/format.ts'
import type { Amount } from '#domain/money/money.ts'
import type { TopUpWay } from '#domain/top-ups/sent-top-up.ts'
import { fill } from './template.ts'

/* Apart from the dictionaries, because it is needed only when something went wrong. */

interface TopUpTextWords {
  readonly title: string
  /** {wallet}, {account}, {provider} */
  readonly wallet: string
  /** {amount} */
  readonly amount: string
  /** {time}, {way} */
  readonly sent: string
  readonly ways: Readonly<Record<TopUpWay, string>>
  /** {reference} */
  readonly reference: string
  /** {amount}, {time} */
  readonly arrived: string
  /** {time} */
  readonly notSeen: string
  /** {amount} */
  readonly balance: string
}

const texts: Readonly<Record<Language, TopUpTextWords>> = {
  en: {
    title: 'Top-up not received',
    wallet: 'Wallet: {wallet} ({account}), {provider}',
    amount: 'Amount: {amount}',
    sent: 'Sent: {time}, {way}',
    ways: { 'mobile-money': 'mobile money', bank: 'bank transfer', card: 'card', other: 'other way' },
    reference: 'Reference: {reference}',
    arrived: 'Received so far: {amount}, {time}',
    notSeen: 'Not in the balance read at {time}',
    balance: 'Balance: {amount}'
  },
  sw: {
    title: 'Pesa zilizotumwa hazijafika',
    wallet: 'Pochi: {wallet} ({account}), {provider}',
    amount: 'Kiasi: {amount}',
    sent: 'Zilitumwa: {time}, {way}',
    ways: { 'mobile-money': 'pesa za simu', bank: 'benki', card: 'kadi', other: 'njia nyingine' },
    reference: 'Nambari ya kumbukumbu: {reference}',
    arrived: 'Zilizofika hadi sasa: {amount}, {time}',
    notSeen: 'Hazimo kwenye salio lililosomwa {time}',
    balance: 'Salio: {amount}'
  },
  fr: {
    title: 'Recharge non reçue',
    wallet: 'Portefeuille\u00a0: {wallet} ({account}), {provider}',
    amount: 'Montant\u00a0: {amount}',
    sent: 'Envoyé\u00a0: {time}, {way}',
    ways: { 'mobile-money': 'mobile money', bank: 'virement bancaire', card: 'carte', other: 'autre moyen' },
    reference: 'Référence\u00a0: {reference}',
    arrived: 'Reçu jusqu’ici\u00a0: {amount}, {time}',
    notSeen: 'Absent du solde lu le {time}',
    balance: 'Solde\u00a0: {amount}'
  }
}

/** What support needs to find a top-up. No key and no account number of the merchant is in it. */
export interface TopUpTextFacts {
  readonly walletName: string
  readonly accountName: string
  readonly providerName: string
  readonly currency: string
  readonly amount: Amount
  readonly way: TopUpWay
  readonly reference: string | null
  /** Wall-clock milliseconds, as the other moments. */
  readonly sentAt: number
  /** What arrived of it; null if nothing did. */
  readonly arrived: { readonly amount: Amount; readonly at: number } | null
  /** When the balance was last read; null if it never was. */
  readonly readAt: number | null
  /** Null where the text is to leave it out. */
  readonly balance: Amount | null
}

/** A text for the provider's support, a fact a line, with times in this computer's time zone. */
export function topUpText(facts: TopUpTextFacts, language: Language): string {
  const { accountName, amount, arrived, balance, currency, providerName, readAt, reference, sentAt, way } =
    facts
  const say = texts[language]
  const money = (figure: Amount) => formatMoney({ currency, amount: figure }, language)
  const moment = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short'
  })
  const at = (time: number) => moment.format(time)
  return [
    say.title,
    fill(say.wallet, { wallet: facts.walletName, account: accountName, provider: providerName }),
    fill(say.amount, { amount: money(amount) }),
    fill(say.sent, { time: at(sentAt), way: say.ways[way] }),
    ...(reference === null ? [] : [fill(say.reference, { reference })]),
    ...(arrived === null ? [] : [fill(say.arrived, { amount: money(arrived.amount), time: at(arrived.at) })]),
    ...(readAt === null ? [] : [fill(say.notSeen, { time: at(readAt) })]),
    ...(balance === null ? [] : [fill(say.balance, { amount: money(balance) })])
  ].join('\n')
}
