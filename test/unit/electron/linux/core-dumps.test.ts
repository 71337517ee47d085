import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepMemoryOutOfCoreDumps } from '#linux/core-dumps.ts'

const filter = (pid: number) => Number.parseInt(readFileSync(`/proc/${pid}/coredump_filter`, 'latin1'), 16)

describe.runIf(process.platform === 'linux')('the memory of a process', () => {
  let parent: ChildProcess
  let pids: readonly number[]
  /** A shell and its child, which print their ids; the shell forks another child when it is given a line. */
  beforeEach(async () => {
    const script = 'sleep 60 & echo $$ $!; read line; sleep 60 & echo $!; wait'
    parent = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'], detached: true })
    pids = await nextIds()
  })
  afterEach(() => void process.kill(-(parent.pid ?? 0), 'SIGKILL'))

  const nextIds = async () => {
    const [line] = parent.stdout ? await once(parent.stdout, 'data') : []
    return String(line).trim().split(' ').map(Number)
  }

  test('and that of its children stays out of core dumps', async () => {
    expect(pids.map(filter)).not.toContain(0)
    keepMemoryOutOfCoreDumps(pids[0] ?? 0)
    expect(pids.map(filter)).toEqual([0, 0])
  })

  test('and that of children it starts later', async () => {
    keepMemoryOutOfCoreDumps(pids[0] ?? 0)
    parent.stdin?.write('go\n')
    expect((await nextIds()).map(filter)).toEqual([0])
  })

  test('that has ended is no error', () => {
    expect(() => keepMemoryOutOfCoreDumps(2 ** 22 + 1)).not.toThrow()
  })
})
