import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { UserError } from './stop.mjs'

/** Path of a program on the PATH, or undefined. */
export const whereOnPath = program =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, program))
    .find(file => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })

export const onPath = program => whereOnPath(program) !== undefined

/**
 * Package names and install command of each Linux family. Only apt-get is run by us; the others are suggested
 * to the user.
 */
const managers = [
  {
    program: 'apt-get',
    install: 'apt-get install -y --no-install-recommends',
    packages: {
      electron: `libgtk-3-0 libnss3 ${alsa()} libgbm1 libnotify4 libsecret-1-0`,
      desktop: 'xvfb dbus gnome-keyring util-linux',
      packages: 'dpkg rpm p7zip-full squashfs-tools desktop-file-utils',
      lines: 'squid tinyproxy dante-server microsocks nginx-light python3 iproute2',
      desktops: [
        'xfce4-panel mate-panel lxqt-panel tint2 waybar xfwm4 openbox i3-wm awesome sway xfce4-notifyd',
        'mate-notification-daemon lxqt-notificationd dunst notify-osd xdotool x11-utils grim'
      ].join(' '),
      screenReader: 'at-spi2-core gir1.2-atspi-2.0 python3-gi openbox xdotool',
      keyrings: 'keepassxc libkf5wallet-bin libqca-qt5-2-plugins gcr xdotool',
      windows: 'debootstrap nsis'
    }
  },
  {
    program: 'dnf',
    install: 'dnf install',
    packages: {
      electron: 'gtk3 nss alsa-lib mesa-libgbm libnotify libsecret',
      desktop: 'xorg-x11-server-Xvfb dbus-daemon gnome-keyring util-linux',
      packages: 'dpkg rpm-build p7zip squashfs-tools desktop-file-utils'
    }
  },
  {
    program: 'pacman',
    install: 'pacman -S --needed',
    packages: {
      electron: 'gtk3 nss alsa-lib mesa libnotify libsecret',
      desktop: 'xorg-server-xvfb dbus gnome-keyring util-linux',
      packages: 'dpkg rpm-tools 7zip squashfs-tools desktop-file-utils'
    }
  }
]

/** Debian 13 and Ubuntu 24.04 (glibc 2.39 and later) renamed this package; the old name is ambiguous there. */
function alsa() {
  const glibc = process.report?.getReport().header.glibcVersionRuntime ?? ''
  return Number(glibc.split('.')[1]) >= 39 ? 'libasound2t64' : 'libasound2'
}

/** The command that installs what is missing, to be run as root, or null if the package manager is unknown. */
export function installCommand(groups, has = onPath) {
  const manager = managers.find(({ program }) => has(program))
  if (!manager) return null
  return `${manager.install} ${groups.map(group => manager.packages[group]).join(' ')}`
}

/**
 * Installs groups of packages ("electron", "desktop", "packages", "lines", "desktops") on Debian and Ubuntu, if we are
 * root or sudo asks for no password. Otherwise rejects with a UserError that names the command to run.
 * @param missing the missing libraries or programs, for the message
 */
export async function installPackages(groups, missing) {
  const install = installCommand(groups)
  const problem = `This machine lacks software Salio needs: ${missing.join(', ')}.`
  if (install === null) throw new UserError(`${problem} Install them and try again.`)
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  const allowed = asRoot.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0
  if (!install.startsWith('apt-get') || !allowed)
    throw new UserError(`${problem} Run this and try again:\n  sudo ${install}`)
  console.log(`${problem} Installing: ${install}`)
  const apt = command => {
    const [program, ...args] = [
      ...asRoot,
      ...['env', 'DEBIAN_FRONTEND=noninteractive', ...command.split(' ')],
      ...['-qq', '-o', 'DPkg::Lock::Timeout=120']
    ]
    return run(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  await apt('apt-get update')
  if ((await apt(install)) !== 0)
    throw new UserError(`The packages could not be installed. Run this and try again:\n  sudo ${install}`)
}
