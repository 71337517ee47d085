// An Electron that shows the gallery as Salio shows its popover: the same scheme, policy, size and sandbox.
import { resolve } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { page } from '../../electron/shell/origin.ts'
import { registerScheme, serveRenderer } from '../../electron/shell/protocol.ts'

registerScheme()
app.disableHardwareAcceleration()
// Not awaited here: Electron gets ready only once this module is through.
void app.whenReady().then(() => {
  serveRenderer(resolve(import.meta.dirname, '../../.cache/gallery'))
  const window = new BrowserWindow({
    // Away from where the pointer is, in the middle of the display: nothing is hovered.
    x: 0,
    y: 0,
    width: 384,
    height: 620,
    useContentSize: true,
    frame: false,
    webPreferences: { sandbox: true, contextIsolation: true }
  })
  return window.loadURL(page)
})
