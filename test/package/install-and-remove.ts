// Runs as root in a throw-away copy of the machine: installs the package, lets an ordinary user use it, removes it.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { admitsUnofficial } from '#build/package/label.mjs'
import { registryCopy } from '#build/setup/registry-electron.mjs'
import { Checks } from './check-report.ts'
import { checkContents } from './contents.ts'
import { newerDeb } from './newer-deb.ts'
import { runAsUser } from './run-as-user.ts'
import { screenshotFolder } from './take-screenshots.ts'
import { allowDebugging } from './testing-switch.ts'

const [pictures = '', deb = '', rpm = '', image = ''] = process.argv.slice(2)
const USER = 'salio-check'
const HOME = `/home/${USER}`
const DATA = join(HOME, '.config/Salio')
const APP = '/opt/Salio'
/** The package's setting for the update feed. */
const FEED = `${APP}/resources/app-update.yml`
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** Runs a program without input; returns its output, or throws it if the program fails. */
function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env, input: '' })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr || stdout}`)
  return stdout
}

const apt = (...args: string[]) => run('apt-get', ...args, '-y', '-qq')
const install = () => apt('install', '--no-install-recommends', '--allow-downgrades', deb)
const installed = ['/usr/bin/salio', APP, '/usr/share/applications/salio.desktop']

function assertInstalled(): void {
  for (const path of installed) assert.ok(existsSync(path), `${path} is missing`)
}

function assertGone(): void {
  for (const path of installed) assert.ok(!existsSync(path), `${path} is still there`)
}

const hashDatabase = () =>
  createHash('sha256')
    .update(readFileSync(join(DATA, 'salio.db')))
    .digest('hex')

/** What the command on the path tells an ordinary user of the commands' scenario, while Salio does not run. */
const keptBalance = () =>
  run(
    'setpriv',
    ...['--reuid', USER, '--regid', USER, '--init-groups', 'env', '-i'],
    ...[`HOME=${HOME}`, `XDG_CONFIG_HOME=${HOME}/.config-commands`, 'PATH=/usr/local/bin:/usr/bin:/bin'],
    ...['salio', 'balance', 'Payout']
  )

/** The Electron that package.json names, unless the package says that it is of the unofficial one. */
function expectedElectron(): string {
  if (admitsUnofficial(basename(deb))) return registryCopy.version
  return JSON.parse(readFileSync('package.json', 'utf8')).devDependencies.electron
}

const checks = new Checks()
await checks.that('apt installs the package and its dependencies', () => {
  install()
  assertInstalled()
})
await checks.that('no library is missing', () => {
  const addon = run('find', '/opt/Salio/resources', '-name', '*.node').trim()
  assert.doesNotMatch(run('ldd', '/opt/Salio/salio', addon), /not found/)
})
await checkContents(checks, APP)
run('useradd', '--create-home', '--shell', '/bin/sh', USER)
await checks.that('as shipped, it cannot be debugged or weakened', () =>
  runAsUser(USER, ['scenarios/shut-doors.ts'])
)
allowDebugging(APP)
await checks.that('nothing in the environment weakens TLS', () => runAsUser(USER, ['scenarios/weak-tls.ts']))
await checks.that('a changed keychain addon is noticed', async () => {
  const addon = run('find', `${APP}/resources`, '-name', '*.node').trim()
  const genuine = readFileSync(addon)
  appendFileSync(addon, '\0')
  try {
    await runAsUser(USER, ['scenarios/altered-addon.ts'])
  } finally {
    writeFileSync(addon, genuine)
  }
})
await checks.that('an ordinary user can use it', () =>
  runAsUser(USER, ['scenarios/everyday-use.ts', expectedElectron()])
)
await checks.that('its commands are on the path', () => runAsUser(USER, ['scenarios/commands.ts']))
const dataHash = existsSync(DATA) ? hashDatabase() : ''
await checks.that('a newer version is offered but never installed by itself', () => {
  run('install', '--owner', USER, '/dev/null', FEED)
  return runAsUser(USER, ['scenarios/update-offer.ts'], {
    'delete the update feed setting': () => rmSync(FEED)
  })
})
await checks.that('it handles data of other versions', () =>
  runAsUser(USER, ['scenarios/other-versions-data.ts'])
)
await checks.that('an upgrade keeps the command and does not disturb a running Salio', async () => {
  const version = run('dpkg-deb', '--field', deb, 'Version').trim()
  const newer = newerDeb(deb, version)
  await runAsUser(USER, ['scenarios/upgrade-while-running.ts'], {
    upgrade: () => void run('dpkg', '--install', newer)
  })
  assertInstalled()
})
await checks.that('an earlier version can be installed again', () => {
  install()
  assertInstalled()
  allowDebugging(APP)
})
await checks.that('it looks as it should', () => runAsUser(USER, ['scenarios/screenshots.ts']))
rmSync(pictures, { recursive: true, force: true })
cpSync(screenshotFolder(HOME), pictures, { recursive: true })
await checks.that('Delete everything and removal leave nothing behind', () =>
  runAsUser(USER, ['scenarios/delete-everything.ts'], { remove: () => void apt('remove', 'salio') })
)
for (const how of ['remove', 'purge'])
  await checks.that(`apt-get ${how} asks nothing, removes the program and keeps the user’s data`, () => {
    if (how === 'remove') install()
    apt(how, 'salio')
    assertGone()
    assert.equal(hashDatabase(), dataHash)
  })
// --nodeps, because this distribution names the dependencies differently; only the effect on the system matters here.
if (rpm && existsSync('/usr/bin/rpm'))
  await checks.that('the rpm installs, keeps the command when upgraded, and can be removed', () => {
    run('rpm', '--install', '--nodeps', rpm)
    assertInstalled()
    run('rpm', '--upgrade', '--nodeps', '--replacepkgs', rpm)
    assertInstalled()
    assert.match(keptBalance(), /Main shop\/Payout/)
    run('rpm', '--erase', 'salio')
    assertGone()
    assert.equal(hashDatabase(), dataHash)
  })
if (image)
  await checks.that('the AppImage runs without an installation', () =>
    runAsUser(USER, ['scenarios/appimage.ts', image])
  )
process.exitCode = checks.end('Install, use and remove')
