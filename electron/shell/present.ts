import type { Tray } from 'electron'
import type { Snapshot } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { MonitorIntents } from '#monitor/intents.ts'
import { sendToPage } from './bridge/bridge.ts'
import type { Popover } from './popover/popover.ts'
import { applyPreferences } from './system/preferences.ts'
import type { Recreatable } from './tray/icon.ts'
import { TrayPresenter } from './tray/presenter.ts'
import { trayView } from './tray/view.ts'

interface PresentParts {
  readonly monitor: {
    readonly intents: MonitorIntents
    subscribe(listener: (snapshot: Snapshot) => void): () => void
  }
  readonly popover: Popover
  readonly icon: Recreatable<Tray>
  /** Folder of the tray images. */
  readonly icons: string
  readonly cards: readonly ProviderCard[]
}

/** Shows every snapshot from now on: in the tray, in the popover, and in the desktop's preferences. */
export function present({ cards, icon, icons, monitor, popover }: PresentParts): TrayPresenter {
  const presenter = new TrayPresenter({ icon, icons, popover, intents: monitor.intents })
  const providerName = (id: string) => cards.find(card => card.id === id)?.name ?? id
  monitor.subscribe(snapshot => {
    applyPreferences(snapshot.settings, popover.shortcut)
    presenter.show(trayView(snapshot, providerName), snapshot.language)
    if (popover.window) sendToPage(popover.window, 'snapshot', popover.snapshotDiff.change(snapshot))
  })
  return presenter
}
