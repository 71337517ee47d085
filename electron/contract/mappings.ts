import type { AnswerNode, AnswerTree } from '../domain/answer-tree.ts'
import type { MappingFileProblem } from '../domain/mapping-file.ts'

export type { AnswerNode, AnswerTree }

/** What became of sharing how an API is read. */
export type MappingSaved =
  | { readonly kind: 'done' | 'cancelled' }
  | { readonly kind: 'refused'; readonly why: 'unwritable' | 'full' | 'incomplete' }

/** What a shared file fills in. */
export type MappingOpened =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'ready'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'refused'; readonly why: 'unreadable' | MappingFileProblem }
