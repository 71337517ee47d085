import { protocol } from 'electron'
import type { Opening } from '#contract/opening.ts'
import { appScheme } from './own-url.ts'
import { serveFrom } from './page-files.ts'

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
