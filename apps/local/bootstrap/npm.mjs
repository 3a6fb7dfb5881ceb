/**
 * A command line for npm: the one that started us when it did, on the Node that runs it. That Node lies outside
 * node_modules, which `npm ci` empties.
 */
export function npm(...args) {
  const { npm_execpath: path, npm_node_execpath: node = process.execPath } = process.env;
  return path ? [node, path, ...args] : ['npm', ...args];
}
