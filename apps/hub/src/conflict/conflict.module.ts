import { Module } from '@nestjs/common';
import { ConflictController } from './conflict.controller.js';
import { ConflictQuery } from './conflict.query.js';

@Module({ controllers: [ConflictController], providers: [ConflictQuery] })
export class ConflictModule {}
