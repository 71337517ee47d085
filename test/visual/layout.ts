/** Runs in the page: everything that does not fit where it stands, in words; empty where all is well. */
export function misfits(): string[] {
  const LEAST = 24
  const found = new Set<string>()
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${[...element.classList].map(name => `.${name}`).join('')} “${(element.textContent ?? '').trim().slice(0, 40)}”`
  const page = document.documentElement
  if (page.scrollWidth > page.clientWidth || page.scrollHeight > page.clientHeight || page.scrollTop > 0)
    found.add(`the page scrolls: ${page.scrollWidth} x ${page.scrollHeight}`)
  /** Shortened on purpose, with the whole of it on hover. */
  const isShortened = (element: Element) => element.closest('[title]') !== null
  for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
    // What is typed may be longer than its field.
    if (element.closest('.sr-only, svg, [hidden], .veil, input, textarea') || !element.checkVisibility())
      continue
    const { overflowX, overflowY, display } = getComputedStyle(element)
    const isBox = display !== 'inline' && display !== 'contents'
    if (isBox && element.scrollWidth > element.clientWidth + 1 && !isShortened(element))
      found.add(`too wide by ${element.scrollWidth - element.clientWidth} px: ${nameOf(element)}`)
    const clips = overflowX === 'hidden' || overflowY === 'hidden'
    if (isBox && clips && element.scrollHeight > element.clientHeight + 1 && !isShortened(element))
      found.add(`cut off by ${element.scrollHeight - element.clientHeight} px: ${nameOf(element)}`)
    const { left, right } = element.getBoundingClientRect()
    if (left < -1 || right > page.clientWidth + 1) found.add(`beyond the edge: ${nameOf(element)}`)
  }
  for (const target of document.querySelectorAll<HTMLElement>(
    'button, a, input, select, textarea, summary, [role=slider]'
  )) {
    if (!target.checkVisibility() || target.closest('[hidden]')) continue
    // What a label says is as good to press as its field.
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect()
    if (width < LEAST || height < LEAST)
      found.add(`too small to press, ${Math.round(width)} x ${Math.round(height)}: ${nameOf(target)}`)
  }
  return [...found]
}

/** Runs in the page: makes every text longer by two fifths, as another language might be. Figures stay. */
export function lengthen(): void {
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
