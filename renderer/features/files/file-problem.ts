import type { FileProblem } from '#domain/files/readings-file.ts'
import type { Language } from '#domain/language.ts'
import { fill } from '#messages/template.ts'
import { messages } from '#renderer/messages/index.ts'

/** Why a file could not be written or imported, that nothing was lost, and what to do. */
export function fileProblemWords(problem: FileProblem, language: Language): string {
  const text = messages[language].data
  switch (problem.kind) {
    case 'file':
      return text[problem.why]
    case 'columns':
      return text.columns
    case 'line': {
      const { line, column, value } = problem
      return fill(text.line, { line: `${line}`, column, value })
    }
    case 'digits':
      return fill(text.digits, { line: `${problem.line}`, value: problem.value })
    case 'walletKey': {
      const { line, name, key } = problem
      return fill(text.walletKey, { line: `${line}`, name, key })
    }
    case 'wallet':
      return fill(text.walletGone, { line: `${problem.line}`, name: problem.name })
    default:
      return problem satisfies never
  }
}
