import { Module } from '@nestjs/common';
import { FreshnessQuery } from './freshness.query.js';
import { OverviewController } from './overview.controller.js';
import { OverviewQuery } from './overview.query.js';

@Module({ controllers: [OverviewController], providers: [OverviewQuery, FreshnessQuery] })
export class MonevModule {}
