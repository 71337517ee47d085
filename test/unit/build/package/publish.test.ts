import { expect, test } from 'vitest'
import { publishProblem } from '#build/package/publish.mjs'

test.each([
  [null],
  ['github'],
  [{ provider: 'github', owner: 'salio-app', repo: 'salio' }],
  [{ provider: 'generic', url: 'https://salio.example/get' }],
  [[{ provider: 'github' }, { provider: 'generic', url: 'https://salio.example' }]]
])('updates may come from %j', publish => {
  expect(publishProblem(publish)).toBeNull()
})

test.each([
  [{ provider: 'generic', url: 'http://salio.example/get' }],
  [{ provider: 'generic', url: 'file:///srv/get' }],
  [{ provider: 'generic', url: 'smb://salio.example/get' }],
  [{ provider: 'generic', url: 'salio.example' }],
  [{ provider: 'generic' }],
  [{ provider: 'github', protocol: 'http' }],
  [{ provider: 'github', host: 'github.example' }],
  [{ provider: 's3', bucket: 'salio' }],
  ['s3'],
  [[{ provider: 'github' }, { provider: 'generic', url: 'http://salio.example' }]]
])('updates may not come from %j', publish => {
  expect(publishProblem(publish)).toContain('Updates may come from')
})
