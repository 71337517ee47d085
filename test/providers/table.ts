import type { Reporter, TestModule } from 'vitest/node'
import { conformanceTable } from './checks.ts'
import { contractProviders } from './subjects.ts'

/** Vitest reporter that prints the contract checks by provider: `npm run test:providers`. */
export default class Table implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules
      .flatMap(module => [...module.children.allTests()])
      .map(test => ({ name: test.fullName, passed: test.result().state === 'passed' }))
    const names = contractProviders.map(({ name }) => name)
    console.log(`\n${conformanceTable(names, tests).join('\n')}\n`)
  }
}
