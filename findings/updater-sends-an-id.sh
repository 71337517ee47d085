#!/usr/bin/env bash
# electron-updater gives each computer an id, keeps it, and sends it with every look for a newer version.
#
# Version:   electron-updater 6.8.10 with builder-util-runtime (npm registry). No Electron: the updater takes an adapter
#            for the app as its second argument, and requests go through Node's http.
# Seen:      The first check writes a random UUID to .updaterId in the app's data folder and sends it as the header
#            x-user-staging-id. A second updater on the same folder sends the same one. Both happen although the release
#            has no stagingPercentage, and before anything is known of the release at all.
# Expected:  No id where nothing is rolled out in stages; and none in a request in any case, since the updater itself
#            compares the id with the percentage and the server of plain files makes nothing of it.
# For an app: Whoever serves the updates can tell one computer from the next and follow it from network to network. An
#            app that promises to send nothing of its user breaks the promise, and .updaterId outlives "delete my data"
#            where only known files are deleted.
# Salio therefore takes the header out of every request of the updater, which looks only where the user lets it.
#
# Output seen (compared line by line):
# > first check: x-user-staging-id is a UUID
# > second check, by another updater: the same id
# > kept in the data folder: .updaterId, the same id
# > the release asks for staging: no
set -euo pipefail

self=$(realpath "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{}' > package.json
npm install --loglevel=error --ignore-scripts --no-audit --no-fund electron-updater@6.8.10 > /dev/null

cat > probe.cjs <<'JS'
const { once } = require('node:events')
const { readdirSync, readFileSync } = require('node:fs')
const http = require('node:http')
const { DebUpdater } = require('electron-updater')
const { HttpExecutor } = require('builder-util-runtime')

const release = `version: 1.0.0
files:
  - { url: app.deb, sha512: eA==, size: 1 }
path: app.deb
sha512: eA==
releaseDate: 2026-01-01T00:00:00.000Z
`
const app = {
  name: 'app',
  version: '1.0.0',
  isPackaged: true,
  userDataPath: `${__dirname}/data`,
  baseCachePath: `${__dirname}/cache`,
  appUpdateConfigPath: `${__dirname}/app-update.yml`,
  whenReady: async () => undefined,
  onQuit: () => undefined
}
class NodeExecutor extends HttpExecutor {
  createRequest(options, answer) {
    return http.request(options, answer)
  }
}

async function main() {
  const ids = []
  const server = http.createServer((request, response) => {
    ids.push(request.headers['x-user-staging-id'])
    response.end(release)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  for (let check = 0; check < 2; check += 1) {
    const updater = new DebUpdater(null, app)
    updater.httpExecutor = new NodeExecutor()
    updater.logger = null
    updater.autoDownload = false
    updater.setFeedURL({ provider: 'generic', url: `http://127.0.0.1:${server.address().port}` })
    await updater.checkForUpdates()
  }
  server.close()
  server.closeAllConnections()
  const [first, second] = ids
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(first)
  const files = readdirSync(app.userDataPath)
  const same = id => (id === first ? 'the same id' : `another: ${id}`)
  console.log(`first check: x-user-staging-id is ${isId ? 'a UUID' : first}`)
  console.log(`second check, by another updater: ${same(second)}`)
  const kept = files.map(file => `${file}, ${same(readFileSync(`${app.userDataPath}/${file}`, 'utf8'))}`)
  console.log(`kept in the data folder: ${kept.join('; ') || 'nothing'}`)
  console.log(`the release asks for staging: ${release.includes('stagingPercentage') ? 'yes' : 'no'}`)
}
main()
JS
node probe.cjs | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
