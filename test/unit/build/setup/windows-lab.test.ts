import { expect, test } from 'vitest'
import { debianMirror, labProblem, withWhatWineHas } from '#build/setup/windows-lab.mjs'

test('says why there can be no Windows lab', () => {
  expect(labProblem({ platform: 'win32' })).toBe('it needs Linux on x64')
  expect(labProblem({ platform: 'linux', arch: 'arm64' })).toBe('it needs Linux on x64')
  expect(labProblem({ platform: 'linux', arch: 'x64', user: 1000 })).toBe('only root may make it')
})

test('takes Debian from the mirror that apt uses, not from other places with the same release', () => {
  const targets = [
    'nodistro main https://node.example/node_20.x/',
    'bookworm stable https://other.example/linux/debian/',
    'bookworm main https://other.example/apt/',
    'bookworm-security main http://mirror.example/debian-security/',
    'bookworm main http://mirror.example/debian/',
    ''
  ].join('\n')
  expect(debianMirror(targets, 'bookworm')).toBe('http://mirror.example/debian/')
  expect(debianMirror(targets, 'trixie')).toBeNull()
})

test('what Wine lacks is replaced in a program without moving anything', () => {
  const program = Buffer.from('MZ\0IsWindowArranged\0IsWindow\0…IsWindowArranged\0end')
  const changed = withWhatWineHas(program)
  expect(changed.toString()).toBe('MZ\0IsHungAppWindow\0\0IsWindow\0…IsHungAppWindow\0\0end')
  expect(changed).toHaveLength(program.length)
  expect(program.toString()).toContain('IsWindowArranged')
})
