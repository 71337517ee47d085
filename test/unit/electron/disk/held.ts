import fs from 'node:fs'
import { sep } from 'node:path'
import { vi } from 'vitest'

/*
 * A fake of what Windows does and no other system: a file that another program has open can be neither deleted nor renamed,
 * nor a folder that has it inside, and often not be written to. A test file that uses it mocks node:fs with `spy: true`.
 */

const actual = await vi.importActual<typeof fs>('node:fs')

type Call = 'renameSync' | 'rmdirSync' | 'rmSync' | 'truncateSync' | 'unlinkSync' | 'writeFileSync'
const isBelow = (path: string, folder: string) => path.startsWith(`${folder}${sep}`)
const refusal = () => Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' })

/**
 * Holds these files until the returned function is called.
 * @param isWritable whether the other program lets others write meanwhile
 */
export function hold(paths: readonly string[], { isWritable = false } = {}): () => void {
  const isHeld = (path: string) => paths.includes(path)
  const hasHeld = (path: string) => isHeld(path) || paths.some(held => isBelow(held, path))
  const refuses: Readonly<Record<Call, (path: string, to: string) => boolean>> = {
    unlinkSync: isHeld,
    rmdirSync: hasHeld,
    rmSync: hasHeld,
    renameSync: (from, to) => hasHeld(from) || isHeld(to),
    truncateSync: path => !isWritable && isHeld(path),
    writeFileSync: path => !isWritable && isHeld(path)
  }
  const calls = Object.keys(refuses) as Call[]
  for (const call of calls)
    vi.mocked(fs[call] as (...args: unknown[]) => unknown).mockImplementation((...args) => {
      if (refuses[call](String(args[0]), String(args[1]))) throw refusal()
      return Reflect.apply(actual[call], undefined, args)
    })
  return () => {
    for (const call of calls) vi.mocked(fs[call]).mockReset()
  }
}
