import type { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { type NativeImage, nativeImage, nativeTheme, Tray } from 'electron'
import type { Settings } from '#domain/settings.ts'
import { iconName, isDarkPanel, trayGuid } from './icon-name.ts'
import type { IconState } from './view.ts'

/** An object that can be recreated while others keep a reference to it: the reference forwards to the new object. */
export interface Recreatable<T> {
  /** Forwards to the object created last, which also has the listeners of the earlier ones. */
  readonly instance: T
  recreate(): void
}

export function recreatable<T extends EventEmitter & { destroy(): void }>(make: () => T): Recreatable<T> {
  let current = make()
  const instance = new Proxy(current, {
    get(_first, name) {
      const value: unknown = Reflect.get(current, name)
      // Native methods fail if `this` is the proxy.
      return typeof value === 'function' ? value.bind(current) : value
    }
  })
  return {
    instance,
    recreate() {
      const old: EventEmitter & { destroy(): void } = current
      current = make()
      const fresh: EventEmitter = current
      for (const name of old.eventNames())
        for (const listener of old.listeners(name)) fresh.on(name, listener as () => void)
      old.destroy()
    }
  }
}

/** The image for a state, to be read on the panel. */
export function trayIcon(folder: string, state: IconState, strokes: Settings['icon']): NativeImage {
  const { platform, env } = process
  const { XDG_CURRENT_DESKTOP: desktop } = env
  const darkTheme = nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
  const dark = isDarkPanel({ platform, desktop, darkTheme, strokes })
  return nativeImage.createFromPath(join(folder, iconName(state, { platform, dark })))
}

/** @param icons folder of the tray images */
export function createTray(icons: string): Recreatable<Tray> {
  const image = () => trayIcon(icons, 'firstRun', 'system')
  const icon = recreatable(() => new Tray(image(), trayGuid(process.platform, process.execPath)))
  if (process.platform === 'win32') learnTaskBar(() => icon.instance.setImage(image()))
  return icon
}

/**
 * Calls `learned` once it is known whether the task bar is dark. Windows has a setting for it and another for apps, and
 * Electron takes the apps' for both until the theme changes for the first time: it reads the task bar's only then.
 */
function learnTaskBar(learned: () => void): void {
  nativeTheme.once('updated', learned)
  nativeTheme.themeSource = nativeTheme.shouldUseDarkColors ? 'light' : 'dark'
  nativeTheme.themeSource = 'system'
}
