// Runs as root in a throw-away copy of the machine: installs the package, has it used by an ordinary user, removes it.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Checks } from './checks.ts'
import { checkContents } from './contents.ts'

const [deb = '', rpm] = process.argv.slice(2)
const USER = 'salio-check'
const HOME = `/home/${USER}`
const DATA = join(HOME, '.config/Salio')
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** Runs to its end with nobody to answer it; rejects with what it said. */
function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env, input: '' })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr || stdout}`)
  return stdout
}

const installed = ['/usr/bin/salio', '/opt/Salio', '/usr/share/applications/salio.desktop']

function assertInstalled(): void {
  for (const path of installed) assert.ok(existsSync(path), `${path} is missing`)
}

function assertGone(): void {
  for (const path of installed) assert.ok(!existsSync(path), `${path} is still there`)
}

const database = () =>
  createHash('sha256')
    .update(readFileSync(join(DATA, 'salio.db')))
    .digest('hex')

const checks = new Checks()
await checks.that('apt installs the package and what it needs', () => {
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', '--allow-downgrades', deb)
  assertInstalled()
})
await checks.that('no library is missing', () => {
  const addon = run('find', '/opt/Salio/resources', '-name', '*.node').trim()
  assert.doesNotMatch(run('ldd', '/opt/Salio/salio', addon), /not found/)
})
await checkContents(checks, '/opt/Salio')
run('useradd', '--create-home', '--shell', '/bin/sh', USER)
await checks.that('an ordinary user can use it', () => {
  const asUser = ['--reuid', USER, '--regid', USER, '--init-groups', process.execPath]
  execFileSync('setpriv', [...asUser, join(import.meta.dirname, 'used.ts')], {
    stdio: 'inherit',
    env: { ...env, HOME }
  })
})
await checks.that('an upgrade keeps the command', () => {
  run('apt-get', 'install', '-y', '-qq', '--reinstall', deb)
  assertInstalled()
})
const kept = existsSync(DATA) ? database() : ''
for (const how of ['remove', 'purge'])
  await checks.that(`apt-get ${how} asks nothing, takes the program and leaves the user’s data`, () => {
    run('apt-get', how, '-y', '-qq', 'salio')
    assertGone()
    assert.equal(database(), kept)
  })
// Without its needs: they have other names here, and what matters is what it does to the system.
if (rpm && existsSync('/usr/bin/rpm'))
  await checks.that('the rpm installs, keeps the command when upgraded, and goes', () => {
    run('rpm', '--install', '--nodeps', rpm)
    assertInstalled()
    run('rpm', '--upgrade', '--nodeps', '--replacepkgs', rpm)
    assertInstalled()
    run('rpm', '--erase', 'salio')
    assertGone()
    assert.equal(database(), kept)
  })
process.exitCode = checks.end('Installed, used and removed')
