#!/usr/bin/env bash
# A click on a notification does one thing in one program, and another in the next: its default action, or only an end.
#
# Version:   dunst 1.9.0, xfce4-notifyd 0.7.3 and mate-notification-daemon 1.26.0 of Debian 12, each as it is shipped, with
#            notify-send of libnotify-bin 0.8.1, and xdotool to click.
# Seen:      The same notification with the action "default" is clicked on its text, with the left button. MATE invokes
#            the action. Xfce closes the notification, and has drawn a button with the action's name. dunst closes it as
#            well and draws nothing; there the middle button invokes the action.
# Expected:  "The default action (usually invoked by clicking the notification)", as the Desktop Notifications
#            Specification 1.2 says of this key, whose name a program "doesn't need to show".
# For an app: What a click on an alert opens is lost on Xfce and in dunst, where the alert is gone with it. The name of the
#            default action is seen, so that it needs words in its user's language; Electron always writes "View".
# Salio's notifications therefore ask for no click, and what they say is on top of Balances as well.
#
# Output seen (compared line by line):
# > dunst, left: closed
# > dunst, middle: default
# > xfce4-notifyd, left: closed
# > xfce4-notifyd, left on its button: default
# > mate-notification-daemon, left: default
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
need 'dunst=1.9.0-*' 'xfce4-notifyd=0.7.3-*' 'mate-notification-daemon=1.26.0-*' 'xfconf=4.18.0-*' \
  'libnotify-bin=0.8.1-*' 'xdotool=1:3.20160805.1-*' 'xvfb=2:21.1.7-*' 'dbus-daemon=1.14.10-*' 'libglib2.0-bin=2.74.6-*'

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
# Starts a notification program, shows a notification, clicks it and tells what notify-send heard.
click() {
  local program=$1 button=$2 up=$3 said=$4 window place X Y WIDTH HEIGHT
  "$program" > "${program##*/}.log" 2>&1 &
  local daemon=$!
  wait_for "$name" true
  notify-send --wait --expire-time=20000 --action=default=Open Payout 'It is critical' > heard &
  local sender=$!
  for ((try = 0; try < 100; try++)); do
    window=$(xdotool search --onlyvisible --name . 2> /dev/null | tail -1) && [[ -n $window ]] && break
    sleep 0.1
  done
  # It may slide in: two looks have to see it at one place.
  while place=$(xdotool getwindowgeometry --shell "$window"); do
    sleep 0.5
    [[ $(xdotool getwindowgeometry --shell "$window") == "$place" ]] && break
  done
  eval "$place"
  xdotool mousemove "$((X + WIDTH / 2))" "$((up > 0 ? Y + HEIGHT - up : Y + HEIGHT / 3))" click "$button"
  wait "$sender" || true
  heard=$(< heard)
  echo "${program##*/}, $said: ${heard:-closed}"
  kill "$daemon"
  wait "$daemon" || true
  wait_for "$name" false
}

/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd > xfconfd.log 2>&1 &
wait_for org.xfce.Xfconf true
xfce=/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd
{
  click dunst 1 0 left
  click dunst 2 0 middle
  click "$xfce" 1 0 left
  click "$xfce" 1 25 'left on its button'
  click /usr/lib/mate-notification-daemon/mate-notification-daemon 1 0 left
} | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
