import type { AnswerNode, AnswerTree } from '#domain/custom-api/answer-tree.ts'
import type { MappingFileProblem } from '#domain/custom-api/mapping-file.ts'

export type { AnswerNode, AnswerTree }

/** The outcome of saving a mapping file. */
export type MappingSaved =
  | { readonly kind: 'done' | 'cancelled' }
  | { readonly kind: 'refused'; readonly why: 'unwritable' | 'full' | 'incomplete' }

/** The outcome of opening a mapping file: the form values it contains, or why it was refused. */
export type MappingOpened =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'ready'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'refused'; readonly why: 'unreadable' | MappingFileProblem }
