import { type BrowserWindow, type Rectangle, screen, type Tray } from 'electron'
import type { Settings } from '../domain/settings.ts'
import { iconAmong, placePopover } from './place-popover.ts'
import { LEAST_HEIGHT, WIDTH } from './popover-window.ts'

export interface BoundsParts {
  readonly tray: Pick<Tray, 'getBounds'>
  readonly settings: () => Pick<Settings, 'height'>
  /** The user has made it taller or shorter. */
  readonly resized: (height: number) => void
}

/** A scaled display rounds by as much. */
const ROUNDING = 1

/** Where the popover's window goes, and how tall its user wants it. */
export class PopoverBounds {
  readonly #parts: BoundsParts
  #wanted: Rectangle | undefined
  #height = 0

  constructor(parts: BoundsParts) {
    this.#parts = parts
  }

  /** @param clicked where the icon was clicked: of those in several menu bars this is the one that was meant */
  place(window: BrowserWindow, clicked: Rectangle | undefined): Rectangle {
    const icon = iconAmong(clicked, this.#parts.tray.getBounds())
    const cursor = screen.getCursorScreenPoint()
    const display = icon ? screen.getDisplayMatching(icon) : screen.getDisplayNearestPoint(cursor)
    const height = Math.max(this.#parts.settings().height, LEAST_HEIGHT)
    this.#wanted = placePopover({
      icon,
      cursor,
      display: display.bounds,
      workArea: display.workArea,
      window: { width: WIDTH, height },
      usualPanel: process.platform === 'win32' ? 'bottom' : 'top'
    })
    return this.#set(window, this.#wanted)
  }

  /** It is shown: moved to a display of another scale, it may have been made larger or smaller. */
  settle(window: BrowserWindow): void {
    if (this.#wanted) this.#set(window, this.#wanted)
    this.#height = window.getBounds().height
  }

  /** Keeps the height it was given by hand. */
  remember(window: BrowserWindow): void {
    const { height } = window.getBounds()
    if (Math.abs(height - this.#height) <= ROUNDING) return
    this.#height = height
    this.#parts.resized(height)
  }

  #set(window: BrowserWindow, bounds: Rectangle): Rectangle {
    // Some displays have less room than it could be made small by hand.
    window.setMinimumSize(WIDTH, Math.min(LEAST_HEIGHT, bounds.height))
    window.setBounds(bounds)
    return bounds
  }
}
