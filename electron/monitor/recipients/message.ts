import type { Notice } from '#domain/alerts/notice.ts'
import type { RecipientFacts } from '#domain/recipients/recipient.ts'
import type { Summary } from '#domain/summary/summary.ts'
import { smsText } from '#messages/sms.ts'
import { type PastAlert, type Told, toldText } from '#messages/told.ts'
import type { MessageAlert, OutgoingMessage } from '#providers/ways/way.ts'
import type { Store } from '#storage/store.ts'
import { noticeOf } from '../alerts/notice.ts'
import { summaryFor } from '../alerts/summary.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import { summaryFacts } from './summary-facts.ts'
import type { WaitingMessage } from './waiting.ts'

interface MessageContext {
  readonly store: Store
  readonly forecasts: Forecasts
  readonly providerName: (providerId: string) => string
  /** Wall-clock milliseconds. */
  readonly now: number
}

type Reader = Pick<RecipientFacts, 'language' | 'showAmounts' | 'way'>

const LEVELS = ['critical', 'low', 'healthy'] as const
const urgency = (notice: Notice) => ('level' in notice ? LEVELS.indexOf(notice.level) : 1.5)

/** What a message says of these alerts to somebody, with the present figures; null where nothing is left to be said. */
export function toldOf(
  context: MessageContext,
  messages: readonly WaitingMessage[],
  { showAmounts, wallets }: Pick<RecipientFacts, 'showAmounts' | 'wallets'>,
  mayBeRepeat: boolean
): Told | null {
  const { now } = context
  const notices = messages
    .flatMap(message => {
      const notice = message.endedAt === null ? noticeOf(context, message) : null
      return notice ? [{ notice, decidedAt: message.decidedAt }] : []
    })
    .toSorted((one, other) => urgency(one.notice) - urgency(other.notice))
  const past = messages.flatMap(message => pastOf(context, message) ?? [])
  const summary = messages
    .map(({ alert }) => summaryFor(context.store, alert, wallets))
    .find(found => found !== null)
  if (notices.length === 0 && past.length === 0 && !summary) return null
  const since = Math.min(...messages.map(({ decidedAt }) => decidedAt))
  const told = summary ? { facts: summary, hideAmounts: !showAmounts } : null
  return { notices, past, summary: told, since, now, mayBeRepeat, isTest: false }
}

function pastOf({ providerName, store }: MessageContext, message: WaitingMessage): PastAlert | null {
  const { alert, decidedAt, endedAt } = message
  const account = alert.accountId === null ? null : store.accounts.find(alert.accountId)
  if (endedAt === null || account === null) return null
  const wallet = alert.walletId === null ? null : store.wallets.find(alert.walletId)
  return {
    level: alert.walletId === null ? 'account' : alert.level === 'critical' ? 'critical' : 'low',
    walletName: wallet?.wallet.name ?? '',
    accountName: account.name,
    providerName: providerName(account.providerId),
    from: decidedAt,
    to: endedAt
  }
}

/**
 * The message as it is sent to a recipient.
 * @param lastOf how many SMS a day there are, where it is the last one; null for any other
 */
export function outgoing(
  told: Told,
  { language, showAmounts, way }: Reader,
  key: string,
  lastOf: number | null = null
): OutgoingMessage {
  const notices = told.notices.map(({ decidedAt, notice }) => ({
    decidedAt,
    notice: 'walletId' in notice ? { ...notice, hideAmounts: !showAmounts } : notice
  }))
  const { isTest, mayBeRepeat, now: at, past, summary } = told
  const alerts = [
    ...notices.map(({ decidedAt, notice }) => alertOf(notice, decidedAt, showAmounts)),
    ...past.map(({ accountName, from, level, providerName, to, walletName }) => ({
      what: level === 'account' ? 'notReadable' : level,
      level: level === 'account' ? null : level,
      wallet: walletName || null,
      account: accountName,
      provider: providerName,
      balance: null,
      since: from,
      until: to
    }))
  ]
  const urgency = alerts.length === 0 && summary ? summaryUrgency(summary.facts) : urgencyOf(alerts)
  return {
    key,
    at,
    ...toldText(language, { ...told, notices }),
    ...(way.kind === 'sms' && { body: smsText(language, { ...told, notices }, lastOf) }),
    urgency,
    mayBeRepeat,
    isTest,
    language,
    alerts,
    ...(summary && { summary: summaryFacts(summary.facts, showAmounts) })
  }
}

const summaryUrgency = ({ needs }: Summary): OutgoingMessage['urgency'] => (needs.length > 0 ? 'low' : 'calm')

function urgencyOf(alerts: readonly MessageAlert[]): OutgoingMessage['urgency'] {
  if (alerts.some(({ level, until }) => level === 'critical' && until === null)) return 'critical'
  const isOver = ({ until, what }: MessageAlert) =>
    until !== null || what === 'recovered' || what === 'readableAgain'
  return alerts.every(isOver) ? 'calm' : 'low'
}

function alertOf(notice: Notice, since: number, showAmounts: boolean): MessageAlert {
  const isWallet = 'level' in notice
  const balance = 'balance' in notice && showAmounts ? notice.balance : null
  return {
    what: notice.kind,
    level: isWallet && notice.level !== 'healthy' ? notice.level : null,
    wallet: 'walletName' in notice ? notice.walletName : null,
    account: notice.accountName,
    provider: notice.providerName,
    balance,
    since,
    until: null
  }
}
