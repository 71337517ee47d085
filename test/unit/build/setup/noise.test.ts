import { expect, test } from 'vitest'
import { isNoise } from '#build/setup/noise.mjs'

test.each([
  '[812:1121/013107.679702:ERROR:dbus/bus.cc:406] Failed to connect to the bus: Failed to connect to socket /run/dbus/system_bus_socket',
  '[851:1121/013107.7:ERROR:content/browser/gpu/gpu_process_host.cc:997] GPU process exited',
  '[851:1121/013107.7:WARNING:ui/gl/gl_surface.cc:1] no GPU',
  'DevTools listening on ws://127.0.0.1:33333/devtools/browser/1',
  ''
])('%j is hidden from the terminal', line => expect(isNoise(line)).toBe(true))

test.each([
  '[812:1121/013107.7:FATAL:sandbox/linux/suid/client/setuid_sandbox_host.cc:166] The SUID sandbox helper binary was found',
  '[19335:1121/013107.7:ERROR:electron/shell/browser/notifications/linux/libnotify_notification.cc:61] notify_notification_show',
  "Uncaught Error: Cannot find module './chunks/demo.cjs'"
])('%j is shown in the terminal', line => expect(isNoise(line)).toBe(false))
