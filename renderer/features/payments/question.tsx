import { useMemo, useState } from 'react'
import { numberFormat } from '#domain/language.ts'
import { answerOf } from '#domain/lists/reading.ts'
import { fractionDigits } from '#domain/money/currency.ts'
import { formatParts } from '#domain/money/format.ts'
import { isZero } from '#domain/money/money.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import { MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { AmountField } from '#renderer/shared/amount-field.tsx'
import { SlowWait } from '#renderer/shared/slow-wait.tsx'
import { ListInput } from '../payment-list/list-input.tsx'
import { usePaymentList } from '../payment-list/use-list.ts'
import type { PayableWallet } from './affordable.ts'
import { PayAnswer } from './answer.tsx'
import { PayForm } from './form.tsx'
import { nothingTyped, type PayMoment, parsePayment, payAt } from './typed-payment.ts'
import { useFreshReading } from './use-fresh.ts'
import { useSpendingUntil } from './use-spending.ts'

interface Props {
  choices: readonly PayableWallet[]
  chosen: PayableWallet
  onChoose: (walletId: string) => void
  amount: string
}

/** What to pay, from which wallet and when. The answer is updated on every keystroke. */
export function PayQuestion({ choices, chosen, onChoose, amount }: Props) {
  const language = useLanguage()
  const text = useMessages().pay
  const now = useNow(30_000)
  const [typed, setTyped] = useState({ ...nothingTyped, amount })
  const [moment, setMoment] = useState<PayMoment>({ day: 'now', minutes: 17 * 60 })
  const { account, wallet } = chosen
  const { currency, id, readAt } = wallet
  const target = targetOf(wallet)
  const list = usePaymentList({
    currency,
    language,
    isPast: false,
    decimals: fractionDigits(currency),
    period: null
  })
  const card = useApp(app => app.providers).find(one => one.id === account.providerId)
  const freshness = useFreshReading(account.id, wallet, (card?.interval.least ?? 0) * MINUTE)
  const until = payAt(moment, now)
  const spending = useSpendingUntil(id, until, readAt)
  const read = parsePayment(typed, language, target)
  const listed = useMemo(() => answerOf(list.result), [list.result])
  const { fixed, percent, keep } = read
  const single = read.amount === null || isZero(read.amount) ? null : read.amount
  const question = useMemo(() => {
    const payments = list.source
      ? listed?.payments.map(({ amount }) => amount)
      : single === null
        ? undefined
        : [single]
    if (!payments || fixed === null || percent === null || keep === null) return null
    return { payments, fixed, percent, keep, spending }
  }, [list.source, listed, single, fixed, percent, keep, spending])
  const amountText = () => {
    if (!list.source) return typed.amount
    if (!listed) return ''
    const { whole, fraction } = formatParts({ currency, amount: listed.sum }, language)
    return `${whole}${fraction}`
  }
  const example = numberFormat(language).format(1.5)
  return (
    <>
      <AmountField
        label={text.amount}
        target={target}
        value={amountText()}
        invalid={!list.source && read.amount === null}
        readOnly={list.source !== null}
        onChange={amount => setTyped({ ...typed, amount })}
        onPasteLines={text => list.load({ file: null, content: text })}
      />
      <p className="hint" role="status">
        {!list.source &&
          typed.amount.trim() !== '' &&
          read.amount !== null &&
          single === null &&
          text.aboveZero}
      </p>
      <ListInput list={list} currency={currency} />
      <PayForm
        {...{ choices, chosen, onChoose, typed, read, moment }}
        onType={setTyped}
        onMoment={setMoment}
      />
      <div role="status">
        {percent === null && <p className="complaint">{fill(text.unclearPercent, { example })}</p>}
        {moment.day !== 'now' && until === null && <p className="complaint">{text.over}</p>}
      </div>
      <SlowWait isWaiting={question !== null && freshness.isReading} />
      {question && <PayAnswer {...{ choices, chosen, question, until, freshness, onChoose }} />}
    </>
  )
}
