import { join } from 'node:path'
import { app } from 'electron'
import { commandGiven } from './commands/given.ts'
import { keepMemoryOutOfCoreDumps } from './linux/core-dumps.ts'
import { watchTrayHost } from './linux/tray-host.ts'
import { developmentFolder } from './shell/lifecycle/identity.ts'
import { guardLaunch } from './shell/lifecycle/launch.ts'
import { prepareApp, stayWithoutWindows } from './shell/lifecycle/prepare.ts'
import { runSingleInstance } from './shell/lifecycle/single-instance.ts'
import { createTray } from './shell/tray/icon.ts'

const here = import.meta.dirname
const { SALIO_DATA: ownFolder } = process.env
const folder = app.isPackaged
  ? undefined
  : ownFolder || developmentFolder(process.env, app.getPath('appData'))

const command = commandGiven(process.argv, app.isPackaged)
if (command) void import('./commands/run.ts').then(({ carryOut }) => carryOut(command, app, folder))
else {
  guardLaunch()
  if (process.platform === 'linux') keepMemoryOutOfCoreDumps(process.pid)
  prepareApp(folder)
  runSingleInstance(run)
}

/** Shows the tray icon first, because the rest of the app takes a while to load. */
async function run(): Promise<void> {
  stayWithoutWindows()
  const panel = await watchTrayHost(process.platform, process.env)
  const icons = join(here, '../../build/icons')
  const icon = createTray(join(icons, 'tray'))
  // Electron registers the icon with the panel when the main process is idle, and loading the app would block that.
  await panel.iconRegistered
  const { compose } = await import('./compose.ts')
  await compose({ data: app.getPath('userData'), here, icon, icons, panel, version: app.getVersion() })
}
