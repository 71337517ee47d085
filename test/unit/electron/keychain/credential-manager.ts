/*
 * A fake of keytar on the Credential Manager of Windows, with what Wine's does not enforce: names without capitals, 2,560
 * bytes in an entry, 513 characters in a user name, and errors in the user's own language. As keytar_win.cc calls it and
 * Microsoft documents it (CREDENTIALW).
 */

const MAX_BYTES = 2560
const MAX_USER_NAME = 513

interface Entry {
  readonly target: string
  readonly user: string
  readonly bytes: Buffer
}

export class CredentialManager {
  readonly #entries = new Map<string, Entry>()

  /** Names of all entries, as they were written first. */
  get targets(): readonly string[] {
    return [...this.#entries.values()].map(({ target }) => target)
  }

  /** What the addon is to the code that loads it. */
  readonly keytar = {
    setPassword: async (service: string, account: string, password: string): Promise<void> => {
      const target = `${service}/${account}`
      const bytes = Buffer.from(password)
      if (bytes.length > MAX_BYTES) throw new Error('Le relais a reçu des données incorrectes.\r\n')
      if (account.length > MAX_USER_NAME) throw new Error('Paramètre incorrect.\r\n')
      this.#entries.set(target.toLowerCase(), { target, user: account, bytes })
    },
    getPassword: async (service: string, account: string): Promise<string | null> =>
      this.#entries.get(`${service}/${account}`.toLowerCase())?.bytes.toString() ?? null,
    deletePassword: async (service: string, account: string): Promise<boolean> =>
      this.#entries.delete(`${service}/${account}`.toLowerCase()),
    /** Asks for `service*`, so that a service's name is a mere prefix. */
    findCredentials: async (service: string): Promise<{ account: string; password: string }[]> =>
      [...this.#entries.values()]
        .filter(({ target }) => target.toLowerCase().startsWith(service.toLowerCase()))
        .map(({ user, bytes }) => ({ account: user, password: bytes.toString() }))
  }
}
