#!/usr/bin/env bash
# Plasma's window manager centres a window of the type "splash" and gives it no focus; others leave both as asked.
#
# Version:   kwin-x11 5.27.5, xfwm4 4.18.0, openbox 3.6.1, awesome 4.3 and i3 4.22 of Debian 12 (package i3-wm), each as it is
#            shipped, with a window made by python3-xlib 0.33.
# Seen:      A window asks for a place, and sets _NET_WM_WINDOW_TYPE. As a toolbar it floats at its place and has the focus
#            everywhere. As a splash it does so on four of five: kwin moves it to the middle and focuses nothing.
#            (A toolbar is no way out everywhere: awesome's own bar lists it as a task, and a splash not.)
# Expected:  A place that the program asks for is used for either type or for none, and a type that says how a window
#            looks and behaves does not decide over the keyboard on one desktop only.
# For an app: There is no type with which a small window at the tray floats, can be typed into and is in no list of tasks
#            on all of X11. One that works everywhere else is of no use on Plasma, in the middle and deaf.
# Salio therefore is a toolbar on desktops that give their name, and a splash where only a window manager runs.
#
# Output seen (compared line by line):
# > xfwm4: toolbar at its place, focused; splash at its place, focused
# > openbox: toolbar at its place, focused; splash at its place, focused
# > awesome: toolbar at its place, focused; splash at its place, focused
# > i3: toolbar at its place, focused; splash at its place, focused
# > kwin_x11: toolbar at its place, focused; splash in the middle, not focused
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
need 'kwin-x11=4:5.27.5-*' 'xfwm4=4.18.0-*' 'openbox=3.6.1-*' 'awesome=4.3-*' 'i3-wm=4.22-*' 'python3-xlib=0.33-*' \
  'x11-utils=7.7+5' 'xvfb=2:21.1.7-*' 'dbus-daemon=1.14.10-*'

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
export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/bus QT_QPA_PLATFORM=xcb
dbus-daemon --config-file=bus.conf --nofork --nopidfile 2> bus.log &

# Starts an X server on a free display; it ends with the script.
mkfifo number
Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7<> number > xvfb.log 2>&1 &
read -r number < number
export DISPLAY=:$number

mkdir -p home/config/i3
printf '# i3 config file (v4)\nfont pango:monospace 8\n' > home/config/i3/config

# Opens a window at 700,100 of a type and tells, once nothing has happened to it for a second, what became of it.
cat > window.py <<'PYTHON'
import select
import sys
from Xlib import X, Xatom, Xutil, display, protocol

server = display.Display()
root = server.screen().root
window = root.create_window(700, 100, 300, 400, 0, X.CopyFromParent, event_mask=X.StructureNotifyMask | X.FocusChangeMask)
kind = server.intern_atom('_NET_WM_WINDOW_TYPE_' + sys.argv[1].upper())
window.change_property(server.intern_atom('_NET_WM_WINDOW_TYPE'), Xatom.ATOM, 32, [kind])
window.set_wm_normal_hints(flags=Xutil.PPosition | Xutil.PSize)
window.set_wm_hints(flags=Xutil.InputHint, input=1)
window.set_wm_name('A window')
window.map()
# As soon as it is there it asks for its place once more, and for the focus.
while server.next_event().type != X.MapNotify:
    pass
window.configure(x=700, y=100)
active = server.intern_atom('_NET_ACTIVE_WINDOW')
request = protocol.event.ClientMessage(window=window, client_type=active, data=(32, [1, X.CurrentTime, 0, 0, 0]))
root.send_event(request, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
server.flush()
while select.select([server], [], [], 1)[0]:
    while server.pending_events():
        server.next_event()
place = window.translate_coords(root, 0, 0)
x, y = -place.x, -place.y
focus = server.get_input_focus().focus
is_there = abs(x - 700) < 20 and abs(y - 100) < 30
print(sys.argv[1], 'at its place,' if is_there else 'in the middle,' if abs(x - 490) < 20 else f'at {x},{y},',
      'focused' if getattr(focus, 'id', 0) == window.id else 'not focused', end='')
PYTHON

# Runs a window manager and both windows.
manage() {
  "$1" > "$1.log" 2>&1 &
  local manager=$!
  for ((try = 0; try < 100; try++)); do
    [[ $(xprop -root _NET_SUPPORTING_WM_CHECK 2>&1) != *'window id'* ]] || break
    sleep 0.1
  done
  echo "$1: $(/usr/bin/python3 window.py toolbar); $(/usr/bin/python3 window.py splash)"
  kill "$manager"
  wait "$manager" || true
  xprop -root -remove _NET_SUPPORTING_WM_CHECK 2> xprop.log || true
}

for manager in xfwm4 openbox awesome i3 kwin_x11; do manage "$manager"; done | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
