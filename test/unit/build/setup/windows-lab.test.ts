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

test('what Wine cannot do is replaced in a program without moving anything', () => {
  const duplicate = (options: string) => `\xc7D$0${options}\0\0\0H\x89\xc1H\x89\xeaI\x89\xd8`
  const before = `MZ\0IsWindowArranged\0IsWindow\0.${duplicate('\x03')}IsWindowArranged\0end`
  const program = Buffer.from(before, 'latin1')
  const after = `MZ\0IsHungAppWindow\0\0IsWindow\0.${duplicate('\x02')}IsHungAppWindow\0\0end`
  expect(withWhatWineHas(program).toString('latin1')).toBe(after)
  expect(program.toString('latin1')).toBe(before)
})

test('a program without what is to be replaced is refused', () => {
  expect(() => withWhatWineHas(Buffer.from('MZ\0IsWindowArranged\0'))).toThrow(
    'is not the one that was expected'
  )
})
