import type { Step } from './scene.ts'

const PATIENCE = 3_000

/** The element, once it is there. Rejects where it does not come. */
function arrival(selector: string): Promise<HTMLElement> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = document.querySelector<HTMLElement>(selector)
      if (!found) return
      settle()
      resolve(found)
    }
    const watch = new MutationObserver(look)
    const timer = setTimeout(() => {
      settle()
      reject(new Error(`There is no ${selector}.`))
    }, PATIENCE)
    const settle = () => {
      watch.disconnect()
      clearTimeout(timer)
    }
    watch.observe(document, { subtree: true, childList: true, attributes: true })
    look()
  })
}

/** As typed: React hears of a value only where the element's own setter was used. */
function fill(element: HTMLElement, text: string): void {
  const { prototype } = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Takes a scene's steps one after the other. Rejects where one cannot be taken. */
export async function takeSteps(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('press' in step) (await arrival(step.press)).click()
    else if ('fill' in step) fill(await arrival(step.fill), step.text)
    else (await arrival(step.see)).scrollIntoView({ block: 'nearest' })
  }
}
