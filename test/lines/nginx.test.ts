import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serverCertificates } from '#test/unit/electron/providers/office.ts'
import { httpWithTestCa } from '#test/unit/electron/providers/shop.ts'
import { start, whyNot } from './real-servers.ts'

const nginx = (version: string) =>
  start('nginx', {
    args: ['-p', 'FOLDER', '-c', 'nginx.conf', '-e', 'FOLDER/error.log', '-g', 'daemon off;'],
    files: {
      'key.pem': serverCertificates.good.key,
      'certificate.pem': serverCertificates.good.cert,
      'nginx.conf': `user root;
pid FOLDER/nginx.pid;
worker_processes 1;
events {}
http {
  log_format sessions '$ssl_protocol $ssl_session_reused';
  access_log FOLDER/access.log sessions;
  keepalive_timeout 0;
  server {
    listen 127.0.0.1:PORT ssl;
    ssl_certificate FOLDER/certificate.pem;
    ssl_certificate_key FOLDER/key.pem;
    ssl_protocols ${version};
    location / { return 200 '{}'; }
  }
}
`
    }
  })

describe.skipIf(whyNot('nginx') !== null)('nginx as it comes', () => {
  test.each(['TLSv1.2', 'TLSv1.3'])('resumes the sessions of later readings with %s', async version => {
    await using server = await nginx(version)
    await using http = httpWithTestCa()
    for (let reading = 0; reading < 3; reading += 1)
      await http({ method: 'GET', url: `https://${server.host}/` })
    // nginx writes a line when it is through with a request, which may be after its answer was read.
    const log = () => readFileSync(join(server.folder, 'access.log'), 'utf8').trim().split('\n')
    await expect.poll(log).toEqual([`${version} .`, `${version} r`, `${version} r`])
  })
})
