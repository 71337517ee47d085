import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import { isZero } from '#domain/money/money.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import { useApp, useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { NumberField } from '#renderer/shared/amount-field.tsx'
import { awaitedSum } from '#renderer/shared/awaited.ts'
import { paymentAnswer } from './affordable.ts'
import { nothingTyped, parsePayment } from './typed-payment.ts'
import { answerTone } from './verdict.tsx'
import { verdictTitle } from './verdict-words.ts'

/** Says while typing whether this wallet can make one payment now; opens the screen with all options. */
export function PayCard({ wallet }: { wallet: WalletView }) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const text = useMessages().pay
  const open = useApp(app => app.open)
  const now = useNow(30_000)
  const [amount, setAmount] = useState('')
  const { currency, failure, id: walletId, reach, readAt } = wallet
  const target = targetOf(wallet)
  const read = parsePayment({ ...nothingTyped, amount }, language, target).amount
  const question = { payments: [read ?? '0'], fixed: '0', percent: '0', keep: '0', spending: null }
  const answer = read === null || isZero(read) ? null : paymentAnswer(wallet, question)
  const isNothing = amount.trim() !== '' && read !== null && isZero(read)
  const isFresh = reach === 'fresh' && failure === null
  const context = {
    currency,
    language,
    hidden,
    isFresh,
    until: null,
    spending: null,
    now,
    awaited: awaitedSum(wallet)
  }
  return (
    <section className="card padded pay-card">
      <button
        type="button"
        className="setting"
        aria-label={text.title}
        onClick={() => open({ screen: 'pay', walletId, amount })}
      >
        <span className="setting-name">
          <b>{text.title}</b>
        </span>
        <small>{text.more}</small>
        <ChevronRight size="0.875rem" aria-hidden="true" />
      </button>
      <NumberField
        label={text.amount}
        target={target}
        placeholder={text.none}
        value={amount}
        invalid={read === null}
        onChange={setAmount}
      />
      <p className={`pay-result ${answer ? answerTone(answer) : ''}`} role="status">
        {isNothing && text.aboveZero}
        {answer && readAt !== null && verdictTitle(answer, { ...context, readAt })}
      </p>
    </section>
  )
}
