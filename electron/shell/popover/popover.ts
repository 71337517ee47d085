import { app, type BrowserWindow, type Menu, type Rectangle, type Tray } from 'electron'
import { Menubar } from 'electron-menubar'
import type { Place } from '#contract/desktop.ts'
import type { Settings } from '#domain/settings.ts'
import type { Clock } from '#monitor/ports.ts'
import { sendToPage } from '../bridge/bridge.ts'
import { SnapshotDiff } from '../bridge/snapshot-diff.ts'
import { popoverUrl } from '../page/own-url.ts'
import { Shortcut } from '../system/shortcut.ts'
import { PopoverBounds } from './bounds.ts'
import { ContentProtection } from './content-protection.ts'
import { PopoverDismissal } from './dismissal.ts'
import { PopoverLifetime } from './lifetime.ts'
import { isOrdinaryWindow, isWayland, windowOptions } from './window.ts'

interface PopoverParts {
  readonly tray: Tray
  readonly preload: string
  readonly clock: Clock
  /** Called when its window is about to load its page. */
  readonly loads: () => void
  /** Called when the popover was hidden. */
  readonly hidden: () => void
  /** Called when somebody opened it, or went to another screen of it. */
  readonly looked: (place: Place) => void
  /** Called when its window was destroyed. */
  readonly gone: () => void
  readonly settings: () => Pick<Settings, 'height'>
  /** Called when the user has changed the window's height. */
  readonly resized: (height: number) => void
}

/** Milliseconds in which a window manager, not a person, moves a window. */
const JUST_SHOWN = 1_000

const balances: Place = { screen: 'balances' }

/**
 * The window at the tray icon: created when first opened, hidden when it loses focus, destroyed after a while
 * hidden.
 */
export class Popover {
  readonly #parts: PopoverParts
  readonly #bounds: PopoverBounds
  readonly #menubar: Menubar
  readonly #dismissal: PopoverDismissal
  /** What holds it open, and how long it lives once hidden. */
  readonly lifetime: PopoverLifetime
  /** Whether it can be captured. */
  readonly protection = new ContentProtection(() => this.window)
  /** What its page has received so far. */
  readonly snapshotDiff = new SnapshotDiff()
  /** The global shortcut that opens and closes it. */
  readonly shortcut: Shortcut
  /** Resolves once the tray's menu and tooltip may be set. Menubar sets its own first. */
  readonly ready: Promise<void>
  #clickedIcon: Rectangle | undefined
  #isUnfocused = false
  /** The screen its page shows, and the one a newly created page starts with. */
  place: Place = balances

  constructor(parts: PopoverParts) {
    const { clock, preload, resized, settings, tray } = parts
    this.#parts = parts
    this.#bounds = new PopoverBounds({ tray, settings, resized })
    this.lifetime = new PopoverLifetime(clock)
    this.shortcut = new Shortcut({
      take: keys => this.#menubar.setGlobalShortcut(keys || undefined),
      onWayland: isWayland()
    })
    this.#dismissal = new PopoverDismissal({
      clock,
      ordinary: isOrdinaryWindow(),
      isHeldOpen: () => this.lifetime.isNeeded || this.window?.webContents.isDevToolsOpened() === true,
      window: {
        isVisible: () => this.window?.isVisible() ?? false,
        isFocused: () => this.window?.isFocused() ?? false,
        hide: () => this.hide()
      }
    })
    tray.on('click', (_event, bounds) => this.#onIconClick(bounds))
    this.#menubar = new Menubar(app, {
      tray,
      trigger: 'none',
      index: popoverUrl,
      hideOnClose: true,
      hideOnBlur: false,
      browserWindow: windowOptions(preload)
    })
    this.ready = new Promise(resolve => this.#menubar.once('ready', () => resolve()))
    this.#menubar
      .on('create-window', () => this.#placeNext(this.#bounds.next(this.#clickedIcon)))
      .on('before-load', () => this.#onBeforeLoad())
      .on('show', () => this.#onShow())
      .on('after-show', () => this.#onAfterShow())
      .on('focus-lost', () => this.#dismissal.blurred())
      .on('hide', () => this.#onHide())
      .on('after-close', () => {
        this.lifetime.gone()
        this.protection.gone()
        this.#parts.gone()
      })
  }

  get window(): BrowserWindow | undefined {
    return this.#menubar.window
  }

  setMenu(menu: Menu): void {
    this.#menubar.setContextMenu(menu)
  }

  /** Opens the popover or brings it to the front, at `place` if given. */
  async show(place?: Place): Promise<void> {
    if (place) {
      this.place = place
      sendToPage(this.window, 'go', place)
    }
    this.#parts.looked(this.place)
    if (this.window?.isVisible()) this.window.focus()
    else await this.#menubar.showWindow()
  }

  /** Its page shows another screen. */
  placeShown(place: Place): void {
    this.place = place
    if (this.window?.isFocused()) this.#parts.looked(place)
  }

  /** Opens it at Balances where it is not open, and leaves the focus where it is. */
  async showUnfocused(): Promise<void> {
    if (this.window?.isVisible()) return
    // A page with unsaved input stays where it is.
    if (!this.lifetime.isNeeded) {
      this.place = balances
      sendToPage(this.window, 'go', balances)
    }
    this.#isUnfocused = true
    await this.#menubar.showWindow()
  }

  hide(): void {
    this.#menubar.hideWindow()
  }

  #onIconClick(icon: Rectangle): void {
    const action = this.#dismissal.clicked()
    if (action === 'hide') this.hide()
    if (action !== 'show') return
    this.#clickedIcon = icon
    void this.show()
  }

  #onBeforeLoad(): void {
    const { window } = this
    if (!window) return
    this.protection.apply()
    this.#parts.loads()
    // After a crash the next click creates a new page, on Balances in case the current screen caused the crash.
    window.webContents.on('render-process-gone', () => {
      this.place = balances
      window.destroy()
    })
    // Menubar's own listener would move the window back while the user drags its upper edge.
    window.removeAllListeners('resize')
    window.on('close', () => this.#bounds.remember(window))
  }

  #onShow(): void {
    this.lifetime.shown()
    const { window } = this
    if (!window) return
    // Menubar shows it right after this, and knows no other way than with the focus.
    window.show = this.#isUnfocused ? () => window.showInactive() : Object.getPrototypeOf(window).show
    this.#isUnfocused = false
    this.#placeNext(this.#bounds.place(window, this.#clickedIcon))
    this.#clickedIcon = undefined
  }

  /** Menubar makes and moves the window there. One that was moved or resized later would be laid out and drawn twice. */
  #placeNext(bounds: Rectangle): void {
    this.#menubar.setOption('browserWindow', { ...windowOptions(this.#parts.preload), ...bounds })
  }

  #onAfterShow(): void {
    this.#dismissal.shown()
    const { window } = this
    if (!window) return
    this.#bounds.settle(window)
    // Some window managers of X11 put a new window where they like, before or after it has the focus.
    if (process.platform !== 'linux' || isOrdinaryWindow()) return
    const again = () => this.#bounds.settle(window)
    window.on('focus', again).on('move', again)
    this.#parts.clock.after(JUST_SHOWN, () => {
      if (!window.isDestroyed()) window.off('focus', again).off('move', again)
    })
  }

  #onHide(): void {
    if (this.window) this.#bounds.remember(this.window)
    this.#parts.hidden()
    this.lifetime.hidden(() => this.window?.destroy())
  }
}
