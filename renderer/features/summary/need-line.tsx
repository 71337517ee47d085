import { Clock, Hourglass } from 'lucide-react'
import { formatMoney } from '#domain/money/format.ts'
import type { Money } from '#domain/money/money.ts'
import type { SummaryNeed } from '#domain/summary/summary.ts'
import { findWallet, type Screen } from '#renderer/app/places.ts'
import { useApp, useLanguage, useMessages, useSnapshot, useWords } from '#renderer/app/use-app.ts'
import { aloud } from '#renderer/shared/aloud.ts'
import { AmountText } from '#renderer/shared/amount.tsx'
import { needWords } from './words.ts'

interface Props {
  need: SummaryNeed
  /** When the summary was made, wall-clock milliseconds. */
  madeAt: number
  /** Whether another wallet has the same name, so that the account's has to be said. */
  isNamesake: boolean
  /** Whether there is room for all that is known; amounts are then left out rather than blurred while they are hidden. */
  isFull?: boolean
}

/** What needs somebody, on one line that leads to it. */
export function NeedLine({ need, madeAt, isNamesake, isFull = false }: Props) {
  const language = useLanguage()
  const { bankClosed, hideAmounts } = useSnapshot().settings
  const { amountHidden } = useMessages()
  const { failure, levels, reaches } = useWords()
  const open = useApp(app => app.open)
  const place = usePlace(need)
  const name = need.kind === 'unreadableAccount' ? need.accountName : need.walletName
  const where = isNamesake && need.kind !== 'unreadableAccount' ? need.accountName : null
  const meaning = needWords(need, { bankClosed: isFull ? bankClosed : null, hideAmounts, language, madeAt })
  const isUnread = need.kind === 'unreadableAccount' || need.kind === 'unreadableWallet'
  const why =
    isFull && isUnread && need.failure
      ? failure(need.failure, { provider: { name }, now: madeAt }).short
      : null
  const level = isUnread
    ? reaches.unreachable
    : need.kind === 'critical' || need.kind === 'low'
      ? levels[need.kind]
      : null
  const money = moneyOf(need)
  const shown = money && !(hideAmounts && isFull) ? money : null
  const figure = shown && (hideAmounts ? amountHidden : formatMoney(shown, language))
  const line = (
    <>
      <NeedMark need={need} />
      <span className="summary-need-words">
        <b>{name}</b> {where && <span>{where} </span>}
        <span>{meaning}</span>
        {why && <small>{why}</small>}
      </span>
      {shown && <AmountText money={shown} />}
    </>
  )
  if (!place) return <div className={`summary-need ${need.kind}`}>{line}</div>
  return (
    <button
      type="button"
      className={`summary-need ${need.kind}`}
      aria-label={aloud([level, name, where, meaning, why, figure].filter(Boolean).join(', '))}
      onClick={() => open(place)}
    >
      {line}
    </button>
  )
}

function NeedMark({ need: { kind } }: { need: SummaryNeed }) {
  if (kind === 'critical' || kind === 'low') return <i className={`dot ${kind}`} />
  if (kind === 'unreadableAccount' || kind === 'unreadableWallet') return <i className="dot ring" />
  const Icon = kind === 'lateTopUp' ? Clock : Hourglass
  return <Icon size="0.875rem" aria-hidden="true" />
}

/** The balance of that time; null where it was not known. */
function moneyOf(need: SummaryNeed): Money | null {
  switch (need.kind) {
    case 'critical':
    case 'low':
    case 'runsOut':
      return { currency: need.currency, amount: need.balance.amount }
    case 'unreadableWallet':
      return need.last && { currency: need.currency, amount: need.last.amount }
    case 'lateTopUp':
    case 'unreadableAccount':
      return null
    default:
      return need satisfies never
  }
}

/** Where it leads: to the account where that is the trouble. Null if it is no longer there. */
function usePlace(need: SummaryNeed): Screen | null {
  const snapshot = useSnapshot()
  const { accountId } = need
  if (need.kind === 'unreadableAccount')
    return snapshot.accounts.some(({ id }) => id === accountId) ? { screen: 'account', accountId } : null
  return findWallet(snapshot, need.walletId) ? { screen: 'wallet', walletId: need.walletId } : null
}
