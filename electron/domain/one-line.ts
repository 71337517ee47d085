/** Control characters, and those that turn the direction of what follows, would let a name forge a line or hide one. */
const FORGING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** A name on one line, without what could make it look like something else. */
export const oneLine = (text: string): string => text.replace(FORGING, ' ').trim()
