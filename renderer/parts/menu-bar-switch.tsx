import { isMac } from '../state/is-mac.ts'
import { useApp, useSnapshot, useText } from '../state/use-app.ts'
import { SwitchRow } from './switch-row.tsx'

/** Puts a wallet's balance beside the icon, where the system has room for it: in macOS's menu bar. */
export function MenuBarSwitch({ walletId }: { walletId: string }) {
  const { showInMenuBar } = useText()
  const { pinnedWallet } = useSnapshot().settings
  const salio = useApp(app => app.salio)
  if (!isMac()) return null
  const pin = (pinned: boolean) => void salio.changeSettings({ pinnedWallet: pinned ? walletId : null })
  return <SwitchRow label={showInMenuBar} checked={pinnedWallet === walletId} onChange={pin} />
}
