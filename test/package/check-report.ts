/** A list of checks; each result is printed at once. */
export class Checks {
  #passed = 0
  #failed = 0

  /** @param body throws if the check fails; a string it returns is printed with the result */
  async that(sentence: string, body: () => unknown): Promise<void> {
    try {
      const detail = await body()
      this.#passed += 1
      console.log(`  passed  ${sentence}${typeof detail === 'string' ? `: ${detail}` : ''}`)
    } catch (error) {
      this.#failed += 1
      console.log(`  FAILED  ${sentence}: ${error instanceof Error ? error.message : error}`)
    }
  }

  /** Prints the totals and returns the exit code; a run without any check fails. */
  end(title: string): number {
    console.log(`${title}: ${this.#passed} passed, ${this.#failed} failed`)
    return this.#failed === 0 && this.#passed > 0 ? 0 : 1
  }
}
