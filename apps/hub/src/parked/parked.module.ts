import { Module } from '@nestjs/common';
import { ParkedController } from './parked.controller.js';
import { ParkedQuery } from './parked.query.js';

@Module({ controllers: [ParkedController], providers: [ParkedQuery] })
export class ParkedModule {}
