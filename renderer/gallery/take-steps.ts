import type { Step } from './scene.ts'

const TIMEOUT = 3_000

/** The element, once it exists. Rejects after a timeout. */
function waitForElement(selector: string): Promise<HTMLElement> {
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
    }, TIMEOUT)
    const settle = () => {
      watch.disconnect()
      clearTimeout(timer)
    }
    watch.observe(document, { subtree: true, childList: true, attributes: true })
    look()
  })
}

/** Fills in a field. React notices the change only if the native value setter is called. */
function fill(element: HTMLElement, text: string): void {
  const { prototype } = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Drops a file that begins like a spreadsheet. */
function drop(element: HTMLElement, name: string): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([new Uint8Array([0x50, 0x4b, 3, 4])], name))
  element.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }))
}

/** Takes a scene's steps in order. Rejects if one of them cannot be taken. */
export async function takeSteps(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('press' in step) (await waitForElement(step.press)).click()
    else if ('fill' in step) fill(await waitForElement(step.fill), step.text)
    else if ('drop' in step) drop(await waitForElement(step.drop), step.file)
    else (await waitForElement(step.see)).scrollIntoView({ block: 'nearest' })
  }
}
