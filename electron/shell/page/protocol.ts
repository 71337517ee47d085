import { protocol } from 'electron'
import type { Opening } from '#contract/opening.ts'
import { appScheme, serveFrom } from './page-files.ts'

/** Makes app:// a secure scheme with its own origin, like https. Call it before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } }
  ])

/**
 * Serves the popover's built files. Call it once the app is ready.
 * @param opening called for the document, which carries it; null for none
 *
 * Uses a deprecated function on purpose: protocol.handle() loads all of fetch() into the main process at the first
 * request, which is a quarter of the time from the first click to the open popover.
 */
export function serveRenderer(folder: string, opening: () => Opening | null): void {
  const serve = serveFrom(folder, opening)
  protocol.registerBufferProtocol(appScheme, ({ url }, callback) => void serve(url).then(callback))
}
