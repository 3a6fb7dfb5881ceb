export { dataSourceOptions, type DatabaseOptions } from './data-source-options.js';
export { databaseModule } from './database.module.js';
export { openDatabase } from './open-database.js';
export { databaseIdentity } from './database-identity.js';
