import type { Tray } from 'electron'
import type { AskName } from '#contract/index.ts'
import type { Snapshot } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { MonitorIntents } from '#monitor/intents.ts'
import { handleAsks, sendToPage } from './bridge/bridge.ts'
import { type DesktopParts, desktopHandlers } from './handlers/desktop.ts'
import { createHandlers, type HandlerParts } from './handlers/handlers.ts'
import type { Popover } from './popover/popover.ts'
import { applyPreferences } from './system/preferences.ts'
import type { Recreatable } from './tray/icon.ts'
import { TrayPresenter } from './tray/presenter.ts'
import { trayView } from './tray/view.ts'

export interface PresentParts {
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

type CreatedHere = 'desktop' | 'intents' | 'popover' | 'shapeOf' | 'snapshot'

export interface RegisterHandlersParts
  extends Omit<HandlerParts, CreatedHere>,
    Pick<DesktopParts, 'failures' | 'licences'> {
  readonly monitor: Pick<HandlerParts, 'intents' | 'shapeOf'> & { snapshot(): Snapshot }
  readonly popover: Popover
  /** Called when a handler is about to run. */
  readonly onAsk: (name: AskName) => void
}

/** Registers all IPC handlers for the popover's page. */
export function registerHandlers({
  onAsk,
  failures,
  licences,
  monitor,
  ...parts
}: RegisterHandlersParts): void {
  const { popover } = parts
  const { intents, shapeOf } = monitor
  const snapshot = () => monitor.snapshot()
  const desktop = desktopHandlers({ popover, snapshot, failures, licences })
  const handlers = createHandlers({ ...parts, desktop, intents, shapeOf, snapshot })
  handleAsks({ handlers, window: () => popover.window, onAsk })
}
