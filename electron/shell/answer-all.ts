import type { AskName } from '#contract/channels.ts'
import type { Snapshot } from '#contract/snapshot.ts'
import { handleAsks } from './bridge/bridge.ts'
import { type DesktopParts, desktopHandlers } from './handlers/desktop.ts'
import { createHandlers, type HandlerParts } from './handlers/handlers.ts'
import type { Popover } from './popover/popover.ts'

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
