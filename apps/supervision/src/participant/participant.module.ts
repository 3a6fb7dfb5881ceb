import { Global, Module, type DynamicModule } from '@nestjs/common';
import { participantsOf, type ProvinceConfiguration } from '#config';
import { ParticipantDirectory } from './participant-directory.js';

/** The province this supervision watches: a {@link ProvinceConfiguration}. */
export const PROVINCE = Symbol('province configuration');

@Global()
@Module({})
export class ParticipantModule {
  static of(province: ProvinceConfiguration): DynamicModule {
    return {
      module: ParticipantModule,
      providers: [
        { provide: PROVINCE, useValue: province },
        { provide: ParticipantDirectory, useValue: new ParticipantDirectory(participantsOf(province)) },
      ],
      exports: [PROVINCE, ParticipantDirectory],
    };
  }
}
