import { protocol } from 'electron'
import { scheme } from './origin.ts'
import { serveFrom } from './renderer-files.ts'

/** Makes app:// a scheme like https, with an origin of its own. Before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } }
  ])

/**
 * Serves the popover's built files. Once the app is ready. Electron would rather have protocol.handle(), which loads
 * the whole of fetch() into the main process with the first request: a quarter of the time the first click takes.
 */
export function serveRenderer(folder: string): void {
  const serve = serveFrom(folder)
  protocol.registerBufferProtocol(scheme, ({ url }, callback) => void serve(url).then(callback))
}
