import { EventEmitter } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { createTray } from '#shell/tray/icon.ts'

/** What Windows is set to. */
const windows = vi.hoisted(() => ({ appsDark: false, taskBarDark: false }))

/** Plays Electron's nativeTheme by its source: of the task bar it knows nothing before the theme was updated once. */
class Theme extends EventEmitter {
  #taskBar: boolean | null = null
  #source = 'system'

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? windows.appsDark : this.#source === 'dark'
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return this.#taskBar ?? this.shouldUseDarkColors
  }

  set themeSource(source: string) {
    const before = this.shouldUseDarkColors
    this.#source = source
    if (this.shouldUseDarkColors === before) return
    queueMicrotask(() => {
      this.#taskBar = windows.taskBarDark
      this.emit('updated')
    })
  }
}

const shown = vi.hoisted(() => [] as string[])
vi.mock('electron', () => ({
  get nativeTheme() {
    return theme
  },
  nativeImage: { createFromPath: (path: string) => path },
  Tray: class extends EventEmitter {
    constructor(image: string) {
      super()
      shown.push(image)
    }
    setImage(image: string): void {
      shown.push(image)
    }
    destroy(): void {}
  }
}))
let theme = new Theme()

afterEach(() => vi.restoreAllMocks())

test.each([
  { appsDark: false, taskBarDark: true, name: 'firstRun-dark.ico' },
  { appsDark: true, taskBarDark: false, name: 'firstRun-light.ico' },
  { appsDark: true, taskBarDark: true, name: 'firstRun-dark.ico' }
])(
  'on Windows the first icon soon suits the task bar, whatever apps are: $name',
  async ({ name, ...set }) => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
    Object.assign(windows, set)
    theme = new Theme()
    shown.length = 0
    createTray('icons')
    const updated = new Promise(resolve => theme.once('updated', resolve))
    await updated
    expect(shown.at(-1)).toMatch(new RegExp(`${name}$`))
  }
)
