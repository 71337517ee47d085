import { app, type BrowserWindow, type Menu, type Rectangle, type Tray } from 'electron'
import { Menubar } from 'electron-menubar'
import type { Place } from '../contract/snapshot.ts'
import type { Clock } from '../monitor/ports.ts'
import { tell } from './bridge.ts'
import { Keeping } from './keeping.ts'
import { Leaving } from './leaving.ts'
import { page } from './origin.ts'
import { type BoundsParts, PopoverBounds } from './popover-bounds.ts'
import { isOrdinaryWindow, isWayland, windowOptions } from './popover-window.ts'
import { Shortcut } from './shortcut.ts'
import { Telling } from './telling.ts'

export interface PopoverParts extends BoundsParts {
  readonly tray: Tray
  readonly preload: string
  readonly clock: Clock
  /** It is not on the screen any more. */
  readonly hidden: () => void
  /** Its window has been destroyed. */
  readonly gone: () => void
}

const balances: Place = { screen: 'balances' }

/** The window under the tray icon: made when first asked for, hidden when left, destroyed when not missed. */
export class Popover {
  readonly #parts: PopoverParts
  readonly #bounds: PopoverBounds
  readonly #menubar: Menubar
  readonly #leaving: Leaving
  /** Whether it stays, and how long once it is hidden. */
  readonly keeping: Keeping
  /** What its page knows. */
  readonly telling = new Telling()
  /** Opens and closes it from anywhere. */
  readonly shortcut: Shortcut
  /** Resolves once the tray's menu and tooltip may be set: menubar sets its own first. */
  readonly ready: Promise<void>
  #clicked: Rectangle | undefined
  /** Where its page is, and where a page made anew is to start. */
  place: Place = balances

  constructor(parts: PopoverParts) {
    const { clock, preload, tray } = parts
    this.#parts = parts
    this.#bounds = new PopoverBounds(parts)
    this.keeping = new Keeping(clock)
    this.shortcut = new Shortcut({
      take: keys => this.#menubar.setGlobalShortcut(keys || undefined),
      onWayland: isWayland()
    })
    this.#leaving = new Leaving({
      clock,
      ordinary: isOrdinaryWindow(),
      isKept: () => this.keeping.isNeeded || this.window?.webContents.isDevToolsOpened() === true,
      window: {
        isVisible: () => this.window?.isVisible() ?? false,
        isFocused: () => this.window?.isFocused() ?? false,
        hide: () => this.hide()
      }
    })
    tray.on('click', (_event, bounds) => this.#click(bounds))
    this.#menubar = new Menubar(app, {
      tray,
      trigger: 'none',
      index: page,
      hideOnClose: true,
      hideOnBlur: false,
      browserWindow: windowOptions(preload)
    })
    this.ready = new Promise(resolve => this.#menubar.once('ready', () => resolve()))
    this.#menubar
      .on('before-load', () => this.#watch())
      .on('show', () => this.#position())
      .on('after-show', () => this.#settle())
      .on('focus-lost', () => this.#leaving.blurred())
      .on('hide', () => this.#put())
      .on('after-close', () => {
        this.keeping.gone()
        this.#parts.gone()
      })
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

  #click(icon: Rectangle): void {
    const wanted = this.#leaving.clicked()
    if (wanted === 'hide') this.hide()
    if (wanted !== 'show') return
    this.#clicked = icon
    void this.show()
  }

  #watch(): void {
    const { window } = this
    if (!window) return
    // A crashed page cannot be mended; the next click makes a new one, on Balances, in case it was the place.
    window.webContents.on('render-process-gone', () => {
      this.place = balances
      window.destroy()
    })
    // Menubar would put the window back at each step while its upper edge is dragged.
    window.removeAllListeners('resize')
    window.on('close', () => this.#bounds.remember(window))
  }

  #position(): void {
    this.keeping.shown()
    const { window } = this
    if (!window) return
    const { x, y } = this.#bounds.place(window, this.#clicked)
    this.#clicked = undefined
    this.#menubar.setOption('browserWindow', { ...windowOptions(this.#parts.preload), x, y })
  }

  #settle(): void {
    this.#leaving.shown()
    if (this.window) this.#bounds.settle(this.window)
  }

  #put(): void {
    if (this.window) this.#bounds.remember(this.window)
    this.#parts.hidden()
    this.keeping.hidden(() => this.window?.destroy())
  }
}
