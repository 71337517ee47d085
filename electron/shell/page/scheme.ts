import { protocol } from 'electron'
import { appScheme } from './own-url.ts'

/** Makes app:// a secure scheme with its own origin, like https. Call it before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } }
  ])
