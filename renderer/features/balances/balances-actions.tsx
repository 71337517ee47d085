import { Eye, EyeOff, Settings2 } from 'lucide-react'
import { useApp, useHideAmounts, useMessages } from '#renderer/app/use-app.ts'
import { RefreshButton } from '#renderer/shared/refresh-button.tsx'
import { IconButton } from '#renderer/ui/button.tsx'

/** The buttons at the top of Balances. */
export function BalancesActions() {
  const text = useMessages()
  const hidden = useHideAmounts()
  const salio = useApp(app => app.salio)
  const open = useApp(app => app.open)
  const Icon = hidden ? EyeOff : Eye
  return (
    <>
      <RefreshButton />
      <IconButton
        name={text.hideAmounts}
        aria-pressed={hidden}
        onClick={() => void salio.changeSettings({ hideAmounts: !hidden })}
      >
        <Icon size="1rem" aria-hidden="true" />
      </IconButton>
      <IconButton name={text.settings} onClick={() => open({ screen: 'settings' })}>
        <Settings2 size="1rem" aria-hidden="true" />
      </IconButton>
    </>
  )
}
