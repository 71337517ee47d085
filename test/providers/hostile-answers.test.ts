import { expect, test } from 'vitest'
import { createHttp } from '#providers/http/client.ts'
import { answersLike, readWith, recordAnswers } from '#test/hostile/answers.ts'
import { superlinearTexts } from '#test/hostile/growth.ts'
import { idOf, withSimulator } from './line.ts'
import { contractProviders } from './subjects.ts'

const fixture = withSimulator()

test.each(contractProviders.map(provider => [provider.name, provider] as const))(
  '%s: no answer takes longer than its length explains',
  { timeout: 300_000 },
  async (_, provider) => {
    const credentials = fixture.simulator.credentials(idOf(provider))
    const http = createHttp()
    const answers = await recordAnswers(provider, credentials, http)
    await http.close()
    for (const [index, { text }] of answers.entries()) {
      const read = readWith(provider, credentials, answers, index)
      expect(await superlinearTexts(read, answersLike(text)), `answer ${index}`).toEqual([])
    }
  }
)
