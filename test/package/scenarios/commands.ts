// Runs as an ordinary user: gives commands in a terminal, by the name that the package put on the path.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { shapeOf, takeTranscript } from '#test/e2e/kit/transcript.ts'
import { committedTranscript } from '#test/e2e/kit/transcript-file.ts'
import { schemaProblems } from '#test/unit/electron/programs/schema.ts'
import { Checks } from '../check-report.ts'
import { eventually } from '../eventually.ts'
import { quit, startUserEnvironment } from '../user-environment.ts'

const checks = new Checks()
const place = await startUserEnvironment('.config-commands')
const salio = await place.start()
const page = await salio.page()
const { DISPLAY: _, DBUS_SESSION_BUS_ADDRESS: __, ...env } = place.env

/** As in a terminal of a computer without a display, a session bus or a keyring. */
function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('salio', args, { encoding: 'utf8', env, input })
  return { code: status, output: stdout, errors: stderr }
}

place.simulator.setBalance('jpay-africa', 'payout', '73519.28')
await connectAccount(page, place.simulator, 'jpay-africa', 'Main shop')
await checks.that('salio is on the path, and says that it is not allowed yet', () => {
  const { code, errors } = run(['balance'])
  assert.equal(code, 69)
  assert.match(errors, /Allow it in Salio: Settings, Other programs/)
  return execFileSync('sh', ['-c', 'command -v salio'], { encoding: 'utf8', env }).trim()
})
await page.evaluate(() => window.salio.changeSettings({ programsMayRead: true }))
await checks.that('once allowed, it prints the balance, as text and as JSON', async () => {
  await eventually(async () => assert.equal(run(['status']).code, 0))
  const { code, output } = run(['balance', 'Payout'])
  assert.equal(code, 0)
  assert.match(output, /^Main shop\/Payout +KES\s73,519\.28 /)
  const document = JSON.parse(run(['balance', 'Payout', '--json']).output)
  assert.deepEqual(schemaProblems(document), [])
  assert.equal(document.wallets[0].amount, '73519.28')
  return output.trim()
})
await checks.that('it answers yes and no by its code', () => {
  const codes = ['1', '999999999', '12,000'].map(
    amount => run(['can-pay', amount, '--from', 'Payout', '--max-age', '1h']).code
  )
  assert.deepEqual(codes, [0, 1, 64])
})
await checks.that('it serves assistants', () => {
  const { code, output } = run(['mcp'], '{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n')
  assert.equal(code, 0)
  assert.equal(JSON.parse(output).result.tools.length, 4)
})
await checks.that('every command prints what the documentation shows, in three languages', async () => {
  const transcript = await takeTranscript(
    {
      speak: async language => {
        await page.evaluate(language => window.salio.changeSettings({ language }), language)
      },
      run: async (args, input) => {
        const { code, errors, output } = run(args, input)
        // Chromium's own lines, such as that there is no system bus.
        const own = errors.split('\n').filter(line => /^(salio: | {2})/.test(line))
        return { code, text: `${output}${own.join('\n')}` }
      }
    },
    new Date().toLocaleDateString('sv-SE')
  )
  assert.equal(shapeOf(transcript), shapeOf(committedTranscript()))
})
await checks.that('Salio offers no script where the package has put it on the path', async () => {
  const offered = await page.evaluate(() => window.salio.getTerminalCommand())
  assert.deepEqual(offered, { state: 'installed' })
})
await checks.that('after Salio has quit, it prints what was kept', async () => {
  assert.equal(await quit(place, salio), 0)
  const { output } = run(['balance', 'Payout'])
  assert.match(output, /^Salio is not running\.[^\n]*\nMain shop\/Payout +KES\s73,519\.28 /)
})

await place.stop()
process.exit(checks.end('Commands'))
