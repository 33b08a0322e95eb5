// Loaded before the bundle: whatever would leave this machine ends the program at once.
const net = require('node:net')

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
const connect = net.Socket.prototype.connect

net.Socket.prototype.connect = function guarded(...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args
  const host =
    typeof first === 'object' && first !== null
      ? first.path === undefined
        ? (first.host ?? 'localhost')
        : 'localhost'
      : (args[1] ?? 'localhost')
  if (!LOOPBACK.has(host)) {
    process.stderr.write(`The test forbids a connection to ${host}.\n`)
    process.exit(97)
  }
  return connect.apply(this, args)
}
