/** What each keyring did in each check. */
export class Matrix {
  readonly #rows = new Map<string, Map<string, boolean>>()

  note(peer: string, check: string, passed: boolean): void {
    this.#rows.set(check, (this.#rows.get(check) ?? new Map()).set(peer, passed))
  }

  /** Prints a line for each check, with a column for each keyring. */
  print(): void {
    const peers = [...new Set([...this.#rows.values()].flatMap(row => [...row.keys()]))]
    const line = (first: string, cells: readonly string[]) =>
      console.log([first.padEnd(18), ...cells.map(cell => cell.padEnd(14))].join(' ').trimEnd())
    line('', peers)
    for (const [check, row] of this.#rows)
      line(
        check,
        peers.map(peer => ({ true: 'yes', false: 'NO', undefined: '-' })[`${row.get(peer)}`] ?? '-')
      )
  }
}
