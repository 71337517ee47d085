// Of undici only what is used here: the whole of it is three times as large, and stays in memory with its source.
import * as api from 'undici/lib/api/index.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'
import Socks5ProxyAgent from 'undici/lib/dispatcher/socks5-proxy-agent.js'

const { connect, request } = api
// Undici's own index does this for whoever loads all of it; its proxies connect that way.
Object.assign(Dispatcher.prototype, { connect, request })

export { Agent, Pool, ProxyAgent, Socks5ProxyAgent }
