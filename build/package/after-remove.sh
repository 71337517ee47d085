#!/bin/sh
# Runs after a deb or rpm was removed. The user's data, settings and keychain entries are not touched.

# Upgrades run this as well (rpm passes 1, deb "upgrade"), after the new version has created its link: do nothing.
case "$1" in
  1 | upgrade | failed-upgrade | abort-install | abort-upgrade | disappear) exit 0 ;;
esac

if command -v update-alternatives >/dev/null 2>&1; then
  update-alternatives --remove '${executable}' '/opt/${sanitizedProductName}/${executable}' >/dev/null 2>&1 || true
fi
if [ -L '/usr/bin/${executable}' ] && [ ! -e '/usr/bin/${executable}' ]; then
  rm -f '/usr/bin/${executable}'
fi

profile='/etc/apparmor.d/${executable}'
if [ -f "$profile" ]; then
  if command -v apparmor_parser >/dev/null 2>&1; then
    apparmor_parser --remove "$profile" >/dev/null 2>&1 || true
  fi
  rm -f "$profile"
fi
exit 0
