import type { Tray } from 'electron'
import type { Snapshot } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { MonitorIntents } from '#monitor/intents.ts'
import type { Clock } from '#monitor/ports.ts'
import { sendToPage } from './bridge/bridge.ts'
import type { Popover } from './popover/popover.ts'
import { applyPreferences } from './system/preferences.ts'
import type { ScreenLock } from './system/screen-lock.ts'
import type { Recreatable } from './tray/icon.ts'
import { TrayPresenter } from './tray/presenter.ts'
import { trayView } from './tray/view.ts'

interface PresentParts {
  readonly monitor: {
    readonly intents: MonitorIntents
    subscribe(listener: (snapshot: Snapshot) => void): () => void
    snapshot(): Snapshot
  }
  readonly popover: Popover
  readonly icon: Recreatable<Tray>
  readonly clock: Clock
  /** Folder of the tray images. */
  readonly icons: string
  /** The card of a provider that an account uses. */
  readonly providers: { card(id: string): Pick<ProviderCard, 'name'> | undefined }
  readonly screenLock: Pick<ScreenLock, 'isLocked' | 'onChange'>
  /** Called when all alerts were snoozed from the tray's menu. */
  readonly snoozed: () => void
}

/**
 * Shows every snapshot from now on: in the tray, in the popover, and in the desktop's preferences. The tray also follows
 * whether the screen is locked.
 */
export function present(parts: PresentParts): TrayPresenter {
  const { clock, icon, icons, monitor, popover, providers, screenLock, snoozed } = parts
  const presenter = new TrayPresenter({ clock, icon, icons, popover, intents: monitor.intents, snoozed })
  const providerName = (id: string) => providers.card(id)?.name ?? id
  const showTray = (snapshot: Snapshot) =>
    presenter.show(trayView(snapshot, providerName, screenLock.isLocked), snapshot.language)
  let shown = new Set<string>()
  monitor.subscribe(snapshot => {
    applyPreferences(snapshot.settings, popover.shortcut)
    popover.protection.setWanted(snapshot.settings.hideFromCapture)
    showTray(snapshot)
    const critical = criticalNotShown(snapshot)
    if ([...critical].some(id => !shown.has(id))) void popover.showUnfocused()
    shown = critical
    if (popover.window) sendToPage(popover.window, 'snapshot', popover.snapshotDiff.change(snapshot))
  })
  screenLock.onChange(() => showTray(monitor.snapshot()))
  return presenter
}

/**
 * The wallets of critical alerts that the desktop did not show as notifications. An icon alone is too little for one: the
 * popover opens instead.
 */
const criticalNotShown = ({ notShown }: Snapshot): Set<string> =>
  new Set(
    notShown.flatMap(notice => ('level' in notice && notice.level === 'critical' ? [notice.walletId] : []))
  )
