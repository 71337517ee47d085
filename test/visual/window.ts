// Electron main script that shows the gallery like Salio's popover: same scheme, policy, size and sandbox.
import { resolve } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { popoverUrl } from '#shell/page/own-url.ts'
import { serveRenderer } from '#shell/page/protocol.ts'
import { registerScheme } from '#shell/page/scheme.ts'

registerScheme()
app.disableHardwareAcceleration()
// Not awaited: Electron becomes ready only after this module has been evaluated.
void app.whenReady().then(() => {
  serveRenderer(resolve(import.meta.dirname, '../../.cache/gallery'), () => null)
  const window = new BrowserWindow({
    // In the corner, away from the pointer in the middle of the display, so that nothing is hovered.
    x: 0,
    y: 0,
    width: 384,
    height: 620,
    useContentSize: true,
    frame: false,
    webPreferences: { sandbox: true, contextIsolation: true }
  })
  return window.loadURL(popoverUrl)
})
