#!/usr/bin/env bash
# A process that has used keytar once never finds the keyring again after gnome-keyring has restarted; a new one does.
#
# Version:   @github/keytar 7.10.6 (npm registry) with libsecret 0.20.5 and gnome-keyring 42.1 of Debian 12 (packages
#            libsecret-1-0 and gnome-keyring, with dbus-daemon and libglib2.0-bin).
# Seen:      The daemon is ended and started again, unlocked and with the same secrets. From then on getPassword and
#            deletePassword fail with the unique bus name of the daemon that is gone, and setPassword fails with another
#            error, about a session. Trying again does not help, and keytar has no call to connect anew. A new process
#            reads the secret.
# Expected:  The well-known name org.freedesktop.secrets is what is asked, so that whoever owns it answers; or the
#            connection is made anew after the first such error.
# For an app: After an update or a crash of gnome-keyring a program that runs all day has lost every secret until it is
#            restarted itself; and the message reads as if no keyring were installed.
# Salio therefore uses keytar in a helper process, ends that after any such error, and asks a new one once before it
# tells anybody.
#
# Output seen (compared line by line; N stands for a number):
# > at first, getPassword: "key"
# > after the restart, getPassword: error "The name :1.N was not provided by any .service files"
# > after the restart, getPassword again: error "The name :1.N was not provided by any .service files"
# > after the restart, deletePassword: error "The name :1.N was not provided by any .service files"
# > after the restart, setPassword: error "The session wrapping the secret does not exist"
# > after the restart, getPassword in a new process: "key"
set -euo pipefail

self=$(realpath "$0")
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null || true; wait; rm -rf "$work"' EXIT
cd "$work"

# Installs Debian packages, each given as NAME=VERSION, where one is missing.
need() {
  local package version missing=()
  for package; do
    version=$(dpkg-query --show --showformat '${db:Status-Status} ${Version}' "${package%%=*}" 2> /dev/null || true)
    if [[ $version != 'installed '* ]]; then
      missing+=("$package")
    elif [[ ${version#* } != ${package#*=} ]]; then
      echo "Note: this machine has ${package%%=*} ${version#* }, not ${package#*=}."
    fi
  done
  ((${#missing[@]} > 0)) || return 0
  if ((EUID != 0)) || ! command -v apt-get > /dev/null; then
    echo "SKIPPED: needs the Debian packages ${missing[*]}; install them, or run this as root."
    exit 77
  fi
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } > apt.log 2>&1 ||
    { cat apt.log; echo "SKIPPED: apt-get could not install ${missing[*]}."; exit 77; }
}
need 'gnome-keyring=42.1-*' 'libsecret-1-0=0.20.5-*' 'dbus-daemon=1.14.10-*' 'libglib2.0-bin=2.74.6-*'
echo '{}' > package.json
npm install --loglevel=error --ignore-scripts --no-audit --no-fund @github/keytar@7.10.6 > /dev/null

# A session bus of its own, which starts no service on demand.
cat > bus.conf <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$work/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
XML
mkdir -m 700 home run
export HOME=$work/home XDG_DATA_HOME=$work/home/data XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8
export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/bus
dbus-daemon --config-file=bus.conf --nofork --nopidfile 2> bus.log &
bus=$!

cat > probe.cjs <<'JS'
const { execFileSync, spawn } = require('node:child_process')
const { once } = require('node:events')
const { setTimeout: sleep } = require('node:timers/promises')

const SECRETS = 'org.freedesktop.secrets'
const ROOT = '/org/freedesktop/secrets'
/** Calls a method on the bus. */
const call = (destination, path, method, ...values) =>
  execFileSync(
    'gdbus',
    ['call', '--session', '--dest', destination, '--object-path', path, '--method', method, ...values],
    { encoding: 'utf8' }
  )

async function startKeyring() {
  const options = { stdio: ['pipe', 'ignore', 'ignore'] }
  const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--components=secrets', '--unlock'], options)
  daemon.stdin.end('password')
  await waitUntil('true')
  return daemon
}

async function stopKeyring(daemon) {
  daemon.kill()
  await once(daemon, 'exit')
  await waitUntil('false')
}

/** Waits until the keyring is on the bus ('true') or gone from it ('false'). */
async function waitUntil(state) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (call('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner', SECRETS).includes(state)) return
    await sleep(100)
  }
  throw new Error(`the keyring did not come to the state ${state} on the bus`)
}

/** Prints what an operation on the keychain answers. */
async function tell(what, work) {
  const answer = await work().then(JSON.stringify, error => `error "${error.message}"`)
  console.log(`${what}: ${answer?.replace(/:1\.\d+/, ':1.N') ?? 'done'}`)
}

async function main() {
  let daemon = await startKeyring()
  const keytar = require('@github/keytar') // needs the bus
  const read = () => keytar.getPassword('App', 'account')
  await keytar.setPassword('App', 'account', 'key')
  await tell('at first, getPassword', read)
  await stopKeyring(daemon)
  daemon = await startKeyring()
  await tell('after the restart, getPassword', read)
  await sleep(1000)
  await tell('after the restart, getPassword again', read)
  await tell('after the restart, deletePassword', () => keytar.deletePassword('App', 'account'))
  await tell('after the restart, setPassword', () => keytar.setPassword('App', 'account', 'other'))
  const script = `require('@github/keytar').getPassword('App', 'account').then(JSON.stringify).then(console.log)`
  const found = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  console.log(`after the restart, getPassword in a new process: ${found.trim()}`)
  await stopKeyring(daemon)
}
main()
JS
node probe.cjs 2> probe.log | tee seen || { cat probe.log; exit 1; }

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
