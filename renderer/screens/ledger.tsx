import { useMemo, useState } from 'react'
import type { AccountView, WalletView } from '../../electron/contract/snapshot.ts'
import { reconcile } from '../../electron/domain/reconciliation.ts'
import { parseTypedAmount } from '../../electron/domain/typed-amount.ts'
import { thresholdProblemWords } from '../messages/mark-problem.ts'
import { LedgerNotes } from '../parts/ledger-notes.tsx'
import { LedgerResult } from '../parts/ledger-result.tsx'
import { ListCard } from '../parts/list-card.tsx'
import { ListDrop } from '../parts/list-drop.tsx'
import { DateTimeField } from '../parts/moment-field.tsx'
import { ScreenLayout } from '../parts/screen.tsx'
import { TopUpField } from '../parts/top-up-field.tsx'
import { listedPayments } from '../state/ledger-payments.ts'
import { useApp, useMessages, useSnapshot } from '../state/use-app.ts'
import { useLedger } from '../state/use-ledger.ts'
import { usePaymentList } from '../state/use-list.ts'

const MINUTE = 60_000

interface Props {
  account: AccountView
  wallet: WalletView
}

/** Reconciles the user's own records for a period with the movements Salio observed in the wallet. */
export function LedgerScreen({ wallet }: Props) {
  const { language } = useSnapshot()
  const text = useMessages().ledger
  const back = useApp(app => app.back)
  const { currency, id, readAt } = wallet
  const [from, setFrom] = useState(() => new Date().setHours(0, 0, 0, 0))
  // The next full minute, so that the period includes the latest reading.
  const [until, setUntil] = useState(() => Math.ceil((Date.now() + 1) / MINUTE) * MINUTE)
  const [typed, setTyped] = useState('')
  const ledger = useLedger(id, from, until, readAt)
  const list = usePaymentList(currency, language, true)
  const toppedUp = typed.trim() === '' ? null : parseTypedAmount(typed, language)
  const isUnclear = typed.trim() !== '' && toppedUp === null
  const { opening, closing, movements } = ledger ?? { opening: null, closing: null, movements: null }
  const payments = useMemo(() => listedPayments(list.parsed), [list.parsed])
  const result = useMemo(() => {
    if (!opening || !closing || !movements || !payments || isUnclear) return null
    return reconcile({
      opening: opening.amount,
      closing: closing.amount,
      movements,
      payments,
      toppedUp
    })
  }, [opening, closing, movements, payments, toppedUp, isUnclear])
  return (
    <ScreenLayout title={text.title} subtitle={wallet.name} onBack={back} roomy>
      <div className="card rows">
        <DateTimeField name={text.from} at={from} onChange={setFrom} />
        <DateTimeField name={text.until} at={until} onChange={setUntil} />
        {ledger && (
          <TopUpField {...{ ledger, currency }} value={typed} invalid={isUnclear} onChange={setTyped} />
        )}
      </div>
      <div role="status">
        {from >= until && <p className="complaint">{text.order}</p>}
        {isUnclear && <p className="complaint">{thresholdProblemWords('unclear', currency, language)}</p>}
        {ledger && !closing && <p className="complaint">{text.noClosing}</p>}
        {ledger && closing && !opening && <p className="complaint">{text.noOpening}</p>}
      </div>
      {list.source && list.parsed ? (
        <ListCard
          source={list.source}
          read={list.parsed}
          choice={list.choice}
          onChoose={list.choose}
          onRemove={list.remove}
          currency={currency}
        />
      ) : (
        <>
          <p className="lead">{text.intro}</p>
          <ListDrop onList={list.load} />
        </>
      )}
      {ledger && <LedgerNotes ledger={ledger} />}
      {result && opening && closing && <LedgerResult {...{ currency, opening, closing, result }} />}
    </ScreenLayout>
  )
}
