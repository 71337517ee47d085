import { expect, test } from 'vitest'
import { notFound } from '#build/setup/libraries.mjs'

// Output of ldd 2.36 for several files at once.
const ldd = `/srv/salio/node_modules/electron/dist/electron:
\tlinux-vdso.so.1 (0x00007ffd3a5f2000)
\tlibffmpeg.so => /srv/salio/node_modules/electron/dist/libffmpeg.so (0x00007f8a1c000000)
\tlibnss3.so => not found
\tlibgtk-3.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f8a1b200000)
\t/lib64/ld-linux-x86-64.so.2 (0x00007f8a2b0d5000)
/srv/salio/node_modules/keytar/prebuilds/linux-x64/keytar.node:
\tlibsecret-1.so.0 => not found
\tlibnss3.so => not found
`

test('names each library that ldd did not find once', () => {
  expect(notFound(ldd)).toEqual(['libnss3.so', 'libgtk-3.so.0', 'libsecret-1.so.0'])
})

test('finds nothing missing on a machine that has every library', () => {
  expect(notFound(ldd.replaceAll('not found', '/lib/found.so (0x00007f8a1b200000)'))).toEqual([])
})
