#!/usr/bin/env bash
# A write that the user of KeePassXC refuses is reported as done.
#
# Version:   KeePassXC 2.7.4 of Debian 12 (package keepassxc) with its Secret Service on, one database that is open, and a
#            group of it for programs; all else as it comes. @github/keytar 7.10.6 (npm registry), libsecret 0.20.5.
# Seen:      A process replaces a secret that another one stored. KeePassXC asks; the user closes its window. setPassword resolves,
#            and the old secret is still there.
# Expected:  An error, as for a keyring that stays locked.
# For an app: It tells that the new key is saved, throws away what was typed, and uses the old key at its next start.
# Salio therefore asks to be let in before it writes, and reads back what it has written.
#
# Output seen (compared line by line):
# > stored: done
# > replaced, refused: done
# > in the database: old
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
need 'keepassxc=2.7.4+*' 'xvfb=2:21.1.7-*' 'xdotool=1:3.20160805.1-*' \
  'libsecret-1-0=0.20.5-*' 'dbus-daemon=1.14.10-*' 'libglib2.0-bin=2.74.6-*'
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

# A database whose root group programs may use, and KeePassXC with its Secret Service on and all else as it comes.
id=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')
uuid=${id:0:8}-${id:8:4}-${id:12:4}-${id:16:4}-${id:20}
cat > shop.xml <<XML
<KeePassFile>
  <Meta>
    <DatabaseName>Shop</DatabaseName>
    <CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{$uuid}</Value></Item></CustomData>
  </Meta>
  <Root><Group><UUID>$(printf '%s' "$id" | sed 's/../\\x&/g' | xargs -0 printf | base64)</UUID><Name>Root</Name></Group></Root>
</KeePassFile>
XML
printf 'password\npassword\n' | keepassxc-cli import -t 100 -p shop.xml shop.kdbx > import.log 2>&1
cat > home/.config/keepassxc/keepassxc.ini <<'INI'
[General]
ConfigVersion=2
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
[FdoSecrets]
Enabled=true
INI

secrets() {
  gdbus call --session --timeout 3 --dest org.freedesktop.secrets --object-path "$1" --method "$2" "${@:3}" 2>&1
}
root=/org/freedesktop/secrets
# Waits, for 20 seconds at most, until a command succeeds.
until_so() {
  local tries
  for ((tries = 0; tries < 200; tries += 1)); do
    if "$@" > /dev/null 2>&1; then return; fi
    sleep 0.1
  done
  echo "This did not come true in time: $*"
  exit 1
}
locked() { secrets "$root/aliases/default" org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked; }
is_open() { [[ $(locked) == '(<false>,)' ]]; }
# How many windows have such a title.
windows() { xdotool search --onlyvisible --name "$1" 2> /dev/null | wc -l; }
has_window() { (($(windows "$1") > 0)); }

echo password | keepassxc --pw-stdin shop.kdbx > keepassxc.log 2>&1 &
until_so is_open

{
echo "stored: $(keytar setPassword App account old)"
keytar setPassword App account new > replaced.txt &
replacing=$!
until_so has_window 'Access Request'
while has_window 'Access Request'; do
  xdotool search --onlyvisible --name 'Access Request' windowfocus key Escape > /dev/null 2>&1 || true
  sleep 0.3
done
wait "$replacing"
echo "replaced, refused: $(cat replaced.txt)"
# KeePassXC saves after each change.
passwords=$(echo password | keepassxc-cli export --quiet --format csv shop.kdbx 2> /dev/null | grep 'App/account')
echo "in the database: $(grep -o '"old"\|"new"' <<< "$passwords" | tr -d '"')"
} | tee seen.txt

expected=$(sed -n 's/^# > //p' "$self")
if [[ $(cat seen.txt) != "$expected" ]]; then
  echo "Not as in the header:"
  diff <(echo "$expected") seen.txt || true
  exit 1
fi
