#!/bin/sh
# Stands in the place of an AppImage's own runtime, which comes from where this machine does not reach: for tests only.
# Unpacks what follows it in the file and starts that.
set -eu
APPIMAGE=$(readlink -f "$0")
if [ "${1:-}" = --appimage-extract ]; then
  exec unsquashfs -quiet -no-progress -offset 4096 -dest squashfs-root "$APPIMAGE"
fi
APPDIR=$(mktemp -d)/mounted
export APPIMAGE APPDIR
unsquashfs -quiet -no-progress -offset 4096 -dest "$APPDIR" "$APPIMAGE"
exec "$APPDIR/AppRun" "$@"
