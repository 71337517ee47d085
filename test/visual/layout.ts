/** Runs in the page: describes everything that overflows, is cut off or is too small to press. */
export function layoutProblems(): string[] {
  const MIN_TARGET_PX = 24
  const found = new Set<string>()
  const describe = (element: Element) =>
    `${element.tagName.toLowerCase()}${[...element.classList].map(name => `.${name}`).join('')} “${(element.textContent ?? '').trim().slice(0, 40)}”`
  const page = document.documentElement
  if (page.scrollWidth > page.clientWidth || page.scrollHeight > page.clientHeight || page.scrollTop > 0)
    found.add(`the page scrolls: ${page.scrollWidth} x ${page.scrollHeight}`)
  /** Shortened on purpose, with the full text in a tooltip. */
  const isShortened = (element: Element) => element.closest('[title]') !== null
  for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
    // Typed text may be longer than its field.
    if (element.closest('.sr-only, svg, [hidden], .veil, input, textarea') || !element.checkVisibility())
      continue
    const { overflowX, overflowY, display } = getComputedStyle(element)
    const isBox = display !== 'inline' && display !== 'contents'
    if (isBox && element.scrollWidth > element.clientWidth + 1 && !isShortened(element))
      found.add(`too wide by ${element.scrollWidth - element.clientWidth} px: ${describe(element)}`)
    const clips = overflowX === 'hidden' || overflowY === 'hidden'
    if (isBox && clips && element.scrollHeight > element.clientHeight + 1 && !isShortened(element))
      found.add(`cut off by ${element.scrollHeight - element.clientHeight} px: ${describe(element)}`)
    const { left, right } = element.getBoundingClientRect()
    if (left < -1 || right > page.clientWidth + 1) found.add(`beyond the edge: ${describe(element)}`)
  }
  for (const target of document.querySelectorAll<HTMLElement>(
    'button, a, input, select, textarea, summary, [role=slider]'
  )) {
    if (!target.checkVisibility() || target.closest('[hidden]')) continue
    // Pressing a label counts as pressing its field.
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect()
    if (width < MIN_TARGET_PX || height < MIN_TARGET_PX)
      found.add(`too small to press, ${Math.round(width)} x ${Math.round(height)}: ${describe(target)}`)
  }
  for (const torn of tornTexts()) found.add(torn)
  return [...found]

  /** Figures and words that go on in a second line. A figure in two parts is read as two; a word may part at its hyphen. */
  function tornTexts(): string[] {
    const torn: string[] = []
    const texts = document.createTreeWalker(
      document.getElementById('root') ?? document.body,
      NodeFilter.SHOW_TEXT
    )
    const range = document.createRange()
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement: element, nodeValue } = node
      // What a provider wrote may be a figure of fifty digits, and a file's text is not ours to lay out.
      if (
        !element?.checkVisibility() ||
        element.closest('.sr-only, svg, option, textarea, pre, .hero-written, .tree-value')
      )
        continue
      // An address has no place to go on in the next line, and a host within a sentence has none either.
      const text = (nodeValue ?? '').replaceAll(/^https?:.*|[a-z\d-]+(\.[a-z\d-]+){2,}/gsu, host =>
        ' '.repeat(host.length)
      )
      for (const { 0: part, index } of text.matchAll(/\d[\d.,:\u202f\u00a0]*\d|\p{L}{3,}/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + part.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) torn.push(`torn: “${part}” in ${describe(element)}`)
      }
    }
    return torn
  }
}

/** Runs in the page: makes every text 40 % longer, as a translation might be. Figures stay as they are. */
export function lengthenTexts(): void {
  const longer = (text: string) => {
    const letters = text.replaceAll(/[^\p{L}]/gu, '').length
    return letters < 3 ? text : `${text.trimEnd()}${' wxyz'.repeat(Math.ceil((letters * 0.4) / 5))}`
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (!node.parentElement?.closest('.amount, svg, textarea, option'))
      node.nodeValue = longer(node.nodeValue ?? '')
  for (const field of document.querySelectorAll('input')) field.placeholder = longer(field.placeholder)
}
