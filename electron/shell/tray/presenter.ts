import { app, Menu, type MenuItemConstructorOptions, nativeTheme, type Tray } from 'electron'
import type { Place } from '#contract/desktop.ts'
import type { Language } from '#domain/language.ts'
import { words } from '#messages/index.ts'
import type { MonitorIntents } from '#monitor/intents.ts'
import type { Clock } from '#monitor/ports.ts'
import { readsIconFile } from '../system/linux-desktop.ts'
import { type Recreatable, trayIcon } from './icon.ts'
import type { TrayView } from './view.ts'

interface TrayParts {
  readonly icon: Recreatable<Tray>
  /** Folder of the tray images. */
  readonly icons: string
  readonly popover: { show(place?: Place): Promise<void>; setMenu(menu: Menu): void }
  readonly intents: Pick<MonitorIntents, 'refresh' | 'snooze' | 'unsnooze'>
  readonly clock: Pick<Clock, 'after'>
  /** Called when all alerts were snoozed from the menu. */
  readonly snoozed: () => void
}

/** Milliseconds after which a panel that was told of an image has long looked for its file. */
const IMAGE_LOOKED_FOR = 2_000

/** Shows the latest view in the icon, tooltip and menu, updating only what changed. */
export class TrayPresenter {
  readonly #parts: TrayParts
  #image: Pick<TrayView, 'state' | 'strokes'> = { state: 'firstRun', strokes: 'system' }
  #cancelRepeat: () => void = () => undefined
  #tooltip = ''
  #title = ''
  #menu = ''
  #last: readonly [TrayView, Language] | null = null

  constructor(parts: TrayParts) {
    this.#parts = parts
    nativeTheme.on('updated', () => this.#updateImage())
  }

  /** Recreates the icon, for a panel that started after the icon was created. */
  recreateIcon(): void {
    this.#parts.icon.recreate()
    this.#image = { state: 'firstRun', strokes: 'system' }
    this.#tooltip = this.#title = this.#menu = ''
    if (this.#last) this.show(...this.#last)
  }

  show(view: TrayView, language: Language): void {
    this.#last = [view, language]
    const { state, strokes } = view
    if (state !== this.#image.state || strokes !== this.#image.strokes) {
      this.#image = { state, strokes }
      this.#updateImage()
    }
    if (view.tooltip !== this.#tooltip) {
      this.#tooltip = view.tooltip
      this.#parts.icon.instance.setToolTip(view.tooltip)
    }
    if (view.title !== this.#title) {
      this.#title = view.title
      // Only macOS shows text beside an icon. Monospaced digits keep its width steady as the balance changes.
      if (process.platform === 'darwin')
        this.#parts.icon.instance.setTitle(view.title, { fontType: 'monospacedDigit' })
    }
    const menu = JSON.stringify([view.lines, view.topUps, view.summary, view.snoozed, language])
    if (menu === this.#menu) return
    this.#menu = menu
    this.#parts.popover.setMenu(Menu.buildFromTemplate(this.#menuItems(view, language)))
  }

  /**
   * Sets the image once more where Chromium passes it on as a file. It deletes the file of the image before, which the panel
   * may just be about to read: GNOME's then shows three dots, until it hears of an image whose file stays.
   */
  #updateImage(): void {
    this.#setImage()
    this.#cancelRepeat()
    const { XDG_CURRENT_DESKTOP: desktop, DESKTOP_SESSION: session } = process.env
    if (process.platform === 'linux' && readsIconFile(desktop, session))
      this.#cancelRepeat = this.#parts.clock.after(IMAGE_LOOKED_FOR, () => this.#setImage())
  }

  #setImage(): void {
    const { icon, icons } = this.#parts
    icon.instance.setImage(trayIcon(icons, this.#image.state, this.#image.strokes))
  }

  #menuItems(
    { lines, snoozed, summary, topUps }: TrayView,
    language: Language
  ): MenuItemConstructorOptions[] {
    const { tray } = words(language)
    const { intents, popover } = this.#parts
    const open = (place?: Place) => void popover.show(place)
    const refresh = () => void intents.refresh({ accountId: null, walletKey: null })
    const snooze = async (span: 'hour' | 'tomorrow') => {
      await intents.snooze({ walletId: null, span })
      this.#parts.snoozed()
    }
    const separator = { type: 'separator' } as const
    return [
      ...lines.map(({ text, place }) => ({ label: escapeMnemonic(text), click: () => open(place) })),
      ...(lines.length > 0 ? [separator] : []),
      ...topUps.map(({ text, place }) => ({ label: escapeMnemonic(text), click: () => open(place) })),
      ...(topUps.length > 0 ? [separator] : []),
      ...(summary ? [{ label: summary.text, click: () => open(summary.place) }, separator] : []),
      { label: tray.open, click: () => open() },
      { label: tray.refresh, click: refresh },
      ...(snoozed
        ? [{ label: tray.endSnooze, click: () => void intents.unsnooze({ walletId: null }) }]
        : [
            { label: tray.snoozeHour, click: () => void snooze('hour') },
            { label: tray.snoozeTomorrow, click: () => void snooze('tomorrow') }
          ]),
      { label: tray.settings, click: () => open({ screen: 'settings' }) },
      separator,
      { label: tray.quit, click: () => app.quit() }
    ]
  }
}

/** In a menu a single ampersand would underline the next letter. */
const escapeMnemonic = (text: string): string => text.replaceAll('&', '&&')
