import { useMemo, useState } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import { answerOf } from '#domain/lists/reading.ts'
import { significantDecimals } from '#domain/money/money.ts'
import { readTypedAmount, targetOf } from '#domain/payments/typed-amount.ts'
import { reconcileInSteps } from '#domain/reconciliation/reconcile.ts'
import { MINUTE } from '#domain/time/units.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { useSteps } from '#renderer/app/use-steps.ts'
import { useWalletName } from '#renderer/shared/account-name.ts'
import { DateTimeField } from '#renderer/shared/time-field.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { ListInput } from '../payment-list/list-input.tsx'
import { usePaymentList } from '../payment-list/use-list.ts'
import { LedgerNotes } from './notes.tsx'
import { LedgerResult } from './result.tsx'
import { TopUpField } from './top-up-field.tsx'

const nextMinute = (at: number) => Math.ceil(at / MINUTE) * MINUTE

/** Reconciles the user's own records for a period with the movements Salio observed in the wallet. */
export function LedgerScreen({ wallet }: { wallet: WalletView }) {
  const language = useLanguage()
  const {
    ledger: text,
    list: { reading }
  } = useMessages()
  const back = useApp(app => app.back)
  const { currency, id, readAt, trail } = wallet
  const name = useWalletName(id)
  // From midnight, or from the first reading of a wallet that was connected today.
  const [from, setFrom] = useState(() =>
    Math.max(new Date().setHours(0, 0, 0, 0), nextMinute(trail[0]?.[0] ?? 0))
  )
  // The next full minute, so that the period includes the latest reading.
  const [until, setUntil] = useState(() => Math.max(nextMinute(Date.now() + 1), from + MINUTE))
  const [typed, setTyped] = useState('')
  // The last answer stays until the next one has arrived, so that nothing jumps while a time is changed.
  const { answer: ledger } = useAsk(
    async salio =>
      from < until && readAt !== null ? await salio.getLedger({ walletId: id, from, until }) : null,
    [id, from, until, readAt]
  )
  const list = usePaymentList({
    currency,
    language,
    isPast: true,
    decimals: significantDecimals(wallet.amount ?? '0'),
    period: from < until ? { from, until } : null
  })
  const target = targetOf(wallet)
  const read = readTypedAmount(typed, language, target)
  const toppedUp = read.kind === 'amount' ? read.amount : null
  const isUnclear = toppedUp === null && read.kind !== 'empty'
  const { opening, closing, movements } = ledger ?? { opening: null, closing: null, movements: null }
  const payments = useMemo(() => answerOf(list.result)?.payments ?? null, [list.result])
  const given =
    opening && closing && movements && payments && !isUnclear
      ? { opening: opening.amount, closing: closing.amount, movements, payments, toppedUp }
      : null
  const result = useSteps(
    () => given && reconcileInSteps(given),
    [opening, closing, movements, payments, toppedUp, isUnclear]
  )
  return (
    <ScreenLayout title={text.title} subtitle={name ?? wallet.name} onBack={back} roomy>
      <div className="card rows">
        <DateTimeField name={text.from} at={from} onChange={setFrom} />
        <DateTimeField name={text.until} at={until} onChange={setUntil} />
        {ledger && (
          <TopUpField {...{ ledger, target }} value={typed} invalid={isUnclear} onChange={setTyped} />
        )}
      </div>
      <div role="status">
        {from >= until && <p className="complaint">{text.order}</p>}
        {ledger && !closing && <p className="complaint">{text.noClosing}</p>}
        {ledger && closing && !opening && <p className="complaint">{text.noOpening}</p>}
      </div>
      <ListInput list={list} currency={currency} isPast intro={text.intro} />
      {ledger && <LedgerNotes ledger={ledger} />}
      {given && !result && (
        <p className="hint" role="status">
          {reading}
        </p>
      )}
      {result && opening && closing && <LedgerResult {...{ currency, opening, closing, result }} />}
    </ScreenLayout>
  )
}
