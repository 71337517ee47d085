/**
 * Who may import whom. A room is a folder or a single file; a file belongs to the longest path that matches it. A room may
 * import itself and what is listed here, including everything below a listed folder. `npm test -- layers` checks it.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  // Pure ideas: no clock, no I/O, no Electron.
  'electron/domain/language.ts': [],
  'electron/domain/shortcut.ts': [],
  'electron/domain/one-line.ts': [],
  'electron/domain/steps.ts': [],
  'electron/domain/settings.ts': [
    'electron/domain/language.ts',
    'electron/domain/shortcut.ts',
    'electron/domain/time',
    'electron/domain/alerts',
    'electron/domain/lists',
    'electron/domain/recipients',
    'electron/domain/summary/times.ts'
  ],
  'electron/domain/time': [],
  'electron/domain/money': ['electron/domain/language.ts'],
  'electron/domain/accounts': [
    'electron/domain/language.ts',
    'electron/domain/time',
    'electron/domain/money'
  ],
  'electron/domain/alerts': [
    'electron/domain/time',
    'electron/domain/money',
    'electron/domain/accounts',
    'electron/domain/top-ups'
  ],
  'electron/domain/readings': ['electron/domain/time', 'electron/domain/money'],
  'electron/domain/forecast': ['electron/domain/time', 'electron/domain/money', 'electron/domain/readings'],
  'electron/domain/top-ups': [
    'electron/domain/time',
    'electron/domain/money',
    'electron/domain/readings',
    'electron/domain/forecast'
  ],
  'electron/domain/recipients': [
    'electron/domain/language.ts',
    'electron/domain/time',
    'electron/domain/money',
    'electron/domain/accounts',
    'electron/domain/alerts'
  ],
  'electron/domain/files': ['electron/domain/time', 'electron/domain/money', 'electron/domain/readings'],
  'electron/domain/payments': [
    'electron/domain/language.ts',
    'electron/domain/money',
    'electron/domain/accounts'
  ],
  'electron/domain/lists': [
    'electron/domain/language.ts',
    'electron/domain/steps.ts',
    'electron/domain/time',
    'electron/domain/money',
    'electron/domain/files'
  ],
  'electron/domain/reconciliation': [
    'electron/domain/steps.ts',
    'electron/domain/time',
    'electron/domain/money',
    'electron/domain/readings'
  ],
  'electron/domain/pay-in': ['electron/domain/time'],
  'electron/domain/custom-api': ['electron/domain/money', 'electron/domain/accounts'],
  'electron/domain/summary/times.ts': ['electron/domain/time'],
  'electron/domain/summary': [
    'electron/domain/time',
    'electron/domain/money',
    'electron/domain/accounts',
    'electron/domain/readings',
    'electron/domain/forecast',
    'electron/domain/alerts',
    'electron/domain/top-ups'
  ],
  'electron/domain/setup': [
    'electron/domain/settings.ts',
    'electron/domain/summary/times.ts',
    'electron/domain/money',
    'electron/domain/accounts',
    'electron/domain/alerts'
  ],

  // What crosses the bridge, and the words that tray, notifications and popover share.
  'electron/contract': ['electron/domain'],
  'electron/messages/template.ts': ['electron/domain'],
  'electron/messages/dictionary.ts': ['electron/domain', 'electron/messages/template.ts'],
  'electron/messages/en': ['electron/domain', 'electron/messages/dictionary.ts'],
  'electron/messages/fr': ['electron/domain', 'electron/messages/dictionary.ts'],
  'electron/messages/sw': ['electron/domain', 'electron/messages/dictionary.ts'],
  'electron/messages/command-line': ['electron/domain'],
  'electron/messages': ['electron/domain'],

  // The outside world.
  'electron/providers/http': ['electron/domain'],
  'electron/providers/kit': ['electron/domain', 'electron/providers/http'],
  'electron/providers/connectors': ['electron/domain', 'electron/providers/http', 'electron/providers/kit'],
  'electron/providers/custom-api': ['electron/domain', 'electron/providers/http', 'electron/providers/kit'],
  'electron/providers/ways': ['electron/domain', 'electron/providers/http', 'electron/providers/kit'],
  'electron/providers': ['electron/domain'],
  'electron/linux': [],
  'electron/disk': [],
  'electron/sheets': ['electron/domain', 'electron/contract'],
  'electron/keychain': ['electron/domain', 'electron/linux'],
  'electron/storage/file': ['electron/domain', 'electron/disk'],
  'electron/storage/tables': ['electron/domain', 'electron/storage/file'],
  'electron/storage/readings': ['electron/domain', 'electron/storage/file'],
  'electron/storage': ['electron/domain', 'electron/disk'],

  // The application: when to read, what a reading means, what is said about it.
  'electron/monitor/ports.ts': ['electron/domain', 'electron/contract'],
  'electron/monitor/changes.ts': ['electron/domain'],
  'electron/monitor/clock': ['electron/domain', 'electron/monitor/ports.ts'],
  'electron/monitor/connections': [
    'electron/domain',
    'electron/providers',
    'electron/storage',
    'electron/keychain',
    'electron/monitor/ports.ts',
    'electron/monitor/clock'
  ],
  'electron/monitor/insights': [
    'electron/domain',
    'electron/contract',
    'electron/storage',
    'electron/monitor/ports.ts',
    'electron/monitor/clock'
  ],
  'electron/monitor/top-ups': [
    'electron/domain',
    'electron/contract',
    'electron/messages',
    'electron/storage',
    'electron/monitor/ports.ts',
    'electron/monitor/clock',
    'electron/monitor/insights'
  ],
  'electron/monitor/alerts': [
    'electron/domain',
    'electron/contract',
    'electron/storage',
    'electron/monitor/ports.ts',
    'electron/monitor/changes.ts',
    'electron/monitor/clock',
    'electron/monitor/insights',
    'electron/monitor/top-ups'
  ],
  'electron/monitor/recipients': [
    'electron/domain',
    'electron/contract',
    'electron/messages',
    'electron/providers',
    'electron/storage',
    'electron/keychain',
    'electron/monitor/ports.ts',
    'electron/monitor/changes.ts',
    'electron/monitor/clock',
    'electron/monitor/accounts/key-deletion.ts',
    'electron/monitor/connections',
    'electron/monitor/insights',
    'electron/monitor/alerts'
  ],
  'electron/monitor/polling': [
    'electron/domain',
    'electron/contract',
    'electron/providers',
    'electron/storage',
    'electron/monitor/ports.ts',
    'electron/monitor/changes.ts',
    'electron/monitor/clock',
    'electron/monitor/connections',
    'electron/monitor/alerts'
  ],
  'electron/monitor/summary': [
    'electron/domain',
    'electron/contract',
    'electron/messages',
    'electron/storage',
    'electron/monitor/ports.ts',
    'electron/monitor/changes.ts',
    'electron/monitor/clock',
    'electron/monitor/polling'
  ],
  'electron/monitor/accounts': [
    'electron/domain',
    'electron/contract',
    'electron/providers',
    'electron/storage',
    'electron/keychain',
    'electron/monitor/ports.ts',
    'electron/monitor/changes.ts',
    'electron/monitor/clock',
    'electron/monitor/connections',
    'electron/monitor/insights',
    'electron/monitor/alerts',
    'electron/monitor/polling',
    'electron/monitor/pay-in'
  ],
  'electron/monitor/pay-in': [
    'electron/domain',
    'electron/contract',
    'electron/storage',
    'electron/keychain',
    'electron/monitor/ports.ts'
  ],
  'electron/monitor/files': [
    'electron/domain',
    'electron/disk',
    'electron/contract',
    'electron/providers',
    'electron/storage',
    'electron/monitor/ports.ts',
    'electron/monitor/clock',
    'electron/monitor/insights',
    'electron/monitor/alerts',
    'electron/monitor/pay-in',
    'electron/monitor/recipients',
    'electron/monitor/polling'
  ],
  'electron/monitor/upkeep': [
    'electron/domain',
    'electron/storage',
    'electron/monitor/ports.ts',
    'electron/monitor/clock'
  ],
  'electron/monitor': [
    'electron/domain',
    'electron/disk',
    'electron/contract',
    'electron/providers',
    'electron/storage',
    'electron/keychain'
  ],

  // What other programs may ask of Salio, and Salio called with a command.
  'electron/programs/web': ['electron/domain', 'electron/contract', 'electron/programs'],
  'electron/programs': ['electron/domain', 'electron/disk', 'electron/contract'],
  'electron/commands': [
    'electron/domain',
    'electron/disk',
    'electron/messages',
    'electron/storage',
    'electron/programs'
  ],

  // The providers' APIs on loopback, for the demo wallets and the tests.
  'electron/demo/kit': ['electron/domain'],
  'electron/demo/providers': ['electron/domain', 'electron/demo/kit'],
  'electron/demo/simulator': ['electron/demo/kit', 'electron/demo/providers'],
  'electron/demo': ['electron/domain'],

  // Everything that imports Electron.
  'electron/shell/logging': [
    'electron/domain',
    'electron/disk',
    'electron/contract',
    'electron/messages',
    'electron/monitor'
  ],
  // Of the contract only what a document carries.
  'electron/shell/page': ['electron/contract/opening.ts'],
  'electron/shell/bridge': ['electron/contract', 'electron/shell/page'],
  'electron/shell/system': ['electron/domain', 'electron/contract', 'electron/monitor'],
  'electron/shell/popover': [
    'electron/domain',
    'electron/contract',
    'electron/monitor',
    'electron/shell/page',
    'electron/shell/bridge',
    'electron/shell/system'
  ],
  'electron/shell/tray': [
    'electron/domain',
    'electron/contract',
    'electron/messages',
    'electron/monitor',
    'electron/shell/system/linux-desktop.ts'
  ],
  'electron/shell/notifications': [
    'electron/domain',
    'electron/contract',
    'electron/messages',
    'electron/monitor'
  ],
  'electron/shell/updates': [
    'electron/domain',
    'electron/contract',
    'electron/monitor',
    'electron/shell/bridge',
    'electron/shell/system'
  ],
  'electron/shell/handlers': [
    'electron/domain',
    'electron/disk',
    'electron/contract',
    'electron/messages',
    'electron/monitor',
    'electron/shell/bridge',
    'electron/shell/logging',
    'electron/shell/system',
    'electron/shell/updates'
  ],
  'electron/shell/lifecycle': [
    'electron/domain',
    'electron/disk',
    'electron/contract',
    'electron/messages',
    'electron/monitor',
    'electron/shell/handlers',
    'electron/shell/logging',
    'electron/shell/page',
    'electron/shell/system'
  ],
  'electron/shell': ['electron/domain', 'electron/disk', 'electron/contract', 'electron/monitor'],

  // The composition root.
  'electron/main.ts': ['electron'],
  'electron/compose.ts': ['electron'],
  'electron/preload.ts': ['electron/contract'],

  // The popover: draws snapshots, sends requests.
  'renderer/messages': ['electron/domain', 'electron/messages'],
  'renderer/app': ['electron/domain', 'electron/contract', 'electron/messages', 'renderer/messages'],
  'renderer/ui': [
    'electron/domain',
    'electron/contract',
    'electron/messages',
    'renderer/messages',
    'renderer/app'
  ],
  'renderer/shared': [
    'electron/domain',
    'electron/contract',
    'electron/messages',
    'renderer/messages',
    'renderer/app',
    'renderer/ui'
  ],
  ...features({
    files: [],
    updates: [],
    chart: [],
    alerts: [],
    'payment-list': [],
    payments: ['payment-list'],
    ledger: ['payment-list'],
    'pay-in': [],
    'top-ups': [],
    wallet: ['alerts', 'chart', 'files', 'payments', 'top-ups'],
    summary: ['alerts', 'recipients'],
    balances: ['alerts', 'summary', 'updates'],
    'connect/form.ts': [],
    'connect/custom-api': ['connect/form.ts'],
    connect: ['alerts'],
    recipients: ['alerts'],
    settings: ['alerts', 'files', 'summary', 'updates']
  }),
  'renderer/gallery/scenes': ['electron/domain', 'electron/contract', 'renderer/gallery'],
  'renderer/gallery': ['electron/domain', 'electron/contract', 'renderer'],
  renderer: ['electron/domain', 'electron/contract', 'electron/messages']
}

/** A feature may use everything below the features, and of its neighbours those named here. */
function features(
  neighbours: Readonly<Record<string, readonly string[]>>
): Record<string, readonly string[]> {
  const below = [
    'electron/domain',
    'electron/contract',
    'electron/messages',
    'renderer/messages',
    'renderer/app',
    'renderer/ui',
    'renderer/shared'
  ]
  return Object.fromEntries(
    Object.entries(neighbours).map(([name, others]) => [
      `renderer/features/${name}`,
      [...below, ...others.map(other => `renderer/features/${other}`)]
    ])
  )
}

/**
 * Modules that only some rooms may load. A name ending in `/` stands for every module below it. `null` in place of rooms
 * means nobody.
 */
export const confined: readonly { readonly modules: readonly string[]; readonly rooms: readonly string[] }[] =
  [
    {
      modules: ['electron', 'electron-updater', 'electron-menubar', 'electron-log/'],
      rooms: ['electron/shell', 'electron/main.ts', 'electron/preload.ts']
    },
    { modules: ['keytar'], rooms: ['electron/keychain'] },
    { modules: ['@e965/xlsx'], rooms: ['electron/sheets'] },
    { modules: ['node:sqlite'], rooms: ['electron/storage'] },
    { modules: ['undici', 'undici/'], rooms: ['electron/providers/http'] },
    { modules: ['nodemailer', 'nodemailer/'], rooms: ['electron/providers/ways'] },
    {
      modules: ['node:fs', 'node:fs/'],
      rooms: [
        'electron/storage/file',
        'electron/monitor/files',
        'electron/linux',
        'electron/disk',
        'electron/keychain',
        'electron/programs',
        'electron/commands',
        'electron/shell'
      ]
    },
    { modules: ['node:http', 'node:https'], rooms: ['electron/demo', 'electron/programs/web'] },
    {
      modules: ['react', 'react-dom', 'react-dom/', 'zustand', 'zustand/', 'lucide-react'],
      rooms: ['renderer']
    },
    {
      modules: ['node:'],
      rooms: [
        'electron/providers',
        'electron/storage',
        'electron/keychain',
        'electron/linux',
        'electron/disk',
        'electron/monitor',
        'electron/demo',
        'electron/programs',
        'electron/commands',
        'electron/shell',
        'electron/main.ts',
        'electron/compose.ts'
      ]
    }
  ]

/** The rooms that may know a provider by its id or name. Others go by what its card says of it. */
export const knowingProviders: readonly string[] = [
  'electron/providers',
  'electron/demo',
  'electron/domain/lists/layouts',
  'renderer/gallery'
]

/** A file longer than this gets a warning, for it may hold two concepts. A folder holds at most so many source files. */
export const sizes = { warnAt: 250, filesAFolder: 24 } as const
