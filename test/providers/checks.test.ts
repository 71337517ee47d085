import { expect, test } from 'vitest'
import { conformanceTable } from './checks.ts'

const result = (name: string, passed = true) => ({ name, passed })

test('counts each provider’s tests by check and marks those with failures', () => {
  const [head = '', muda = '', mudaTwo = ''] = conformanceTable(
    ['Muda', 'Muda Two'],
    [
      result('Muda is read as documented'),
      result('Muda > classifies "401"'),
      result('Muda > classifies "403"', false),
      result('Muda > classifies "slow"'),
      result('Muda Two > keeps every digit of 0.10')
    ]
  ).map(line => line.trim().replace(/ {2,}/g, '|'))
  expect(head).toBe(
    'success|errors|fronts|wording|coding|exactness|redaction|timeouts|redirects|budgets|tokens|simulator'
  )
  expect(muda).toBe('Muda|1|1/2 FAIL|-|-|-|-|-|1|-|-|-|-')
  expect(mudaTwo).toBe('Muda Two|-|-|-|-|-|1|-|-|-|-|-|-')
})
