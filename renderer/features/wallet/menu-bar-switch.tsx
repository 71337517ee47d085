import { isMac } from '#renderer/app/is-mac.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'

/** Shows a wallet's balance next to the icon in the macOS menu bar. Renders nothing on other systems. */
export function MenuBarSwitch({ walletId }: { walletId: string }) {
  const { showInMenuBar } = useMessages()
  const { pinnedWallet } = useSnapshot().settings
  const salio = useApp(app => app.salio)
  if (!isMac()) return null
  const pin = (pinned: boolean) => void salio.changeSettings({ pinnedWallet: pinned ? walletId : null })
  return <SwitchRow label={showInMenuBar} checked={pinnedWallet === walletId} onChange={pin} />
}
