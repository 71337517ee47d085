#!/usr/bin/env bash
# An autostart entry that was switched off with X-GNOME-Autostart-enabled=false is started by systemd all the same.
#
# Version:   systemd 252 of Debian 12 (package systemd), its systemd-xdg-autostart-generator, which makes the units of
#            sessions that are started through systemd, as Plasma's are.
# Seen:      Of four entries in ~/.config/autostart the generator wants two started: the plain one and the one with
#            X-GNOME-Autostart-enabled=false. Hidden=true, and a TryExec that is not there, are heeded.
# Expected:  The key, which session settings of the GNOME family write when a user switches a program off, keeps it
#            off; the generator does read another key of that family, X-GNOME-Autostart-Phase.
# For an app: A program that the user has switched off starts again once the same home is used with another desktop;
#            and an app that writes this key itself to switch start at login off, has not switched it off.
# Salio therefore deletes its entry rather than mark it, takes an entry with either key for switched off when it shows
# the setting, and writes TryExec, so that nothing is started once it was uninstalled.
#
# Output seen (compared line by line):
# > plain: will be started
# > Hidden=true: left out
# > X-GNOME-Autostart-enabled=false: will be started
# > TryExec=/no/such/program: left out
set -euo pipefail

self=$(realpath "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
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
need 'systemd=252*'
generator=/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator
[[ -x $generator ]] || { echo "SKIPPED: this systemd has no $generator."; exit 77; }

mkdir -p home/.config/autostart none units
number=0
try() {
  number=$((number + 1))
  printf '[Desktop Entry]\nType=Application\nName=Wallets\nExec=/bin/true\n%s\n' "$2" \
    > "home/.config/autostart/entry$number.desktop"
  labels+=("$1")
}
labels=()
try plain ''
try Hidden=true Hidden=true
try X-GNOME-Autostart-enabled=false X-GNOME-Autostart-enabled=false
try TryExec=/no/such/program TryExec=/no/such/program

env -i HOME="$work/home" XDG_CONFIG_HOME="$work/home/.config" XDG_CONFIG_DIRS="$work/none" XDG_CURRENT_DESKTOP=KDE \
  "$generator" "$work/units" "$work/units" "$work/units" 2> generator.log
for ((entry = 1; entry <= number; entry++)); do
  wanted=units/xdg-desktop-autostart.target.wants/app-entry$entry@autostart.service
  [[ -L $wanted ]] && outcome='will be started' || outcome='left out'
  echo "${labels[entry - 1]}: $outcome"
done | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
