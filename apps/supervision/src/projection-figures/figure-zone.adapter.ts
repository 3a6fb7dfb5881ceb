import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProvinceConfiguration } from '#config';
import { PROVINCE } from '../participant/participant.module.js';

/** Days of figures are those of the province's calendar: with another time zone every complaint is counted anew. */
@Injectable()
export class FigureZone implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.dataSource.query('select count_figures($1)', [this.configuration.province.timeZone]);
  }
}
