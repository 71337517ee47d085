/** Sentences that were found true or not, each told at once. */
export class Checks {
  #passed = 0
  #failed = 0

  /** @param body throws where the sentence is not true; what it returns is told with it */
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

  /** Says how many, and gives the exit code: a run that checked nothing has failed. */
  end(title: string): number {
    console.log(`${title}: ${this.#passed} passed, ${this.#failed} failed`)
    return this.#failed === 0 && this.#passed > 0 ? 0 : 1
  }
}
