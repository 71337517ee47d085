import { expect, test } from 'vitest'
import { conformance } from './checks.ts'

const ended = (name: string, passed = true) => ({ name, passed })

test('a provider’s tests are counted by what they show, and its failed ones stand out', () => {
  const [head = '', muda = '', mudaTwo = ''] = conformance(
    ['Muda', 'Muda Two'],
    [
      ended('Muda is read as documented'),
      ended('Muda > tells of "401" as what it is'),
      ended('Muda > tells of "403" as what it is', false),
      ended('Muda > tells of "slow" as what it is'),
      ended('Muda Two > keeps every digit of 0.10')
    ]
  ).map(line => line.trim().replace(/ {2,}/g, '|'))
  expect(head).toBe('success|errors|exactness|redaction|timeouts|redirects|budgets|tokens|simulator')
  expect(muda).toBe('Muda|1|1/2 FAIL|-|-|1|-|-|-|-')
  expect(mudaTwo).toBe('Muda Two|-|-|1|-|-|-|-|-|-')
})
