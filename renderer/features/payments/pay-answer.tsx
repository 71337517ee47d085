import { useMemo } from 'react'
import { numberFormat } from '#domain/intl.ts'
import { fill } from '#messages/fill.ts'
import { plural } from '#messages/plural.ts'
import { formatMoment } from '#messages/time.ts'
import { useHideAmounts, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import type { Freshness } from '#renderer/app/use-fresh.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { Breakdown } from '#renderer/shared/breakdown.tsx'
import { AlternativeWallets } from './carriers.tsx'
import type { PayableWallet } from './choices.ts'
import { type PaymentQuestion, paymentAnswer } from './pay-answer.ts'
import { Verdict } from './verdict.tsx'

interface Props {
  choices: readonly PayableWallet[]
  chosen: PayableWallet
  question: PaymentQuestion
  /** Time of payment, in wall-clock milliseconds; null for now. */
  until: number | null
  freshness: Freshness
  onChoose: (walletId: string) => void
}

/** The verdict with its calculation and, if the wallet cannot pay, the other wallets that can. */
export function PayAnswer({ choices, chosen, question, until, freshness, onChoose }: Props) {
  const { language } = useSnapshot()
  const hidden = useHideAmounts()
  const text = useMessages().pay
  const now = useNow(30_000)
  const { wallet } = chosen
  const { amount, currency, id, reach, readAt } = wallet
  const answer = useMemo(() => paymentAnswer({ amount, currency }, question), [amount, currency, question])
  if (answer === null || readAt === null) return <p className="note">{text.notRead}</p>
  const { allowedAt, isFresh, isReading } = freshness
  const { payments, spending, keep } = question
  const { sums } = answer
  const time = (at: number) => formatMoment(at, now, language)
  const count = numberFormat(language).format(sums.payments)
  const isHeld = allowedAt !== null && reach === 'fresh'
  const staleNote = isHeld ? fill(text.notAllowed, { time: time(allowedAt) }) : text.notFresh
  const caveat = isReading ? text.reading : staleNote
  return (
    <>
      <Verdict
        wallet={wallet}
        answer={answer}
        context={{ currency, language, hidden, readAt, isFresh, until, spending, now }}
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
