import { Global, Module, type DynamicModule } from '@nestjs/common';
import { participantsOf, type ProvinceConfiguration } from '#config';
import { provinceZone } from '../clock/province-zone.js';
import { ChangeParticipantList } from './change-participant-list.handler.js';
import { configuredList } from './configured-list.mapper.js';
import { FollowParticipantList } from './follow-participant-list.handler.js';
import { FollowParticipantListJob } from './follow-participant-list.job.js';
import { ParticipantDirectory } from './participant-directory.js';
import { ParticipantListController } from './participant-list.controller.js';
import { ParticipantListQuery } from './participant-list.query.js';
import { ParticipantListRepository } from './participant-list.repository.js';
import { ParticipantListTypeormRepository } from './participant-list.typeorm-repository.js';

/** The province this supervision watches: a {@link ProvinceConfiguration}. */
export const PROVINCE = Symbol('province configuration');

/** Who takes part, and what the province says of them. */
@Global()
@Module({})
export class ParticipantModule {
  static of(province: ProvinceConfiguration): DynamicModule {
    const directory = new ParticipantDirectory(participantsOf(province), configuredList(province));
    return {
      module: ParticipantModule,
      controllers: [ParticipantListController],
      providers: [
        { provide: PROVINCE, useValue: province },
        { provide: ParticipantDirectory, useValue: directory },
        { provide: ParticipantListRepository, useClass: ParticipantListTypeormRepository },
        {
          provide: ChangeParticipantList,
          inject: [ParticipantListRepository, FollowParticipantList],
          useFactory: (repository: ParticipantListRepository, follow: FollowParticipantList) =>
            new ChangeParticipantList(repository, follow, directory, provinceZone(province.province)),
        },
        FollowParticipantList,
        FollowParticipantListJob,
        ParticipantListQuery,
      ],
      exports: [PROVINCE, ParticipantDirectory, ChangeParticipantList],
    };
  }
}
