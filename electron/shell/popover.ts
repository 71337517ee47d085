import { app, type BrowserWindow, type Menu, type Rectangle, screen, type Tray } from 'electron'
import { Menubar } from 'electron-menubar'
import type { Place } from '../contract/snapshot.ts'
import type { Settings } from '../domain/settings.ts'
import type { Clock } from '../monitor/ports.ts'
import { tell } from './bridge.ts'
import { page } from './origin.ts'
import { GAP, placePopover } from './place-popover.ts'
import { isOrdinaryWindow, WIDTH, windowOptions } from './popover-window.ts'

export interface PopoverParts {
  readonly tray: Tray
  readonly preload: string
  readonly clock: Clock
  readonly settings: () => Settings
  /** It is not on the screen any more. */
  readonly hidden: () => void
  /** The user has made it taller or shorter. */
  readonly resized: (height: number) => void
}

/** A hidden window still costs a renderer: after this long without being looked at it goes. */
const KEPT_HIDDEN = 3 * 60_000

/** The window under the tray icon: made when first asked for, hidden when left, destroyed when not missed. */
export class Popover {
  readonly #parts: PopoverParts
  readonly #menubar: Menubar
  /** Resolves once the tray's menu and tooltip may be set: menubar sets its own first. */
  readonly ready: Promise<void>
  #icon: Rectangle | null = null
  #openedHeight = 0
  #forget: () => void = () => undefined
  /** Where a window that is not there yet is to start. */
  place: Place = { screen: 'balances' }
  /** Whether what is typed in it would be lost with the window. */
  keep = false

  constructor(parts: PopoverParts) {
    this.#parts = parts
    const { tray } = parts
    tray.on('click', (_event, bounds) => this.#noteIcon(bounds))
    this.#menubar = new Menubar(app, {
      tray,
      index: page,
      hideOnClose: true,
      hideOnBlur: !isOrdinaryWindow(),
      browserWindow: this.#options()
    })
    this.ready = new Promise(resolve => this.#menubar.once('ready', () => resolve()))
    this.#menubar
      .on('create-window', () => this.#menubar.setOption('browserWindow', this.#options()))
      .on('before-load', () => this.#watch())
      .on('show', () => this.#position())
      .on('hide', () => this.#put())
      .on('after-close', () => this.#close())
  }

  get window(): BrowserWindow | undefined {
    return this.#menubar.window
  }

  setMenu(menu: Menu): void {
    this.#menubar.setContextMenu(menu)
  }

  /** Opens the popover, or brings it forward; with a place, there. */
  async show(place?: Place): Promise<void> {
    if (place) {
      this.place = place
      tell(this.window, 'go', place)
    }
    if (this.window?.isVisible()) this.window.focus()
    else await this.#menubar.showWindow()
  }

  hide(): void {
    this.#menubar.hideWindow()
  }

  /** Whether it stays when it loses the focus: a dialog over it takes that. */
  set stays(stays: boolean) {
    this.#menubar.setOption('hideOnBlur', !stays && !isOrdinaryWindow())
  }

  /** The shortcut that opens and closes it from anywhere, "" for none; false where another program holds it. */
  setShortcut(accelerator: string): boolean {
    try {
      return this.#menubar.setGlobalShortcut(accelerator || undefined)
    } catch {
      return false
    }
  }

  #options() {
    return windowOptions(this.#parts.preload, this.#parts.settings().height)
  }

  #watch(): void {
    const { window } = this
    // A crashed page cannot be mended; the next click makes a new one.
    window?.webContents.on('render-process-gone', () => window.destroy())
    // Menubar would put the window back at each step while its upper edge is dragged.
    window?.removeAllListeners('resize')
  }

  #noteIcon(bounds: Rectangle): void {
    this.#icon = bounds.width > 0 ? bounds : null
  }

  #position(): void {
    this.#forget()
    const { window } = this
    if (!window) return
    const told = this.#parts.tray.getBounds()
    const icon = this.#icon ?? (told.width > 0 ? told : null)
    const cursor = screen.getCursorScreenPoint()
    const display = icon ? screen.getDisplayMatching(icon) : screen.getDisplayNearestPoint(cursor)
    const height = Math.min(this.#parts.settings().height, display.workArea.height - 2 * GAP)
    window.setSize(WIDTH, height)
    this.#openedHeight = height
    const at = placePopover({
      icon,
      cursor,
      display: display.bounds,
      workArea: display.workArea,
      window: { width: WIDTH, height },
      usualPanel: process.platform === 'win32' ? 'bottom' : 'top'
    })
    this.#menubar.setOption('browserWindow', { ...this.#options(), ...at })
  }

  #put(): void {
    const height = this.window?.getSize()[1] ?? this.#openedHeight
    if (height !== this.#openedHeight) this.#parts.resized(height)
    this.#parts.hidden()
    this.#expireLater()
  }

  #expireLater(): void {
    this.#forget()
    const expire = () => (this.keep ? this.#expireLater() : this.window?.destroy())
    this.#forget = this.#parts.clock.after(KEPT_HIDDEN, expire)
  }

  #close(): void {
    this.#forget()
    this.keep = false
    this.place = { screen: 'balances' }
  }
}
