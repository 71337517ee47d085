import { type Area, DESKTOP, type Picture } from './screen.ts'
import { until } from './until.ts'
import type { Windows } from './windows.ts'

/** The task bar is white, its height grows with the scale. */
const WHITE = 0xffffff
/** As much of the screen as a menu covers, but not the popover, or the task bar and a tooltip alone. */
const isMenu = (covered: number) => covered > 0.04 && covered < 0.15

/** Salio's icon in the task bar, which has no other. */
export class Tray {
  readonly #windows: Windows

  constructor(windows: Windows) {
    this.#windows = windows
  }

  /** The icon, cut out of the screen. The mouse must not be on it, and the popover closed. */
  icon(): Picture | null {
    const area = this.#corner()
    const content = this.#windows.screen.picture(area).content([WHITE])
    return (
      content && this.#windows.screen.picture({ ...content, x: area.x + content.x, y: area.y + content.y })
    )
  }

  click(): void {
    this.#press('1')
  }

  /** Opens its menu; resolves to where it is. Its words are drawn, so their language shows in its width only. */
  async openMenu(): Promise<Area> {
    this.#press('3')
    await until('the menu is there', () => isMenu(this.#windows.screen.covered()))
    const { y } = this.#corner()
    const aboveTaskBar = this.#windows.screen.picture({ x: 0, y: 0, width: 1280, height: y })
    return aboveTaskBar.content([DESKTOP]) ?? { x: 0, y: 0, width: 0, height: 0 }
  }

  /** Opens its menu and chooses the last entry, which quits Salio. */
  async quit(): Promise<void> {
    await this.openMenu()
    this.#windows.input('key', 'Up', 'Return')
  }

  #press(button: string): void {
    const { x, y, width, height } = this.#corner()
    this.#windows.input('mousemove', String(x + width / 2), String(y + height / 2), 'click', button)
  }

  /** The right end of the task bar. The popover covers all of it but the edge. */
  #corner(): Area {
    const side = Math.round((16 * this.#windows.scale) / 100) + 4
    return { x: 1280 - side, y: 800 - side, width: side, height: side }
  }
}
