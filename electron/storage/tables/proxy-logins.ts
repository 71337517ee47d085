import type { DatabaseSync } from 'node:sqlite'

/**
 * The proxies whose logins are in the keychain, and the realms those were given for (as digests). It has no user
 * names and no passwords, and serves to find the logins again.
 */
export class ProxyLoginsTable {
  readonly #all
  readonly #add
  readonly #remove

  constructor(db: DatabaseSync) {
    this.#all = db.prepare('SELECT proxy, realm FROM proxy_logins ORDER BY proxy, realm')
    this.#add = db.prepare('INSERT OR IGNORE INTO proxy_logins VALUES (?, ?)')
    this.#remove = db.prepare('DELETE FROM proxy_logins WHERE proxy = ?')
  }

  /** By "host:port". */
  all(): ReadonlyMap<string, readonly string[]> {
    const rows = this.#all.all().map(({ proxy, realm }) => ({ proxy: String(proxy), realm: String(realm) }))
    const byProxy = Map.groupBy(rows, ({ proxy }) => proxy)
    return new Map([...byProxy].map(([proxy, found]) => [proxy, found.map(({ realm }) => realm)]))
  }

  add(proxy: string, realm: string): void {
    this.#add.run(proxy, realm)
  }

  /** Removes a proxy with all its realms. */
  remove(proxy: string): void {
    this.#remove.run(proxy)
  }
}
