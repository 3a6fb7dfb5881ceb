export { dataSourceOptions, type DatabaseOptions } from './data-source-options.js';
