// The least an app in the tray can be: Electron as it comes, one icon, no window.
const { join } = require('node:path')
const { app, Tray } = require('electron')

app.on('window-all-closed', () => undefined)
app.whenReady().then(() => {
  globalThis.tray = new Tray(join(__dirname, 'icon.png'))
})
