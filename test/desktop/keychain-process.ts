import { SalioError } from '../../electron/domain/failure.ts'
import { Keychain } from '../../electron/storage/keychain.ts'

/*
 * A process of its own for the keychain: libsecret reads the environment once, when it is loaded.
 * Each message is one call; each is answered with what it gave, or with the problem.
 */

interface Call {
  readonly id: number
  readonly method: 'get' | 'set' | 'delete'
  readonly args: readonly [accountId: string, field: string, value?: string]
}

const [timeLimit] = process.argv.slice(2).map(Number)
const keychain = new Keychain(timeLimit ? { timeLimit } : {})

process.on('message', async ({ id, method, args: [accountId, field, value = ''] }: Call) => {
  const outcome = await keychain[method](accountId, field, value).catch((error: unknown) =>
    error instanceof SalioError && error.failure.kind === 'keychain'
      ? { problem: error.failure.problem, told: `${error.message} ${error.stack}` }
      : { problem: 'not a SalioError', told: String(error) }
  )
  process.send?.({ id, outcome })
})
