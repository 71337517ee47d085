import { RefreshCw } from 'lucide-react'
import { useApp, useMessages, useSnapshot } from '../app/use-app.ts'
import { IconButton } from '../ui/button.tsx'

/** Reads all balances again; spins while any account is being read. */
export function RefreshButton() {
  const text = useMessages()
  const { accounts } = useSnapshot()
  const refresh = useApp(app => app.refresh)
  return (
    <IconButton
      name={text.refresh}
      aria-busy={accounts.some(({ reading }) => reading)}
      onClick={() => void refresh()}
    >
      <RefreshCw size="0.9375rem" aria-hidden="true" />
    </IconButton>
  )
}
