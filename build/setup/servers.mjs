import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { installPackages, onPath } from './packages.mjs'

/** What Debian's Python needs to read the accessibility bus. */
const ATSPI_BINDINGS = '/usr/lib/x86_64-linux-gnu/girepository-1.0/Atspi-2.0.typelib'

/** Programs of these groups, which their tests do without where they are missing. */
const PROGRAMS = {
  lines: ['squid', 'tinyproxy', 'danted', 'microsocks', 'nginx', 'python3', 'ip'],
  desktops: [
    ...['xfce4-panel', 'mate-panel', 'lxqt-panel', 'tint2', 'waybar'],
    ...['xfwm4', 'openbox', 'i3', 'awesome', 'sway'],
    ...['lxqt-notificationd', 'dunst', 'xdotool', 'xprop', 'grim']
  ],
  screenReader: ['/usr/libexec/at-spi-bus-launcher', ATSPI_BINDINGS, 'openbox', 'xdotool'],
  keyrings: ['keepassxc', 'keepassxc-cli', 'kwalletd5', '/usr/libexec/gcr-prompter', 'xdotool']
}

/**
 * Installs the real programs that some tests use, on Debian and Ubuntu. Only where nobody minds: some packages start
 * services on a computer with an init system. Never rejects.
 * @param group 'lines', 'desktops', 'screenReader' or 'keyrings'
 */
export async function ensureServers(group) {
  process.env.PATH += `${delimiter}/usr/sbin${delimiter}/sbin`
  const isHere = program => (program.startsWith('/') ? existsSync(program) : onPath(program))
  const missing = PROGRAMS[group].filter(program => !isHere(program))
  const mayInstall = process.env.CI !== undefined || !existsSync('/run/systemd/system')
  if (missing.length === 0 || !mayInstall || !onPath('apt-get')) return
  await installPackages([group], missing).catch(error => console.log(error.message))
}
