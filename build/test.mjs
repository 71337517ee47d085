// Sets this machine up if needed and runs the checks, all of them with `npm test` or some with `npm test -- unit e2e`.
// A failing check does not stop the others. The last line is "N passed, N failed".
import { setUp } from './setup/index.mjs'
import { parts } from './setup/parts.mjs'
import { runCommand, UserError } from './setup/stop.mjs'

await runCommand(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.find(name => !(name in parts))
  if (unknown)
    throw new UserError(`There is no part "${unknown}". Choose from ${Object.keys(parts).join(', ')}.`)
  const electron = await setUp({ desktop: process.platform === 'linux' }).catch(error => {
    console.log('0 passed, 1 failed')
    throw error
  })
  const results = []
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    console.log(`\n── ${name}`)
    results.push({ name, ...(await parts[name](electron)) })
  }
  console.log()
  for (const { name, passed, failed } of results)
    console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed`)
  const sum = key => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
})
