import { app, type BrowserWindow, type Menu, type Rectangle, type Tray } from 'electron'
import { Menubar } from 'electron-menubar'
import type { Place } from '../contract/snapshot.ts'
import type { Settings } from '../domain/settings.ts'
import type { Clock } from '../monitor/ports.ts'
import { tell } from './bridge.ts'
import { Leaving } from './leaving.ts'
import { page } from './origin.ts'
import { iconAmong } from './place-popover.ts'
import { isOrdinaryWindow, popoverBounds, setBounds, windowOptions } from './popover-window.ts'

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
/** A scaled display rounds by as much. */
const ROUNDING = 1

const balances: Place = { screen: 'balances' }

/** The window under the tray icon: made when first asked for, hidden when left, destroyed when not missed. */
export class Popover {
  readonly #parts: PopoverParts
  readonly #menubar: Menubar
  readonly #leaving: Leaving
  /** Resolves once the tray's menu and tooltip may be set: menubar sets its own first. */
  readonly ready: Promise<void>
  readonly #keepers = new Set<string>()
  #clicked: Rectangle | undefined
  #bounds: Rectangle | undefined
  #height = 0
  #forget: () => void = () => undefined
  /** Where its page is, and where a page made anew is to start. */
  place: Place = balances

  constructor(parts: PopoverParts) {
    this.#parts = parts
    const { clock, tray } = parts
    this.#leaving = new Leaving({
      clock,
      ordinary: isOrdinaryWindow(),
      isKept: () => this.#keepers.size > 0 || this.window?.webContents.isDevToolsOpened() === true,
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
      browserWindow: windowOptions(parts.preload)
    })
    this.ready = new Promise(resolve => this.#menubar.once('ready', () => resolve()))
    this.#menubar
      .on('before-load', () => this.#watch())
      .on('show', () => this.#position())
      .on('after-show', () => this.#settle())
      .on('focus-lost', () => this.#leaving.blurred())
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

  /**
   * Keeps it while somebody needs it: it neither hides when it loses the focus nor goes while hidden.
   * @param who a page with something typed or brought that would be lost, or a dialog over it
   */
  keep(who: 'page' | 'dialog', needed: boolean): void {
    if (needed) this.#keepers.add(who)
    else this.#keepers.delete(who)
  }

  /** The shortcut that opens and closes it from anywhere, "" for none; false where another program holds it. */
  setShortcut(accelerator: string): boolean {
    try {
      return this.#menubar.setGlobalShortcut(accelerator || undefined)
    } catch {
      return false
    }
  }

  #click(icon: Rectangle): void {
    const wanted = this.#leaving.clicked()
    if (wanted === 'hide') this.hide()
    if (wanted !== 'show') return
    // Of the icons in several menu bars this is the one that was meant.
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
    window.on('close', () => this.#remember())
  }

  #position(): void {
    this.#forget()
    const { window } = this
    if (!window) return
    const { preload, settings, tray } = this.#parts
    const icon = iconAmong(this.#clicked, tray.getBounds())
    this.#clicked = undefined
    this.#bounds = popoverBounds(icon, settings().height)
    setBounds(window, this.#bounds)
    const { x, y } = this.#bounds
    this.#menubar.setOption('browserWindow', { ...windowOptions(preload), x, y })
  }

  #settle(): void {
    this.#leaving.shown()
    const { window } = this
    if (!window || !this.#bounds) return
    // Moved to a display of another scale, it was made larger or smaller.
    setBounds(window, this.#bounds)
    this.#height = window.getBounds().height
  }

  #put(): void {
    this.#remember()
    this.#parts.hidden()
    this.#expireLater()
  }

  #remember(): void {
    const height = this.window?.getBounds().height ?? this.#height
    if (Math.abs(height - this.#height) <= ROUNDING) return
    this.#height = height
    this.#parts.resized(height)
  }

  #expireLater(): void {
    this.#forget()
    const expire = () => (this.#keepers.size > 0 ? this.#expireLater() : this.window?.destroy())
    this.#forget = this.#parts.clock.after(KEPT_HIDDEN, expire)
  }

  #close(): void {
    this.#forget()
    this.#keepers.delete('page')
  }
}
