import { ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { wholeNumber } from '#domain/language.ts'
import { formatMoney } from '#domain/money/format.ts'
import { type Amount, add } from '#domain/money/money.ts'
import { walletsCovering } from '#domain/payments/affordability.ts'
import { fill, plural } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useApp, useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { accountFullName, providerName } from '#renderer/shared/account-name.ts'
import { awaitedSum } from '#renderer/shared/awaited.ts'
import { Breakdown } from '#renderer/shared/breakdown.tsx'
import { type PayableWallet, type PaymentQuestion, paymentAnswer } from './affordable.ts'
import type { Freshness } from './use-fresh.ts'
import { Verdict } from './verdict.tsx'

interface AlternativeWalletsProps {
  /** All wallets except the chosen one, which cannot afford the payment. */
  choices: readonly PayableWallet[]
  currency: string
  /** Payments, fees and the reserve to keep. */
  needed: Amount
  reserve: Amount
  onPick: (walletId: string) => void
}

/** The other wallets that can afford the payment, highest balance first. An old balance says its time. */
function AlternativeWallets({ choices, currency, needed, reserve, onPick }: AlternativeWalletsProps) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const { amountHidden, pay: text } = useMessages()
  const providers = useApp(app => app.providers)
  const now = useNow(30_000)
  const able = walletsCovering(
    choices.map(({ account, wallet }) => ({ ...wallet, account })),
    { currency, amount: needed }
  )
  if (able.length === 0) return null
  return (
    <>
      <h2 className="section">{text.others}</h2>
      <div className="card rows">
        {able.map(({ wallet, left }) => {
          const { account, id, name, reach, readAt } = wallet
          const card = providers.find(one => one.id === account.providerId)
          const amount = formatMoney({ currency, amount: add(left, reserve) }, language)
          const after = hidden ? amountHidden : fill(text.leftAfter, { amount })
          const age =
            reach === 'fresh' || readAt === null
              ? null
              : fill(text.lastKnown, { time: formatMoment(readAt, now, language) })
          return (
            <button key={id} type="button" className="setting" onClick={() => onPick(id)}>
              <span className="setting-name">
                {accountFullName(account, providerName(card, account))} · {name}
              </span>
              <small>{age ? `${after}, ${age}` : after}</small>
              <ChevronRight size="0.875rem" aria-hidden="true" />
            </button>
          )
        })}
      </div>
    </>
  )
}

interface PayAnswerProps {
  choices: readonly PayableWallet[]
  chosen: PayableWallet
  question: PaymentQuestion
  /** Time of payment, in wall-clock milliseconds; null for now. */
  until: number | null
  freshness: Freshness
  onChoose: (walletId: string) => void
}

/** The verdict with its calculation and, if the wallet cannot pay, the other wallets that can. */
export function PayAnswer({ choices, chosen, question, until, freshness, onChoose }: PayAnswerProps) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const text = useMessages().pay
  const now = useNow(30_000)
  const { wallet } = chosen
  const { amount, currency, id, readAt, thresholds } = wallet
  const answer = useMemo(
    () => paymentAnswer({ amount, currency, thresholds }, question),
    [amount, currency, thresholds, question]
  )
  if (answer === null || readAt === null) return <p className="note">{text.notRead}</p>
  const { isFresh, isReading } = freshness
  const { payments, spending, keep } = question
  const { sums } = answer
  const time = (at: number) => formatMoment(at, now, language)
  const count = wholeNumber(sums.payments, language)
  const caveat = isReading ? text.reading : text.notFresh
  return (
    <>
      <Verdict
        wallet={wallet}
        answer={answer}
        context={{
          currency,
          language,
          hidden,
          readAt,
          isFresh,
          until,
          spending,
          now,
          awaited: awaitedSum(wallet)
        }}
        caveats={isFresh ? [] : [caveat]}
      />
      <Breakdown
        currency={currency}
        rows={[
          { name: fill(plural(text.payments, payments.length, language), { count }), amount: sums.total },
          { name: text.fees, amount: sums.fees },
          { name: text.kept, amount: keep },
          ...(until !== null && spending
            ? [{ name: fill(text.spent, { time: time(until) }), amount: spending.likely }]
            : []),
          { name: fill(text.inWallet, { time: time(readAt) }), amount }
        ]}
      />
      {answer.kind === 'short' && (
        <AlternativeWallets
          choices={choices.filter(choice => choice.wallet.id !== id)}
          currency={currency}
          needed={sums.needed}
          reserve={keep}
          onPick={onChoose}
        />
      )}
    </>
  )
}
