#!/usr/bin/env bash
# notify-osd answers with the id 0 for a notification that does not expire, and neither replaces nor closes it.
#
# Version:   notify-osd 0.9.35 of Debian 12 (package notify-osd), called with gdbus; windows are counted with xdotool.
# Seen:      Notify with expire_timeout 0 opens a dialog with two buttons and returns 0. Another Notify that replaces it
#            opens a second dialog beside it, and CloseNotification closes none. With -1 there is a bubble with an id of
#            its own, however urgent it is.
# Expected:  "The returned ID is always greater than zero", as the Desktop Notifications Specification 1.2 says of Notify;
#            and a notification that never expires can be replaced and closed by the program that sent it.
# For an app: Alerts that are meant to stay until they are seen pile up as dialogs, each to be dismissed by hand, also when
#            what they say is over. libnotify and Electron report them as shown.
# Salio sends one critical alert a fall and reminds of it no more often than every hour, so that they stay few.
#
# Output seen (compared line by line):
# > expires by itself: id 1
# > never expires: id 0, dialogs: 1
# > replaces it: id 0, dialogs: 2
# > closed: dialogs: 2
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
need 'notify-osd=0.9.35+15.04.20150126-*' 'xdotool=1:3.20160805.1-*' 'xvfb=2:21.1.7-*' 'dbus-daemon=1.14.10-*' \
  'libglib2.0-bin=2.74.6-*'

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
export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8 NO_AT_BRIDGE=1
export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/bus GSETTINGS_BACKEND=memory
dbus-daemon --config-file=bus.conf --nofork --nopidfile 2> bus.log &

# Starts an X server on a free display; it ends with the script.
mkfifo number
Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7<> number > xvfb.log 2>&1 &
read -r number < number
export DISPLAY=:$number

owned() {
  gdbus call --session --dest org.freedesktop.DBus --object-path / --method org.freedesktop.DBus.NameHasOwner "$1" 2>&1
}
# Waits until a name is on the bus (true) or gone from it (false).
wait_for() {
  for ((try = 0; try < 200; try++)); do
    [[ $(owned "$1") != *"$2"* ]] || return 0
    sleep 0.1
  done
  echo "$1 did not come to the state $2 on the bus."
  return 1
}
name=org.freedesktop.Notifications
/usr/lib/x86_64-linux-gnu/notify-osd > osd.log 2>&1 &
wait_for "$name" true

call() { gdbus call --session --dest "$name" --object-path /org/freedesktop/Notifications --method "$name.$1" "${@:2}"; }
# Sends a critical notification: the id to replace, the timeout. Prints its id.
notify() { call Notify shop "$1" '' Payout 'It is critical' '[]' "{'urgency': <byte 2>}" -- "$2" | tr -dc '0-9 ' | cut -d ' ' -f 2; }
# The dialogs on the screen. The first look may come before the last one is drawn.
dialogs() {
  sleep 1
  xdotool search --onlyvisible --name '^shop$' 2> /dev/null | wc -l
}
{
  echo "expires by itself: id $(notify 0 -1)"
  id=$(notify 0 0)
  echo "never expires: id $id, dialogs: $(dialogs)"
  echo "replaces it: id $(notify "$id" 0), dialogs: $(dialogs)"
  call CloseNotification "$id" > closed.log 2>&1 || true
  echo "closed: dialogs: $(dialogs)"
} | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
