import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { installPackages, onPath } from './packages.mjs'

/** Programs of the group "lines", which its tests do without where they are missing. */
const PROGRAMS = ['squid', 'tinyproxy', 'danted', 'microsocks', 'nginx', 'python3', 'ip']

/**
 * Installs the servers that the tests of bad lines use, on Debian and Ubuntu. Only where nobody minds: their packages start
 * services on a computer with an init system. Never rejects.
 */
export async function ensureServers() {
  process.env.PATH += `${delimiter}/usr/sbin${delimiter}/sbin`
  const missing = PROGRAMS.filter(program => !onPath(program))
  const mayInstall = process.env.CI !== undefined || !existsSync('/run/systemd/system')
  if (missing.length === 0 || !mayInstall || !onPath('apt-get')) return
  await installPackages(['lines'], missing).catch(error => console.log(error.message))
}
