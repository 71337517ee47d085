import type { Tray } from 'electron'
import type { Snapshot } from '../contract/snapshot.ts'
import type { ProviderCard } from '../domain/provider-card.ts'
import type { MonitorIntents } from '../monitor/intents.ts'
import { tell } from './bridge.ts'
import type { Popover } from './popover.ts'
import { applyPreferences } from './preferences.ts'
import type { Renewable } from './renewable.ts'
import { TrayPresenter } from './tray.ts'
import { trayView } from './tray-state.ts'

export interface PresentParts {
  readonly monitor: {
    readonly intents: MonitorIntents
    subscribe(listener: (snapshot: Snapshot) => void): () => void
  }
  readonly popover: Popover
  readonly icon: Renewable<Tray>
  /** The folder of the icon's images. */
  readonly icons: string
  readonly cards: readonly ProviderCard[]
}

/** From now on every snapshot is seen wherever it is to be: in the tray, in the popover, by the desktop. */
export function present({ cards, icon, icons, monitor, popover }: PresentParts): TrayPresenter {
  const presenter = new TrayPresenter({ icon, icons, popover, intents: monitor.intents })
  const providerName = (id: string) => cards.find(card => card.id === id)?.name ?? id
  monitor.subscribe(snapshot => {
    applyPreferences(snapshot.settings, popover.shortcut)
    presenter.show(trayView(snapshot, providerName), snapshot.language)
    if (popover.window) tell(popover.window, 'snapshot', popover.telling.change(snapshot))
  })
  return presenter
}
