// The same with the command-line switches that Salio starts with (electron/shell/prepare.ts).
const { join } = require('node:path')
const { app, Tray } = require('electron')

app.disableHardwareAcceleration()
app.commandLine.appendSwitch('password-store', 'basic')
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.on('window-all-closed', () => undefined)
app.whenReady().then(() => {
  globalThis.tray = new Tray(join(__dirname, 'icon.png'))
})
