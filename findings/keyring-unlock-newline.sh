#!/usr/bin/env bash
# gnome-keyring-daemon --unlock takes the newline after the password for a part of it.
#
# Version:   gnome-keyring 42.1 of Debian 12 (package gnome-keyring), with its dbus-daemon and libglib2.0-bin.
# Seen:      echo password | gnome-keyring-daemon --unlock creates a keyring whose password is "password" and a newline.
#            The same command opens it again, so all seems well; printf password, the same password without a newline,
#            leaves it locked, with one line on standard error and with no other sign: the daemon runs on.
# Expected:  The end of the line is not a part of the password, as with most programs that read one from standard input;
#            or a daemon that was told to unlock, and could not, says so by ending.
# For an app: A keyring made by a script on a server, a kiosk or in CI cannot be opened by its owner, who types the
#            password (a dialog adds no newline) and is told that it is wrong. And a daemon that has not unlocked starts
#            like one that has; only a program that asks for a secret finds out.
# Salio therefore hands its tests' keyring the password without a newline, and asks for the property Locked of the
# default collection before it believes that there is no secret.
#
# Output seen (compared line by line):
# > made with echo, at once: unlocked
# > opened with echo: unlocked
# > opened with printf: locked
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
need 'gnome-keyring=42.1-*' 'dbus-daemon=1.14.10-*' 'libglib2.0-bin=2.74.6-*'

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

# Calls a method on the bus: destination, path, method, arguments.
call() { gdbus call --session --dest "$1" --object-path "$2" --method "$3" "${@:4}" 2>&1; }
owned() { call org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets; }
# Waits until the keyring is on the bus (true) or gone from it (false).
wait_until() {
  for ((try = 0; try < 200; try++)); do
    [[ $(owned) != *"$1"* ]] || return 0
    sleep 0.1
  done
  echo "The keyring did not come to the state $1 on the bus."
  return 1
}
state() {
  case $(call org.freedesktop.secrets /org/freedesktop/secrets/collection/login \
    org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked) in
    *true*) echo locked ;;
    *false*) echo unlocked ;;
    *) echo unknown ;;
  esac
}
# Starts the daemon with its standard input, tells the keyring's state, and ends it.
open() {
  gnome-keyring-daemon --foreground --components=secrets --unlock < "$2" > daemon.log 2>&1 &
  local daemon=$!
  wait_until true
  echo "$1: $(state)"
  kill "$daemon"
  wait "$daemon" || true
  wait_until false
}

echo password > with-newline
printf password > without-newline
{
  open 'made with echo, at once' with-newline
  open 'opened with echo' with-newline
  open 'opened with printf' without-newline
} | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
