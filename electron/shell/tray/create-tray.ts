import { Tray } from 'electron'
import { type Recreatable, recreatable } from './renewable.ts'
import { trayGuid } from './tray-guid.ts'
import { trayIcon } from './tray-icon.ts'

/** @param icons folder of the tray images */
export const createTray = (icons: string): Recreatable<Tray> =>
  recreatable(() => new Tray(trayIcon(icons, 'firstRun'), trayGuid(process.platform, process.execPath)))
