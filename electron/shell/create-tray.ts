import { Tray } from 'electron'
import { type Renewable, renewable } from './renewable.ts'
import { trayGuid } from './tray-guid.ts'
import { trayIcon } from './tray-icon.ts'

/** @param icons the folder of its images */
export const createTray = (icons: string): Renewable<Tray> =>
  renewable(() => new Tray(trayIcon(icons, 'firstRun'), trayGuid(process.platform, process.execPath)))
