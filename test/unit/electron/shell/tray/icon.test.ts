import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { recreatable } from '#shell/tray/icon.ts'

/** Uses private fields, which fail on a proxy object, as native objects do. */
class Icon extends EventEmitter {
  readonly #number: number
  destroyed = false
  constructor(number: number) {
    super()
    this.#number = number
  }
  number(): number {
    return this.#number
  }
  destroy(): void {
    this.destroyed = true
  }
}

test('the proxy always uses the latest object, and listeners move to it', () => {
  const made: Icon[] = []
  const { instance, recreate } = recreatable(() => {
    const icon = new Icon(made.length + 1)
    made.push(icon)
    return icon
  })
  const heard: number[] = []
  instance.on('click', (at: number) => heard.push(at))
  made[0]?.emit('click', 1)
  expect(instance.number()).toBe(1)
  recreate()
  expect(instance.number()).toBe(2)
  made[1]?.emit('click', 2)
  recreate()
  made[2]?.emit('click', 3)
  expect(heard).toEqual([1, 2, 3])
  expect(made.map(({ destroyed }) => destroyed)).toEqual([true, true, false])
})
