/** A node of a provider's parsed response, shown so that the user can click it. */
export interface AnswerNode {
  /** The steps from the root to this node, list indexes included. */
  readonly path: readonly string[]
  readonly kind: 'object' | 'list' | 'text' | 'number' | 'other'
  /**
   * The value as received, shortened if long; null for objects and lists, and for a value that contains a
   * secret we sent.
   */
  readonly text: string | null
  /** Its key looks like that of a secret, so the value stays hidden until the user asks for it. */
  readonly isPrivate: boolean
  /** Number of children, shown or not. */
  readonly size: number
  readonly members: readonly AnswerNode[]
}

/** A provider's response, kept in memory only. */
export interface AnswerTree {
  readonly root: AnswerNode
  /** Whether the response was larger than can be shown. */
  readonly isCut: boolean
}
