#!/usr/bin/env bash
# KWallet as Debian installs it without recommended packages refuses every program that encrypts what it sends.
#
# Version:   KWallet 5.103.0 of Debian 12 (package libkf5wallet-bin) without libqca-qt5-2-plugins, which is only recommended.
#            @github/keytar 7.10.6 (npm registry), libsecret 0.20.5.
# Seen:      The service is on the bus and opens a session in plain text. But libsecret, which asks for an encrypted one first,
#            is answered an error that it does not take for "not supported", and gives up.
# Expected:  That the package depends on the part, or that the session falls back to plain text, as the specification has it.
# For an app: Nothing can be read or stored, with an error that says nothing to a user. The part has to be named to them.
# Salio therefore knows that error, and tells which package is missing.
#
# Output seen (compared line by line):
# > session in plain text: yes
# > setPassword: error "createDLGroup failed: maybe libqca-ossl is missing"
# > getPassword: error "createDLGroup failed: maybe libqca-ossl is missing"
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
need 'libkf5wallet-bin=5.103.0-*' 'xvfb=2:21.1.7-*' 'libsecret-1-0=0.20.5-*' 'dbus-daemon=1.14.10-*' 'libglib2.0-bin=2.74.6-*'
echo '{}' > package.json
npm install --loglevel=error --ignore-scripts --no-audit --no-fund @github/keytar@7.10.6 > /dev/null
cat > keytar.cjs <<'JS'
const [method, ...values] = process.argv.slice(2)
require('@github/keytar')
  [method](...values)
  .then(answer => console.log(JSON.stringify(answer) ?? 'done'))
  .catch(error => console.log(`error "${error.message}"`))
JS
# Each call is a process of its own.
keytar() { node keytar.cjs "$@" 2> keytar.log; }

# A screen and a session bus of their own; the bus starts no service on demand.
cat > bus.conf <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$work/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
XML
mkdir -p -m 700 home/.config/keepassxc run
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config XDG_CACHE_HOME=$work/home/.cache
export XDG_DATA_HOME=$work/home/.local/share XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8
export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/bus
dbus-daemon --config-file=bus.conf --nofork --nopidfile 2> bus.log &
mkfifo display
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3> display 2> xvfb.log &
DISPLAY=:$(cat display)
export DISPLAY

{
until_there() {
  local tries
  for ((tries = 0; tries < 200; tries += 1)); do
    if gdbus call --session --dest org.freedesktop.DBus --object-path / --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets | grep -q true; then return; fi
    sleep 0.1
  done
  echo 'KWallet did not come to the bus.'
  exit 1
}
# Where the plugins are installed, an empty folder in their place hides them from KWallet.
plugins=$(dpkg-query --listfiles libqca-qt5-2-plugins 2> /dev/null | grep -m 1 'qca-qt5/crypto$' || true)
mkdir empty
if [[ -n $plugins ]]; then
  unshare --map-root-user --mount true 2> unshare.log || { echo 'SKIPPED: libqca-qt5-2-plugins is installed, and may not be hidden here.'; exit 77; }
  unshare --map-root-user --mount sh -c "mount --bind empty '$plugins' && exec kwalletd5" > kwallet.log 2>&1 &
else
  kwalletd5 > kwallet.log 2>&1 &
fi
until_there
plain=$(gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
  --method org.freedesktop.Secret.Service.OpenSession plain "<''>")
echo "session in plain text: $([[ $plain == *session/* ]] && echo yes || echo no)"
echo "setPassword: $(keytar setPassword App account key)"
echo "getPassword: $(keytar getPassword App account)"
} | tee seen.txt

expected=$(sed -n 's/^# > //p' "$self")
if [[ $(cat seen.txt) != "$expected" ]]; then
  echo "Not as in the header:"
  diff <(echo "$expected") seen.txt || true
  exit 1
fi
