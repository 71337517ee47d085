import { ChevronRight } from 'lucide-react'
import { useApp, useMessages } from '../app/use-app.ts'

/** Opens the screen that reconciles a wallet with the user's own records. */
export function LedgerLink({ walletId }: { walletId: string }) {
  const { title } = useMessages().ledger
  const open = useApp(app => app.open)
  return (
    <button type="button" className="setting" onClick={() => open({ screen: 'ledger', walletId })}>
      <span className="setting-name">{title}</span>
      <ChevronRight size="0.875rem" aria-hidden="true" />
    </button>
  )
}

/** Opens the alert history of one wallet, or of all if `walletId` is null. */
export function HistoryLink({ walletId }: { walletId: string | null }) {
  const { title } = useMessages().history
  const open = useApp(app => app.open)
  return (
    <button type="button" className="setting" onClick={() => open({ screen: 'history', walletId })}>
      <span className="setting-name">{title}</span>
      <ChevronRight size="0.875rem" aria-hidden="true" />
    </button>
  )
}
