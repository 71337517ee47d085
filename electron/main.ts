import { join } from 'node:path'
import { app } from 'electron'
import { createTray } from './shell/create-tray.ts'
import { prepareApp } from './shell/prepare.ts'
import { runAlone } from './shell/run-alone.ts'
import { stayWithoutWindows } from './shell/stay.ts'
import { watchPanel } from './storage/panel.ts'

const here = import.meta.dirname
const { SALIO_DATA: ownFolder } = process.env

prepareApp(app.isPackaged ? undefined : ownFolder)
runAlone(run)

/** The icon as soon as there can be one; what it stands for is large, and is loaded behind it. */
async function run(): Promise<void> {
  stayWithoutWindows()
  const panel = await watchPanel(process.platform, process.env)
  const icons = join(here, '../../build/icons')
  const icon = createTray(join(icons, 'tray'))
  // Electron tells the panel of it in its spare time, of which there is none while all else is loaded.
  await panel.iconTaken
  const { compose } = await import('./compose.ts')
  await compose({ data: app.getPath('userData'), here, icon, icons, panel })
}
