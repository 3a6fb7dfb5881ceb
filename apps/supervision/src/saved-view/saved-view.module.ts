import { Module } from '@nestjs/common';
import { OfficeViewController } from './office-view.controller.js';
import { SavedViewController } from './saved-view.controller.js';
import { SavedViewRepository } from './saved-view.repository.js';
import { SavedViewTypeormRepository } from './saved-view.typeorm-repository.js';

/** Views of pages that people keep, for themselves or for their office. */
@Module({
  controllers: [SavedViewController, OfficeViewController],
  providers: [{ provide: SavedViewRepository, useClass: SavedViewTypeormRepository }],
})
export class SavedViewModule {}
