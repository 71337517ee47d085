import type { AskName } from '../contract/channels.ts'
import type { Snapshot } from '../contract/snapshot.ts'
import { handleAll } from './bridge.ts'
import { type DesktopParts, desktopHandlers } from './desktop.ts'
import { type HandlerParts, handlersOf } from './handlers.ts'
import type { Popover } from './popover.ts'

type Made = 'desktop' | 'intents' | 'popover' | 'shapeOf' | 'snapshot'

export interface AnswerParts extends Omit<HandlerParts, Made>, Pick<DesktopParts, 'failures' | 'licences'> {
  readonly monitor: Pick<HandlerParts, 'intents' | 'shapeOf'> & { snapshot(): Snapshot }
  readonly popover: Popover
  /** A question begins to be answered. */
  readonly begins: (name: AskName) => void
}

/** From now on the popover's page is answered whatever it asks. */
export function answerAll({ begins, failures, licences, monitor, ...parts }: AnswerParts): void {
  const { popover } = parts
  const { intents, shapeOf } = monitor
  const snapshot = () => monitor.snapshot()
  const desktop = desktopHandlers({ popover, snapshot, failures, licences })
  const handlers = handlersOf({ ...parts, desktop, intents, shapeOf, snapshot })
  handleAll({ handlers, window: () => popover.window, begins })
}
