import { CircleAlert, CircleCheck } from 'lucide-react'
import { wholeNumber } from '#domain/language.ts'
import { isZero, subtract } from '#domain/money/money.ts'
import type { BalanceAt } from '#domain/readings/balance-period.ts'
import type { Reconciliation } from '#domain/reconciliation/reconcile.ts'
import { fill, plural } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { Breakdown } from '#renderer/shared/breakdown.tsx'
import { LongList } from '#renderer/ui/long-list.tsx'
import { differenceWords, matchWords, movementWords, paymentWords } from './words.ts'

interface Props {
  currency: string
  opening: BalanceAt
  closing: BalanceAt
  result: Reconciliation
}

/** Whether the records add up, the calculation, and the movements and payments without a counterpart. */
export function LedgerResult({ currency, opening, closing, result }: Props) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const text = useMessages().ledger
  const now = useNow(30_000)
  const { difference, matched, movementsWithout, paid, paymentsWithout, toppedUp, transferred } = result
  const context = { currency, language, hidden, now }
  const addsUp = isZero(difference)
  const Icon = addsUp ? CircleCheck : CircleAlert
  const time = (at: number) => ({ time: formatMoment(at, now, language) })
  const count = wholeNumber(matched.length, language)
  return (
    <>
      <section className={`verdict ${addsUp ? 'yes' : 'tight'}`} role="status">
        <Icon size="1rem" aria-hidden="true" />
        <h2>{differenceWords(difference, context)}</h2>
      </section>
      <Breakdown
        currency={currency}
        rows={[
          { name: fill(text.opening, time(opening.at)), amount: opening.amount },
          { name: text.payments, amount: subtract('0', paid) },
          { name: text.toppedUp, amount: toppedUp },
          ...(isZero(transferred) ? [] : [{ name: text.transfers, amount: transferred }]),
          { name: text.shouldBe, amount: result.shouldBe, strong: true },
          { name: fill(text.closing, time(closing.at)), amount: result.is },
          { name: text.difference, amount: difference, strong: true }
        ]}
      />
      {movementsWithout.length > 0 && (
        <>
          <h2 className="section">{text.notListed}</h2>
          <LongList
            items={movementsWithout}
            keyOf={({ at }) => at}
            textOf={movement => movementWords(movement, context)}
          />
        </>
      )}
      {paymentsWithout.length > 0 && (
        <>
          <h2 className="section">{text.notSeen}</h2>
          <LongList
            items={paymentsWithout}
            keyOf={({ line }) => line}
            textOf={payment => paymentWords(payment, context)}
          />
        </>
      )}
      {matched.length > 0 && (
        <details className="matched">
          <summary className="section">
            {fill(plural(text.matched, matched.length, language), { count })}
          </summary>
          <LongList
            items={matched}
            keyOf={({ movement }) => movement.at}
            textOf={match => matchWords(match, context)}
          />
        </details>
      )}
    </>
  )
}
