import { protocol } from 'electron'
import { scheme } from './origin.ts'
import { serveFrom } from './renderer-files.ts'

/** Makes app:// a scheme like https, with an origin of its own. Before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } }
  ])

/** Serves the popover's built files. Once the app is ready. */
export const serveRenderer = (folder: string): void => protocol.handle(scheme, serveFrom(folder))
