import type { Notice, WalletNotice } from '#domain/alerts/notice.ts'
import { type Language, wholeNumber } from '#domain/language.ts'
import { formatBrief, formatMoney } from '#domain/money/format.ts'
import { DAY } from '#domain/time/units.ts'
import { countWords } from './counts.ts'
import type { Dictionary, NoticeCase, TimedBodyKind } from './dictionary.ts'
import { runwayWords } from './runway.ts'
import { fill, plural } from './template.ts'
import { formatMoment } from './time.ts'
import { onItsWayValues, topUpNoticeWords } from './top-up-notices.ts'

/** Which body to use, and the values for its placeholders. */
interface TimedBody {
  readonly form: TimedBodyKind
  readonly values: { readonly left: string; readonly asked: string; readonly time: string }
}

/** From this far ahead a time of day would be more precise than the estimate. */
const FAR_AHEAD = 2 * DAY

/**
 * How long a wallet lasts and when it runs out, for its notification; null where that is unknown, already
 * past, or too far ahead to matter.
 */
function timedBodyOf(
  about: NoticeCase,
  { lastsLessThan, now, runsOutAt }: WalletNotice,
  language: Language
): TimedBody | null {
  if (about === 'recovered' || runsOutAt === null || runsOutAt <= now) return null
  const asked = about === 'lowRunway' ? lastsLessThan : null
  const isFar = runsOutAt - now >= FAR_AHEAD
  if (isFar && asked === null) return null
  const words = runwayWords(language)
  const runwayForm = isFar ? 'lowRunwayFar' : 'lowRunway'
  return {
    form: asked !== null ? runwayForm : about === 'lowShare' ? 'lowShare' : 'fall',
    values: {
      left: words.span(runsOutAt - now),
      asked: asked === null ? '' : words.requestedSpan(asked),
      time: words.time(runsOutAt, now)
    }
  }
}

export interface NoticeText {
  readonly title: string
  readonly body: string
}

const MAX_LINES = 4
const LEVELS = ['critical', 'low', 'healthy'] as const

/**
 * Title and body of a native notification; several notices are combined into one that lists them. While
 * amounts are hidden neither contains one, but a time may appear: it says when to act, not how much there is.
 */
export function notificationText(
  dictionary: Dictionary,
  notices: readonly Notice[],
  language: Language
): NoticeText {
  const [first] = notices
  if (first && notices.length === 1) return noticeWords(dictionary, first, language)
  const group = groupOf(notices)
  const count = { count: wholeNumber(notices.length, language) }
  const worstFirst = notices.toSorted((one, other) => urgency(one) - urgency(other))
  const lines = worstFirst.map(notice => lineOf(dictionary, notice, group, language))
  const shown = lines.length > MAX_LINES ? lines.slice(0, MAX_LINES - 1) : lines
  const omitted = lines.length - shown.length
  const { groups } = dictionary.notices
  if (omitted > 0) {
    const more = plural(dictionary.tray.more, omitted, language)
    shown.push(fill(more, { count: wholeNumber(omitted, language) }))
  }
  return {
    title:
      group === 'falls'
        ? countWords(dictionary, countFalls(notices), language)
        : fill(plural(groups[group], notices.length, language), count),
    body: shown.join('\n')
  }
}

type Group = keyof Dictionary['notices']['groups'] | 'falls'

const urgency = (notice: Notice) => ('level' in notice ? LEVELS.indexOf(notice.level) : LEVELS.length)

/**
 * One of several notices: "Kisumu · Payout: KES 3,250.00", with the level where not all have the same. The shop's name
 * tells wallets of the same name apart.
 */
function lineOf(dictionary: Dictionary, notice: Notice, group: Group, language: Language): string {
  const { accountName, providerName } = notice
  const { title } = noticeWords(dictionary, notice, language)
  if (!('level' in notice)) return accountName === providerName ? title : `${accountName} · ${title}`
  if (notice.kind === 'recovered' || notice.hideAmounts) return `${accountName} · ${title}`
  const balance = formatMoney(notice.balance, language)
  const isOfSeveral = group === 'falls' || group === 'mixed'
  return fill(dictionary.tray.line, {
    name: `${accountName} · ${notice.walletName}`,
    state: isOfSeveral ? `${dictionary.levels[notice.level]}, ${balance}` : balance
  })
}

const countFalls = (notices: readonly Notice[]) => {
  const critical = notices.filter(notice => 'level' in notice && notice.level === 'critical').length
  return { critical, low: notices.length - critical }
}

/** `falls` are of both levels. */
function groupOf(notices: readonly Notice[]): Group {
  if (notices.every(({ kind }) => kind === 'recovered')) return 'recovered'
  if (notices.every(notice => 'topUpId' in notice)) return 'topUps'
  const isFall = (notice: Notice) => 'level' in notice && notice.kind !== 'recovered'
  if (!notices.every(isFall)) return 'mixed'
  const { critical, low } = countFalls(notices)
  if (critical > 0 && low > 0) return 'falls'
  return critical > 0 ? 'critical' : 'low'
}

function noticeWords(dictionary: Dictionary, notice: Notice, language: Language): NoticeText {
  const { balancesFrom, notices } = dictionary
  if ('topUpId' in notice) return topUpNoticeWords(dictionary, notice, language)
  if (!('walletName' in notice)) {
    const { accountName, kind, now, providerName: provider, readAt } = notice
    const { title, body } = notices.accounts[kind]
    const shown = readAt === null ? '' : fill(balancesFrom, { time: formatMoment(readAt, now, language) })
    const text = fill(body, { shown }).trim()
    // With several accounts at one provider, the user's own name for the account tells them apart.
    const isNamed = accountName !== provider
    return {
      title: fill(title, { provider }),
      body: isNamed ? fill(notices.ofAccount, { account: accountName, text }) : text
    }
  }
  const about = noticeCaseOf(notice)
  const { accountName, balance, hideAmounts, threshold, providerName, walletName } = notice
  const { title, body } = notices.wallets[about][hideAmounts ? 'hidden' : 'open']
  const times = timedBodyOf(about, notice, language)
  const { onItsWay } = notice
  const bodyOnItsWay = onItsWay && notices.onItsWay[times ? 'timed' : 'plain']
  const timedBody = (bodyOnItsWay ?? (times && notices.timed[times.form]))?.[hideAmounts ? 'hidden' : 'open']
  const values = {
    ...times?.values,
    ...(onItsWay && onItsWayValues(onItsWay, notice.now, language)),
    wallet: walletName,
    account: accountName === providerName ? providerName : `${providerName} · ${accountName}`,
    balance: formatMoney(balance, language),
    threshold: threshold === null ? '' : formatBrief(threshold, language)
  }
  return { title: fill(title, values), body: fill(timedBody ?? body, values) }
}

function noticeCaseOf({ because, kind, level }: WalletNotice): NoticeCase {
  if (kind === 'reminder') return level === 'critical' ? 'remindCritical' : 'remindLow'
  if (kind !== 'low' || because === 'amount') return kind
  return because === 'share' ? 'lowShare' : 'lowRunway'
}
