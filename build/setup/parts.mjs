import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './app.mjs'
import { root } from './index.mjs'
import { run, runTool } from './run.mjs'
import { ensureServers } from './servers.mjs'
import { UserError } from './stop.mjs'
import { labElectron, prepareLab, wineVersion } from './windows-lab.mjs'

/**
 * Counts the results of a test run. Besides failed tests, a file counts as one failure if it could not be loaded, and
 * so does the run itself if nothing else failed but its exit code is not 0, it wrote no report or it ran no test.
 * @param report vitest's JSON report, or null if there is none
 */
export function countTests(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1 }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(test => test.status === 'failed')
  )
  const passed = report.numPassedTests
  const failed = report.numFailedTests + brokenFiles.length
  const runFailed = exitCode !== 0 || passed === 0
  return { passed, failed: failed === 0 && runFailed ? 1 : failed }
}

const check = async exitCode => ((await exitCode) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** Runs one vitest project in Electron's Node. */
async function vitest(electron, project) {
  const folder = mkdtempSync(join(tmpdir(), 'salio-test-'))
  const file = join(folder, 'report.json')
  const args = [
    ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  ]
  try {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    const exitCode = await run(electron, args, { cwd: root, env })
    return countTests(readReport(file), exitCode)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** All checks in the order they run. Each takes the path of Electron and resolves to its counts. */
export const parts = {
  lint: () => check(runTool(root, ['@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'])),
  layers: electron => vitest(electron, 'layers'),
  exports: () => check(runTool(root, ['knip/bin/knip.js'])),
  types: () => check(runTool(root, ['typescript/bin/tsc', '--noEmit'])),
  unit: electron => vitest(electron, 'unit'),
  renderer: electron => vitest(electron, 'renderer'),
  providers: electron => vitest(electron, 'providers'),
  lines: async electron => {
    if (process.platform === 'linux') await ensureServers('lines')
    return vitest(electron, 'lines')
  },
  build: () => check(build(root)),
  visual: electron => vitest(electron, 'visual'),
  e2e: async electron => {
    if (process.platform === 'linux') {
      await ensureServers('desktops')
      await ensureServers('screenReader')
      await ensureServers('keyrings')
    }
    return vitest(electron, 'e2e')
  },
  windows: async electron => {
    const problem = await prepareLab().catch(error => {
      if (!(error instanceof UserError)) throw error
      console.error(error.message)
      return error
    })
    if (problem instanceof UserError) return { passed: 0, failed: 1 }
    if (problem === null) {
      console.log(`Windows is played by ${wineVersion()}, with Electron ${labElectron} for Windows.`)
      return vitest(electron, 'windows')
    }
    console.log(`Skipped, because there is no Windows lab here: ${problem}.`)
    return { passed: 0, failed: 0 }
  }
}
