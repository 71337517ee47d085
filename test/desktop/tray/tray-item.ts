import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Variant } from 'dbus-next'
import type { Bus } from '../dbus/bus.ts'
import { unwrapVariants } from '../dbus/unwrap-variants.ts'

export interface MenuItem {
  readonly id: number
  readonly label: string
  readonly type: 'standard' | 'separator'
  readonly enabled: boolean
  readonly children: readonly MenuItem[]
}

const ITEM = 'org.kde.StatusNotifierItem'
const MENU = 'com.canonical.dbusmenu'

/** One program's tray icon, as the panel sees it. */
export class TrayItem {
  readonly #bus: Bus
  readonly owner: string
  readonly service: string
  readonly path: string

  constructor(bus: Bus, owner: string, service: string, path: string) {
    this.#bus = bus
    this.owner = owner
    this.service = service
    this.path = path
  }

  get address(): string {
    return this.service + this.path
  }

  properties(): Promise<Record<string, unknown>> {
    return this.#bus.properties(this.service, this.path, ITEM)
  }

  async tooltip(): Promise<string> {
    const { ToolTip } = await this.properties()
    const [, , title] = ToolTip as [icon: string, pixmaps: unknown, title: string, text: string]
    return title
  }

  /** The icon's ARGB bytes, or the bytes of its PNG file if the program passes a file (on GNOME). */
  async icon(): Promise<Buffer> {
    const { IconPixmap, IconName, IconThemePath } = await this.properties()
    const [largest] = (IconPixmap as [width: number, height: number, argb: Buffer][] | undefined) ?? []
    return largest ? largest[2] : readFileSync(join(String(IconThemePath), `${IconName}.png`))
  }

  /** A left click. */
  async activate(): Promise<void> {
    await this.#bus.call(this.service, this.path, ITEM, 'Activate', 'ii', 0, 0)
  }

  /** The context menu. */
  async menu(): Promise<readonly MenuItem[]> {
    const layout = await this.#bus.call(
      this.service,
      await this.#menuPath(),
      MENU,
      'GetLayout',
      'iias',
      0,
      -1,
      []
    )
    return menuItem(unwrapVariants(layout[1]) as Layout).children
  }

  /** Chooses a menu entry by its label. A menu that was made anew since it was read is read again, as a panel does. */
  async choose(label: string, mayReadAgain = true): Promise<void> {
    const found = (await this.menu()).find(item => item.label === label)
    if (!found) throw new Error(`the tray's menu has no "${label}"`)
    const nothing = new Variant('s', '')
    const path = await this.#menuPath()
    try {
      await this.#bus.call(this.service, path, MENU, 'Event', 'isvu', found.id, 'clicked', nothing, 0)
    } catch (error) {
      if (!mayReadAgain) throw error
      await this.choose(label, false)
    }
  }

  async #menuPath(): Promise<string> {
    const { Menu } = await this.properties()
    return String(Menu)
  }
}

type Layout = [id: number, properties: Record<string, unknown>, children: Layout[]]

function menuItem([id, properties, children]: Layout): MenuItem {
  const { label = '', type, enabled } = properties
  return {
    id,
    label: String(label).replace(/_(.)/g, '$1'),
    type: type === 'separator' ? 'separator' : 'standard',
    enabled: enabled !== false,
    children: children.map(menuItem)
  }
}
