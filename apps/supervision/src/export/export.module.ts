import { Module } from '@nestjs/common';
import { MonevModule } from '../monev/monev.module.js';
import { ComplaintsExport } from './complaints-export.query.js';
import { ExportController, TABLES } from './export.controller.js';
import type { TableSource } from './table-source.js';

const sources = [ComplaintsExport];

/** Every table of the pages as a file. */
@Module({
  imports: [MonevModule],
  controllers: [ExportController],
  providers: [
    ...sources,
    { provide: TABLES, inject: sources, useFactory: (...tables: TableSource[]): readonly TableSource[] => tables },
  ],
})
export class ExportModule {}
