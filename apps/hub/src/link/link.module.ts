import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { LinkComplaints } from './link-complaints.handler.js';
import { LinkController } from './link.controller.js';
import { LinkQuery } from './link.query.js';

@Module({ imports: [IntakeModule], controllers: [LinkController], providers: [LinkComplaints, LinkQuery] })
export class LinkModule {}
