import type { SetupChange, SetupPreview } from '#contract/files.ts'
import type { QuietHours } from '#domain/alerts/quiet-hours.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { Language } from '#domain/language.ts'
import { formatBriefMoney, localeOf } from '#domain/money/format.ts'
import { payInFields } from '#domain/pay-in/way.ts'
import type { Destination } from '#domain/setup/destinations.ts'
import { isOn, type SummaryTimes } from '#domain/summary/times.ts'
import { fill } from '#messages/template.ts'
import { shortWeekday } from '#messages/time.ts'
import { isMac } from '#renderer/app/is-mac.ts'
import { languageNames, messages } from '#renderer/messages/index.ts'
import { intervalWords } from '#renderer/messages/time.ts'
import { keyLabels } from '#renderer/shared/accelerator.ts'
import { writtenHours, writtenShare } from '#renderer/shared/amount-problem.ts'
import { writtenTime } from '#renderer/shared/time-text.ts'

type Setting = Extract<SetupChange, { kind: 'setting' }>

/** Weekdays as in Date (0 is Sunday), starting on Monday, and any Sunday to derive their names from. */
const WEEK = [1, 2, 3, 4, 5, 6, 0]
const SUNDAY = new Date(2023, 0, 1)

/**
 * A change that a set-up file would make, in words: where an added account would be read, or a value after and before.
 * @param providerName by provider id
 */
export function changeWords(
  change: SetupChange,
  language: Language,
  providerName: (providerId: string) => string
): string {
  const { connect, setup } = messages[language]
  const replaced = (label: string, before: string, after: string) =>
    fill(setup.change, { label, before, after })
  switch (change.kind) {
    case 'account': {
      const hosts = listOf(
        language,
        change.destinations.map(one => hostWords(one, language))
      )
      const account = fill(setup.account, {
        name: change.name,
        provider: providerName(change.providerId),
        hosts
      })
      const span = intervalWords(change.interval, messages[language])
      const wallets = change.wallets.map(({ currency, name, thresholds }) => {
        const { notSet } = messages[language].wallet
        const set = thresholdWords(thresholds, currency, language).filter(([, text]) => text !== notSet)
        return [name, set.map(([label, text]) => `${label} ${text}`).join(', ')].join(' · ')
      })
      return [account, `${connect.checkEvery} ${span}`, ...wallets].join('; ')
    }
    case 'name':
      return replaced(connect.name, change.before, change.after)
    case 'interval': {
      const span = (minutes: number) => intervalWords(minutes, messages[language])
      return replaced(`${change.account} · ${connect.checkEvery}`, span(change.before), span(change.after))
    }
    case 'thresholds': {
      const before = thresholdWords(change.before, change.currency, language)
      const after = thresholdWords(change.after, change.currency, language)
      const lines = after.flatMap(([label, text], index) => {
        const former = before[index]?.[1] ?? ''
        return text === former ? [] : [replaced(label, former, text)]
      })
      return `${change.account} · ${change.wallet} · ${lines.join(', ')}`
    }
    case 'payIn':
      return payInWords(change, language)
    case 'recipient':
      return fill(setup.recipientAdded, {
        name: change.name,
        way: setup.ways[change.way],
        place: change.target
      })
    case 'setting':
      return settingWords(change, language)
    default:
      return change satisfies never
  }
}

function payInWords(
  { account, after, before, wallet }: Extract<SetupChange, { kind: 'payIn' }>,
  language: Language
): string {
  const { payIn, setup } = messages[language]
  const fields = payInFields[after.kind].filter(field => before?.values[field] !== after.values[field])
  const values = fields.map(field => {
    const label = payIn.fields[field]
    const [old, now = payIn.none] = [before?.values[field], after.values[field]]
    return old === undefined ? `${label} ${now}` : fill(setup.change, { label, before: old, after: now })
  })
  const renamed = before && before.name !== after.name
  const name = (text: string) => text || payIn.ways[after.kind]
  const title = renamed
    ? fill(setup.change, { label: payIn.fields.name, before: name(before.name), after: name(after.name) })
    : name(after.name)
  return fill(setup.payInAdded, { account, wallet, way: title, values: values.join(', ') })
}

/** Why a file's account is not added. */
export const leftOutWords = ({ name, why }: SetupPreview['leftOut'][number], language: Language): string =>
  fill(messages[language].setup[why], { name, wallet: name })

const listOf = (language: Language, texts: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language)).format(texts)

function hostWords({ host, method, place }: Destination, language: Language): string {
  const { setup } = messages[language]
  const named = method === null ? host : `${method} ${host}`
  return place === 'internet' ? named : fill(setup[place], { host: named })
}

function thresholdWords(rule: Thresholds, currency: string, language: Language) {
  const { alerts, wallet } = messages[language]
  const or = <T>(value: T | null, write: (value: T) => string) =>
    value === null ? wallet.notSet : write(value)
  const amount = (value: string) => formatBriefMoney({ currency, amount: value }, language)
  return [
    [wallet.lowBelow, or(rule.low, amount)],
    [wallet.criticalBelow, or(rule.critical, amount)],
    [alerts.lastsLessThan, or(rule.lastsLessThan, minutes => writtenHours(minutes, language))],
    [alerts.dailyShare, or(rule.dailyShare, share => writtenShare(share, language))]
  ] as const
}

function settingWords(change: Setting, language: Language): string {
  const { alerts, data, hideAmounts, history, preferences, setup, shortcut, update } = messages[language]
  const replaced = <T>(
    label: string,
    { after, before }: { before: T; after: T },
    write: (value: T) => string
  ) => fill(setup.change, { label, before: write(before), after: write(after) })
  const onOrOff = (isOn: boolean) => (isOn ? setup.on : setup.off)
  switch (change.name) {
    case 'language':
      return replaced(preferences.language, change, id =>
        id === 'system' ? preferences.system : languageNames[id]
      )
    case 'appearance':
      return replaced(preferences.appearance, change, id => preferences[id])
    case 'notifications':
      return replaced(alerts.notifications, change, onOrOff)
    case 'hideAmounts':
      return replaced(hideAmounts, change, onOrOff)
    case 'amountsInNotifications':
      return replaced(alerts.amounts, change, id => alerts.amountChoices[id])
    case 'hideFromCapture':
      return replaced(preferences.hideFromCapture, change, onOrOff)
    case 'shortcut':
      return replaced(shortcut.label, change, keys =>
        keys === '' ? shortcut.none : keyLabels(keys, isMac(), shortcut.names).join(' + ')
      )
    case 'remindAfterMinutes': {
      const { day, fourHours, hour, off } = alerts.reminders
      const spans = new Map([
        [60, hour],
        [240, fourHours],
        [1440, day]
      ])
      return replaced(alerts.remind, change, after => (after === null ? off : (spans.get(after) ?? '')))
    }
    case 'quiet':
      return replaced(alerts.quietHours, change, quiet => quietWords(quiet, language))
    case 'summaries':
      return replaced([history.summaries.morning, history.summaries.closing].join(', '), change, times =>
        summaryTimesWords(times, language)
      )
    case 'bankClosed':
      return replaced(setup.bankClosed, change, closed =>
        listOf(language, [...dayNames(closed.weekdays, language), ...closed.holidays])
      )
    case 'unreadableAfterMinutes':
      return replaced(setup.unreadableAfter, change, count => intervalWords(count, messages[language]))
    case 'keepReadingsDays': {
      const { ever, threeYears, year } = data.spans
      return replaced(data.keep, change, days => (days === null ? ever : days === 365 ? year : threeYears))
    }
    case 'updates':
      return replaced(update.look, change, onOrOff)
    default:
      return change satisfies never
  }
}

function summaryTimesWords({ closing, morning, onlyNeeds }: SummaryTimes, language: Language): string {
  const { setup } = messages[language]
  const words = [morning, closing].map(time => {
    if (!isOn(time)) return setup.off
    return [writtenTime(time.at), ...dayNames(time.days, language)].join(' ')
  })
  return [...words, onlyNeeds ? setup.onlyNeeds : setup.always].join(', ')
}

const dayNames = (days: readonly number[], language: Language): readonly string[] =>
  WEEK.filter(day => days.includes(day)).map(day => shortWeekday(new Date(SUNDAY).setDate(1 + day), language))

function quietWords(
  { criticalComesThrough, days, enabled, from, to }: QuietHours,
  language: Language
): string {
  const { setup } = messages[language]
  if (!enabled && criticalComesThrough) return setup.off
  const names = dayNames(days, language)
  const times = { from: writtenTime(from), to: writtenTime(to), days: listOf(language, names) }
  const hours = fill(names.length === WEEK.length ? setup.quietDaily : setup.quietHours, times)
  return fill(criticalComesThrough ? setup.exceptCritical : setup.withCritical, {
    hours: enabled ? hours : setup.off
  })
}
