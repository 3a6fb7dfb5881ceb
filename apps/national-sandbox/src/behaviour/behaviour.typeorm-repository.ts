import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Behaviour } from './behaviour.js';
import { BehaviourRepository } from './behaviour.repository.js';
import { BehaviourTable } from './behaviour.table.js';

const THE_ONLY_ROW = 1;

@Injectable()
export class BehaviourTypeormRepository extends BehaviourRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async load(): Promise<Behaviour | null> {
    const row = await this.dataSource.getRepository(BehaviourTable).findOneBy({ id: THE_ONLY_ROW });
    return row?.settings ?? null;
  }

  async save(settings: Behaviour): Promise<void> {
    await this.dataSource.getRepository(BehaviourTable).upsert({ id: THE_ONLY_ROW, settings }, ['id']);
  }
}
