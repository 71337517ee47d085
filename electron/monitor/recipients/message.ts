import type { Notice } from '#domain/alerts/notice.ts'
import type { RecipientFacts } from '#domain/recipients/recipient.ts'
import { smsText } from '#messages/sms.ts'
import { type PastAlert, type Told, toldText } from '#messages/told.ts'
import type { MessageAlert, OutgoingMessage } from '#providers/ways/way.ts'
import type { Store } from '#storage/store.ts'
import { noticeOf } from '../alerts/notice.ts'
import type { Forecasts } from '../insights/forecasts.ts'
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

/** What a message says of these alerts, with the present figures; null where nothing is left to be said. */
export function toldOf(
  context: MessageContext,
  messages: readonly WaitingMessage[],
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
  if (notices.length === 0 && past.length === 0) return null
  const since = Math.min(...messages.map(({ decidedAt }) => decidedAt))
  return { notices, past, since, now, mayBeRepeat, isTest: false }
}

function pastOf({ providerName, store }: MessageContext, message: WaitingMessage): PastAlert | null {
  const { alert, decidedAt, endedAt } = message
  const account = store.accounts.find(alert.accountId)
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
  const { isTest, mayBeRepeat, now: at, past } = told
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
  const urgency = alerts.some(({ level, until }) => level === 'critical' && until === null)
    ? 'critical'
    : alerts.every(({ until, what }) => until !== null || what === 'recovered' || what === 'readableAgain')
      ? 'calm'
      : 'low'
  return {
    key,
    at,
    ...toldText(language, { ...told, notices }),
    ...(way.kind === 'sms' && { body: smsText(language, { ...told, notices }, lastOf) }),
    urgency,
    mayBeRepeat,
    isTest,
    language,
    alerts
  }
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
