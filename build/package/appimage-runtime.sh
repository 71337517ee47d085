#!/bin/sh
# Substitute for the AppImage runtime on machines that cannot download the real one; for tests only. Unpacks the
# squashfs image that follows it in the file and starts the app in it.
set -eu
APPIMAGE=$(readlink -f "$0")
if [ "${1:-}" = --appimage-extract ]; then
  exec unsquashfs -quiet -no-progress -offset 4096 -dest squashfs-root "$APPIMAGE"
fi
APPDIR=$(mktemp -d)/mounted
export APPIMAGE APPDIR
unsquashfs -quiet -no-progress -offset 4096 -dest "$APPDIR" "$APPIMAGE"
exec "$APPDIR/AppRun" "$@"
