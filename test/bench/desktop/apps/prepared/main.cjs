// The same again with all that Salio does before Electron is ready: it also keeps GTK from loading OpenGL.
process.env['GDK_GL'] = 'disable'
const { join } = require('node:path')
const { app, Tray } = require('electron')

app.disableHardwareAcceleration()
app.commandLine.appendSwitch('password-store', 'basic')
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.on('window-all-closed', () => undefined)
app.whenReady().then(() => {
  globalThis.tray = new Tray(join(__dirname, 'icon.png'))
})
