// Runs before everything else in `npm start` and `npm test`, and on any Node, however old, so that it can say which Node it takes.
// Hence CommonJS, and no syntax younger than 2009.
var wanted = [20, 19]
var running = process.versions.node.split('.').map(Number)

if (running[0] < wanted[0] || (running[0] === wanted[0] && running[1] < wanted[1])) {
  console.error('Clausal needs Node ' + wanted.join('.') + ' or newer, and this is Node ' + process.versions.node + '.')
  console.error('Install a current Node from https://nodejs.org (or run `nvm install 24`), then run the command again.')
  process.exit(1)
}
