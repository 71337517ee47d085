import type { AccountTrouble } from '../domain/account-episode.ts'
import type { Announcement } from '../domain/episode-state.ts'
import { formatBrief, formatMoney } from '../domain/format.ts'
import { numberFormat } from '../domain/intl.ts'
import type { Language } from '../domain/language.ts'
import type { Money } from '../domain/money.ts'
import type { Level } from '../domain/wallet.ts'
import type { Dictionary, NoticeCase } from './dictionary.ts'
import { fill } from './fill.ts'
import { timesOf } from './notice-times.ts'
import { plural } from './plural.ts'
import { formatMoment } from './time.ts'

export interface NoticeText {
  readonly title: string
  readonly body: string
}

/** The facts of a wallet's notice that its words are made of. */
export interface WalletFactsTold {
  readonly kind: Announcement['what']
  readonly level: Level
  readonly because: Announcement['because']
  readonly walletName: string
  readonly providerName: string
  readonly accountName: string
  readonly balance: Money
  readonly mark: Money | null
  readonly hideAmounts: boolean
  /** When it likely runs out, wall-clock milliseconds; null where that is not sure enough to be told. */
  readonly runsOutAt: number | null
  /** How long it should last by its rule, in minutes; null where that is not set. */
  readonly lastsLessThan: number | null
  readonly now: number
}

/** And of an account's. Times are wall-clock milliseconds. */
export interface AccountFactsTold {
  readonly kind: AccountTrouble | 'readableAgain'
  readonly providerName: string
  readonly accountName: string
  readonly readAt: number | null
  readonly now: number
}

export type NoticeFacts = WalletFactsTold | AccountFactsTold

const MOST_LINES = 4

/**
 * A native notification's title and body; where amounts are hidden neither holds one, though a time may be told: it
 * says when to act, not how much there is. Several are listed.
 */
export function noticesWords(
  dictionary: Dictionary,
  notices: readonly NoticeFacts[],
  language: Language
): NoticeText {
  const texts = notices.map(notice => noticeWords(dictionary, notice, language))
  const [first] = texts
  if (first && texts.length === 1) return first
  const count = { count: numberFormat(language).format(texts.length) }
  const lines = notices.map((notice, index) => {
    const title = texts[index]?.title ?? ''
    return 'walletName' in notice ? `${notice.providerName} · ${title}` : title
  })
  const shown = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES - 1) : lines
  const left = lines.length - shown.length
  const { groups } = dictionary.notices
  if (left > 0) {
    const more = plural(dictionary.tray.more, left, language)
    shown.push(fill(more, { count: numberFormat(language).format(left) }))
  }
  return {
    title: fill(plural(groups[groupOf(notices)], texts.length, language), count),
    body: shown.join('\n')
  }
}

function groupOf(notices: readonly NoticeFacts[]): keyof Dictionary['notices']['groups'] {
  if (notices.every(({ kind }) => kind === 'recovered')) return 'recovered'
  const isFall = (notice: NoticeFacts) => 'walletName' in notice && notice.kind !== 'recovered'
  return notices.every(isFall) ? 'low' : 'mixed'
}

function noticeWords(dictionary: Dictionary, notice: NoticeFacts, language: Language): NoticeText {
  const { balancesFrom, notices } = dictionary
  if (!('walletName' in notice)) {
    const { accountName, kind, now, providerName: provider, readAt } = notice
    const { title, body } = notices.accounts[kind]
    const shown = readAt === null ? '' : fill(balancesFrom, { time: formatMoment(readAt, now, language) })
    // Several shops at one provider are told apart by the user's own name for each.
    const whose = accountName === provider ? '' : `${accountName}: `
    return { title: fill(title, { provider }), body: whose + fill(body, { shown }).trim() }
  }
  const about = caseOf(notice)
  const { accountName, balance, hideAmounts, mark, providerName, walletName } = notice
  const { title, body } = notices.wallets[about][hideAmounts ? 'hidden' : 'open']
  const times = timesOf(about, notice, language)
  const timed = times && notices.timed[times.form][hideAmounts ? 'hidden' : 'open']
  const values = {
    ...times?.values,
    wallet: walletName,
    account: accountName === providerName ? providerName : `${providerName} · ${accountName}`,
    balance: formatMoney(balance, language),
    mark: mark === null ? '' : formatBrief(mark, language)
  }
  return { title: fill(title, values), body: fill(timed ?? body, values) }
}

function caseOf({ because, kind, level }: WalletFactsTold): NoticeCase {
  if (kind === 'reminder') return level === 'critical' ? 'remindCritical' : 'remindLow'
  if (kind !== 'low' || because === 'amount') return kind
  return because === 'share' ? 'lowShare' : 'lowRunway'
}
