import { type Language, wholeNumber } from '#domain/language.ts'
import { formatMoney, localeOf } from '#domain/money/format.ts'
import { currencyName } from '#domain/money/unit.ts'
import type { Summary, SummaryNeed, SummaryWallet } from '#domain/summary/summary.ts'
import { runwayWords } from '../runway.ts'
import { fill, type PluralForms, plural } from '../template.ts'
import { formatMoment, formatTime } from '../time.ts'
import type { SummaryDictionary } from './dictionary.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { sw } from './sw.ts'

export const dictionaries: Readonly<Record<Language, SummaryDictionary>> = { en, sw, fr }

export const counted = (forms: PluralForms, count: number, language: Language): string =>
  fill(plural(forms, count, language), { count: wholeNumber(count, language) })

/** "Friday morning": of the local date that it is for. */
export function summaryName({ date, kind }: Pick<Summary, 'date' | 'kind'>, language: Language): string {
  const weekday = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`)
  )
  const name = fill(dictionaries[language].names[kind], { weekday })
  return name.slice(0, 1).toLocaleUpperCase(localeOf(language)) + name.slice(1)
}

/**
 * A wallet's name, with its account's where another wallet of the summary has the same, and its currency where one of that
 * account has.
 */
export function walletNames({ lines }: Pick<Summary, 'lines'>, language: Language) {
  const ofAccount = ({ accountName, walletName }: SummaryWallet) => JSON.stringify([accountName, walletName])
  const alike = Map.groupBy(lines, ({ walletName }) => walletName)
  const twins = Map.groupBy(lines, ofAccount)
  const currencies = new Map(lines.map(({ currency, walletId }) => [walletId, currency]))
  return (wallet: SummaryWallet): string => {
    const { accountName, walletId, walletName } = wallet
    if ((alike.get(walletName)?.length ?? 0) < 2) return walletName
    const isTwin = (twins.get(ofAccount(wallet))?.length ?? 0) > 1
    const currency = isTwin ? currencyName(currencies.get(walletId) ?? '', language) : ''
    const account = currency === '' ? accountName : `${accountName}, ${currency}`
    return fill(dictionaries[language].twice, { wallet: walletName, account })
  }
}

/** "Payout runs out 11:40.": a sentence for each thing that needs somebody, in the summary's order. */
export function needSentences(summary: Summary, hideAmounts: boolean, language: Language): readonly string[] {
  const nameOf = walletNames(summary, language)
  return summary.needs.map(need =>
    needSentence(
      need,
      'walletName' in need ? nameOf(need) : need.accountName,
      summary.madeAt,
      hideAmounts,
      language
    )
  )
}

function needSentence(
  need: SummaryNeed,
  wallet: string,
  now: number,
  hideAmounts: boolean,
  language: Language
): string {
  const dictionary = dictionaries[language]
  const form = hideAmounts ? 'hidden' : 'open'
  switch (need.kind) {
    case 'critical':
    case 'low':
    case 'runsOut':
      if (need.kind === 'runsOut' || (need.runsOutAt !== null && need.runsOutAt > now))
        return fill(dictionary.runsOut, {
          wallet,
          time: runwayWords(language).time(need.runsOutAt ?? now, now)
        })
      return fill(dictionary.levels[need.kind][form], {
        wallet,
        amount: formatMoney({ currency: need.currency, amount: need.balance.amount }, language)
      })
    case 'lateTopUp':
      return fill(dictionary.late[form], { wallet, amount: formatMoney(need.sent, language) })
    case 'unreadableAccount':
    case 'unreadableWallet':
      return need.since === null
        ? fill(dictionary.neverRead, { wallet })
        : fill(dictionary.notRead, { wallet, time: formatMoment(need.since, now, language) })
    default:
      return need satisfies never
  }
}

/** "3 wallets need you", "All 15 wallets are fine". */
export function headline(
  { fine, kind, needs, wallets }: Pick<Summary, 'fine' | 'kind' | 'needs' | 'wallets'>,
  language: Language
): string {
  const { allFine, need, nothing, titles, unread } = dictionaries[language]
  const needy = new Set(needs.flatMap(one => ('walletId' in one ? one.walletId : [])))
  const title =
    needy.size > 0
      ? counted(need, needy.size, language)
      : needs.length > 0
        ? counted(unread, needs.length, language)
        : fine === wallets
          ? counted(allFine, fine, language)
          : nothing
  return fill(titles[kind], { title })
}

/** "The other 11 are fine.", how long that is enough, and how many have no alert levels. */
export function restSentences(
  {
    enoughUntil,
    fine,
    madeAt,
    needs,
    unwatched,
    wallets
  }: Pick<Summary, 'enoughUntil' | 'fine' | 'madeAt' | 'needs' | 'unwatched' | 'wallets'>,
  language: Language
): readonly string[] {
  const { enough, othersFine, unwatched: unwatchedForms } = dictionaries[language]
  const isAll = needs.length === 0 && fine === wallets
  return [
    ...(isAll || fine === 0 || needs.length === 0 ? [] : [counted(othersFine, fine, language)]),
    ...(needs.length > 0 || enoughUntil === null
      ? []
      : [fill(enough, { time: formatMoment(enoughUntil, madeAt, language) })]),
    ...(unwatched === 0 ? [] : [counted(unwatchedForms, unwatched, language)])
  ]
}

/** "For 07:30; this computer was asleep."; nothing for one that was made in time. */
export function lateSentences(
  { dueAt, late, madeAt }: Pick<Summary, 'dueAt' | 'late' | 'madeAt'>,
  language: Language
): readonly string[] {
  if (late === null) return []
  const isToday = new Date(dueAt).toDateString() === new Date(madeAt).toDateString()
  const time = isToday ? formatTime(dueAt) : formatMoment(dueAt, madeAt, language)
  return [fill(dictionaries[language].told[late.why], { time })]
}
