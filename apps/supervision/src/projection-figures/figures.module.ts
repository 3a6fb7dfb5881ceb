import { Global, Module } from '@nestjs/common';
import { FigureCasesQuery } from './figure-cases.query.js';
import { FigureZone } from './figure-zone.adapter.js';
import { FiguresQuery } from './figures.query.js';

/** What is kept of complaints so that figures need not look at them. The database moves it: see its migration. */
@Global()
@Module({ providers: [FigureZone, FiguresQuery, FigureCasesQuery], exports: [FiguresQuery, FigureCasesQuery] })
export class FiguresModule {}
