import { join } from 'node:path'
import { app } from 'electron'

/** Windows AppUserModelID. Must equal the installer's `appId`, otherwise Windows drops our notifications. */
export const APP_ID = 'example.salio'

/**
 * The COM class that Windows calls for clicks on Salio's notifications. Electron registers it for the user at every start;
 * without one given it would be another each time. The installer's script reads it from here to unregister it.
 */
export const TOAST_ACTIVATOR = '{71B7A025-B1F9-49F8-9812-EF714837F770}'

/** A development run's name where it must not be taken for an installed Salio. */
const DEVELOPMENT_NAME = 'Salio (development)'

/**
 * Tells Windows who this is. Electron keeps a Start menu entry of the app's name that points to the running program and
 * has its app id, so that a development run with an installed Salio's name would take that one's entry over.
 */
export function identify(): void {
  if (process.platform !== 'win32') return
  if (app.isPackaged) {
    app.setAppUserModelId(APP_ID)
    app.setToastActivatorCLSID(TOAST_ACTIVATOR)
  } else {
    app.setName(DEVELOPMENT_NAME)
    app.setAppUserModelId(`${APP_ID}.development`)
  }
}

/** A development run's data folder: with that of an installed Salio it could not run beside it, and would change its data. */
export const developmentFolder = (env: NodeJS.ProcessEnv, appData: string): string =>
  join(env['LOCALAPPDATA'] || appData, DEVELOPMENT_NAME)
