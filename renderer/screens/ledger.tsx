import { useMemo, useState } from 'react'
import type { AccountView, WalletView } from '../../electron/contract/snapshot.ts'
import { reconcile } from '../../electron/domain/reconciliation.ts'
import { parseTypedAmount } from '../../electron/domain/typed-amount.ts'
import { markProblemWords } from '../messages/mark-problem.ts'
import { LedgerNotes } from '../parts/ledger-notes.tsx'
import { LedgerResult } from '../parts/ledger-result.tsx'
import { ListCard } from '../parts/list-card.tsx'
import { ListDrop } from '../parts/list-drop.tsx'
import { MomentField } from '../parts/moment-field.tsx'
import { Screen } from '../parts/screen.tsx'
import { TopUpField } from '../parts/top-up-field.tsx'
import { paymentsOf } from '../state/ledger-payments.ts'
import { useApp, useSnapshot, useText } from '../state/use-app.ts'
import { useLedger } from '../state/use-ledger.ts'
import { useList } from '../state/use-list.ts'

const MINUTE = 60_000

interface Props {
  account: AccountView
  wallet: WalletView
}

/** Reconciles the user's own records for a period with the movements Salio observed in the wallet. */
export function Ledger({ wallet }: Props) {
  const { language } = useSnapshot()
  const text = useText().ledger
  const back = useApp(app => app.back)
  const { currency, id, readAt } = wallet
  const [from, setFrom] = useState(() => new Date().setHours(0, 0, 0, 0))
  // The next full minute, so that the period includes the latest reading.
  const [until, setUntil] = useState(() => Math.ceil((Date.now() + 1) / MINUTE) * MINUTE)
  const [typed, setTyped] = useState('')
  const ledger = useLedger(id, from, until, readAt)
  const list = useList(currency, language, true)
  const toppedUp = typed.trim() === '' ? null : parseTypedAmount(typed, language)
  const isUnclear = typed.trim() !== '' && toppedUp === null
  const { opening, closing, movements } = ledger ?? { opening: null, closing: null, movements: null }
  const payments = useMemo(() => paymentsOf(list.read), [list.read])
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
    <Screen title={text.title} subtitle={wallet.name} onBack={back} roomy>
      <div className="card rows">
        <MomentField name={text.from} at={from} onChange={setFrom} />
        <MomentField name={text.until} at={until} onChange={setUntil} />
        {ledger && (
          <TopUpField {...{ ledger, currency }} value={typed} invalid={isUnclear} onChange={setTyped} />
        )}
      </div>
      <div role="status">
        {from >= until && <p className="complaint">{text.order}</p>}
        {isUnclear && <p className="complaint">{markProblemWords('unclear', currency, language)}</p>}
        {ledger && !closing && <p className="complaint">{text.noClosing}</p>}
        {ledger && closing && !opening && <p className="complaint">{text.noOpening}</p>}
      </div>
      {list.source && list.read ? (
        <ListCard
          source={list.source}
          read={list.read}
          choice={list.choice}
          onChoose={list.choose}
          onRemove={list.remove}
          currency={currency}
        />
      ) : (
        <>
          <p className="lead">{text.bring}</p>
          <ListDrop onBring={list.bring} />
        </>
      )}
      {ledger && <LedgerNotes ledger={ledger} />}
      {result && opening && closing && <LedgerResult {...{ currency, opening, closing, result }} />}
    </Screen>
  )
}
