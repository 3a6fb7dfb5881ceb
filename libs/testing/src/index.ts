export { emptyTables } from './empty-tables.js';
export { eventually, type EventuallyOptions } from './eventually.js';
export { createKafkaUser } from './kafka-user.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { testKafka, type TestKafka } from './test-kafka.js';
export { holdAlone } from './hold-alone.js';
export { pdfText, type PdfText } from './pdf-text.js';
export { schemaOf } from './schema-dump.js';
export { workbookSheets, type WorkbookCell, type WorkbookSheet } from './workbook-sheets.js';
