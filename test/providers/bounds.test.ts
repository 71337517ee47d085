import { describe, expect, test } from 'vitest'
import { createHttp } from '#providers/http/client.ts'
import type { HttpResponse } from '#providers/http/types.ts'
import { isXml, readWith, recordAnswers } from '#test/hostile/answers.ts'
import { idOf, withSimulator } from './line.ts'
import { contractProviders } from './subjects.ts'

const fixture = withSimulator()

describe.each(contractProviders.map(provider => [provider.name, provider] as const))('%s', (_, provider) => {
  const record = async (): Promise<readonly HttpResponse[]> => {
    const http = createHttp()
    try {
      return await recordAnswers(provider, fixture.simulator.credentials(idOf(provider)), http)
    } finally {
      await http.close()
    }
  }

  /** Reads with every answer changed in the same way. */
  async function readChanged(change: (value: unknown, name: string) => unknown) {
    const answers = (await record()).map(answer => ({
      ...answer,
      text: isXml(answer.text)
        ? answer.text.replace(/>([^<>]+)</g, (_, value) => `>${change(value, '')}<`)
        : JSON.stringify(JSON.parse(answer.text, (name, value) => change(value, name)))
    }))
    return readWith(provider, fixture.simulator.credentials(idOf(provider)), answers, -1)('')
  }

  test('texts of any length are shortened or refused', async () => {
    const read = readChanged(value => (typeof value === 'string' ? value + 'x'.repeat(100_000) : value))
    const { wallets, subtitle } = await read.catch(() => ({ wallets: [], subtitle: null }))
    for (const { currency, detail, key, name } of wallets) {
      expect(key.length).toBeLessThanOrEqual(200)
      expect(name.length).toBeLessThanOrEqual(200)
      expect(currency.length).toBeLessThanOrEqual(20)
      expect(detail?.length ?? 0).toBeLessThanOrEqual(500)
    }
    expect(subtitle?.length ?? 0).toBeLessThanOrEqual(200)
  })

  test('a list of more than 2,000 wallets is refused', async () => {
    const lists: string[] = []
    const outcome = await readChanged((value, name) => {
      if (!Array.isArray(value) || typeof value[0] !== 'object') return value
      lists.push(name)
      return Array.from({ length: 2_001 }, () => value[0])
    }).then(
      () => 'read',
      error => error.failure
    )
    if (lists.length === 0) expect(outcome).toBe('read')
    else expect(outcome).toMatchObject({ kind: 'unreadable', reason: expect.stringMatching(/^too/) })
  })
})
