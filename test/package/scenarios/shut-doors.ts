// Runs as an ordinary user: tries the switches and variables by which another program could get into Salio as shipped.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Checks } from '../check-report.ts'
import { quitByMenu, startUserEnvironment } from '../user-environment.ts'

const checks = new Checks()
const place = await startUserEnvironment('.config-shut')
const { desktop, env } = place
const written = join(desktop.dir, 'written')

const start = (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const child = spawn('/usr/bin/salio', args, {
    env: { ...env, ...more },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  return { child, exited: once(child, 'exit'), errors: text(child.stderr) }
}

for (const given of [
  '--remote-debugging-port=0',
  '-remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--js-flags=--expose-gc',
  `--log-net-log=${written}`,
  `--user-data-dir=${written}`,
  `--ssl-key-log-file=${written}`,
  '--ignore-certificate-errors',
  '--host-rules=MAP * 127.0.0.1',
  '--disable-web-security',
  '--inspect=0'
])
  await checks.that(`started with ${given}, it ends at once`, async () => {
    const { errors, exited } = start([given])
    const [code] = await exited
    assert.equal(code, 1)
    const said = await errors
    assert.ok(said.includes(`“-${given.replace(/^-*/, '-').split('=')[0]}”`), said)
    assert.doesNotMatch(said, /listening on/i)
    assert.ok(!existsSync(join(place.data, 'salio.db')))
    assert.ok(!existsSync(written) || !existsSync(join(written, 'salio.db')))
  })

await checks.that('variables that would debug it are without effect', async () => {
  const { errors, exited } = start(['--hidden', '--force-device-scale-factor=1'], {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: '--inspect=0',
    SALIO_DATA: written
  })
  await desktop.tray.item()
  await quitByMenu(place)
  assert.equal((await exited)[0], 0)
  assert.doesNotMatch(await errors, /listening on/i)
  assert.ok(existsSync(join(place.data, 'salio.db')))
})

await checks.that('the signal that opens Node.js’s debugger only ends it', async () => {
  const { child, errors, exited } = start(['--hidden'])
  await desktop.tray.item()
  child.kill('SIGUSR1')
  assert.deepEqual(await exited, [null, 'SIGUSR1'])
  assert.doesNotMatch(await errors, /listening on/i)
})

await place.stop()
process.exit(checks.end('Shut doors'))
