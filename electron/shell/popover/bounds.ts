import { type BrowserWindow, type Rectangle, screen, type Tray } from 'electron'
import { MIN_HEIGHT, type Settings } from '#domain/settings.ts'
import { firstUsableBounds, placePopover } from './placement.ts'
import { WIDTH } from './window.ts'

interface BoundsParts {
  readonly tray: Pick<Tray, 'getBounds'>
  readonly settings: () => Pick<Settings, 'height'>
  /** Called when the user has changed the window's height. */
  readonly resized: (height: number) => void
}

/** Pixels by which a scaled display may round the height. */
const ROUNDING = 1

/** Places the popover's window and remembers the height the user gave it. */
export class PopoverBounds {
  readonly #parts: BoundsParts
  #target: Rectangle | undefined
  #height = 0

  constructor(parts: BoundsParts) {
    this.#parts = parts
  }

  /**
   * Where the window belongs.
   * @param clicked bounds of the icon that was clicked; each display of macOS has a menu bar with the icon
   */
  next(clicked: Rectangle | undefined): Rectangle {
    const icon = firstUsableBounds(clicked, this.#parts.tray.getBounds())
    const cursor = screen.getCursorScreenPoint()
    const display = icon ? screen.getDisplayMatching(icon) : screen.getDisplayNearestPoint(cursor)
    const height = Math.max(this.#parts.settings().height, MIN_HEIGHT)
    return placePopover({
      icon,
      cursor,
      display: display.bounds,
      workArea: display.workArea,
      window: { width: WIDTH, height },
      defaultPanelEdge: process.platform === 'win32' ? 'bottom' : 'top'
    })
  }

  /** Puts it there. */
  place(window: BrowserWindow, clicked: Rectangle | undefined): Rectangle {
    this.#target = this.next(clicked)
    return this.#set(window, this.#target)
  }

  /**
   * Call once the window is shown. Sets the bounds again, because moving to a display of another scale may
   * resize it.
   */
  settle(window: BrowserWindow): void {
    if (this.#target) this.#set(window, this.#target)
    this.#height = window.getBounds().height
  }

  /** Reports the window's height if the user has changed it. */
  remember(window: BrowserWindow): void {
    const { height } = window.getBounds()
    if (Math.abs(height - this.#height) <= ROUNDING) return
    this.#height = height
    this.#parts.resized(height)
  }

  #set(window: BrowserWindow, bounds: Rectangle): Rectangle {
    // On a small display the window may have to be lower than the minimum for resizing.
    window.setMinimumSize(WIDTH, Math.min(MIN_HEIGHT, bounds.height))
    window.setBounds(bounds)
    return bounds
  }
}
