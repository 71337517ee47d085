import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Keeps a process's memory out of core dumps, and that of its children, now and later: keys are in it. A dump then tells
 * where the process crashed and holds nothing that it had read. Works whatever the system does with dumps, unlike a size
 * limit, which the kernel ignores where it hands them to a program. Only Linux has this, and only there do systems keep
 * the dumps of any program.
 */
export function keepMemoryOutOfCoreDumps(pid: number): void {
  try {
    // No kind of memory is dumped: https://man7.org/linux/man-pages/man5/core.5.html
    writeFileSync(`/proc/${pid}/coredump_filter`, '0')
    // Chromium has by now started the processes that all its others are forked from, and forks inherit the setting.
    for (const child of childrenOf(pid)) keepMemoryOutOfCoreDumps(child)
  } catch {
    // The process has ended, or belongs to root because the kernel dumps nothing of it anyway.
  }
}

function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
  return list.split(' ').filter(Boolean).map(Number)
}
