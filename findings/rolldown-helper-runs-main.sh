#!/usr/bin/env bash
# In a CommonJS build of two entries, rolldown can let one entry require, and so run, the other.
#
# Version:   rolldown 1.2.19 (npm registry), the bundler of Vite 8.
# Seen:      main.mjs and helper.mjs import nothing from each other, only a third file. main.mjs also imports, later,
#            a CommonJS file that requires an ES module; for that rolldown needs its runtime, and puts it into main.cjs.
#            helper.cjs then requires main.cjs, though it uses nothing of it, and so runs the whole main entry.
# Expected:  An entry runs what it imports and no more, as it does where the output is ES modules, and where the runtime
#            has a file of its own, because experimental.chunkOptimization is off.
# For an app: The helper process of an Electron app starts a second copy of the app inside itself, or dies because what
#            the main process may import is not there. One more dependency is enough to bring it about, and nothing
#            warns: the sources are right, and so are all tests of them.
# Salio therefore builds with chunkOptimization off, and a test of the built files bounds what each entry loads.
#
# Output seen (compared line by line):
# > cjs, as it comes: main runs, helper runs
# > cjs, chunkOptimization off: helper runs
# > esm, as it comes: helper runs
set -euo pipefail

self=$(realpath "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{}' > package.json
npm install --loglevel=error --ignore-scripts --no-audit --no-fund rolldown@1.2.19 > /dev/null

mkdir src
cat > src/shared.mjs <<'JS'
export const say = text => process.stdout.write(text)
JS
cat > src/main.mjs <<'JS'
import { say } from './shared.mjs'
say('main runs, ')
import('./library.cjs')
JS
cat > src/library.cjs <<'JS'
exports.size = require('./part.mjs').size
JS
cat > src/part.mjs <<'JS'
export const size = 1
JS
cat > src/helper.mjs <<'JS'
import { say } from './shared.mjs'
say('helper runs\n')
JS

cat > build.mjs <<'JS'
import { rolldown } from 'rolldown'

const [format, extension, chunkOptimization] = process.argv.slice(2)
const build = await rolldown({
  input: { main: 'src/main.mjs', helper: 'src/helper.mjs' },
  platform: 'node',
  experimental: chunkOptimization === 'off' ? { chunkOptimization: false } : {}
})
const names = `[name].${extension}`
await build.write({ dir: `${format}-${chunkOptimization}`, format, entryFileNames: names, chunkFileNames: names })
JS
run() {
  node build.mjs "$1" "$2" "$3" > build.log 2>&1 || { cat build.log; exit 1; }
  node "$1-$3/helper.$2"
}
{
  echo "cjs, as it comes: $(run cjs cjs on)"
  echo "cjs, chunkOptimization off: $(run cjs cjs off)"
  echo "esm, as it comes: $(run esm mjs on)"
} | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
