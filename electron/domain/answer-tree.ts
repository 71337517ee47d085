/** One thing in a provider's answer, as it is shown to be clicked. */
export interface AnswerNode {
  /** The steps that lead to it, list indexes among them. */
  readonly path: readonly string[]
  readonly kind: 'object' | 'list' | 'text' | 'number' | 'other'
  /** A value as on the wire, cut where it is long; null for objects and lists, and where it holds a secret that was sent. */
  readonly text: string | null
  /** It is called like a secret: not shown until asked for. */
  readonly isPrivate: boolean
  /** How many it holds, shown or not. */
  readonly size: number
  readonly members: readonly AnswerNode[]
}

/** An answer in memory, to be looked at and forgotten. */
export interface AnswerTree {
  readonly root: AnswerNode
  /** Whether there was more than can be shown. */
  readonly isCut: boolean
}
