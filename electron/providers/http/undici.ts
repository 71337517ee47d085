// Imports only the parts of undici in use. All of it would be three times as large, and its source stays in
// memory.
import * as api from 'undici/lib/api/index.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'
import Socks5ProxyAgent from 'undici/lib/dispatcher/socks5-proxy-agent.js'

const { connect, request } = api
// Undici's index adds these methods to the prototype. Without the index we must, as its proxy agents rely on
// them.
Object.assign(Dispatcher.prototype, { connect, request })

export { Agent, Pool, ProxyAgent, Socks5ProxyAgent }
