import { Module } from '@nestjs/common';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { CallPace, NATIONAL_PACE } from './call-pace.js';
import { AuthenticateParticipant } from './authenticate-participant.handler.js';
import { CachedParticipants } from './cached-participant.adapter.js';
import { DigestAnswerRepository } from './digest-answer.repository.js';
import { DigestAnswerTypeormRepository } from './digest-answer.typeorm-repository.js';
import { EnsureTopics } from './ensure-topics.handler.js';
import { KeepDigestAnswers } from './keep-digest-answers.handler.js';
import { KeepTopics } from './keep-topics.job.js';
import { NoteSignsOfLife } from './note-signs-of-life.handler.js';
import { ParticipantController } from './participant.controller.js';
import { ParticipantDirectory } from './participant.directory.js';
import { ParticipantRepository } from './participant.repository.js';
import { ParticipantTypeormRepository } from './participant.typeorm-repository.js';
import { RegisterParticipants } from './register-participants.handler.js';
import { SecretBox } from './secret-box.adapter.js';

@Module({
  controllers: [ParticipantController],
  providers: [
    { provide: SecretBox, useFactory: ({ secretKey }: HubConfig) => new SecretBox(secretKey), inject: [HUB_CONFIG] },
    { provide: ParticipantRepository, useClass: ParticipantTypeormRepository },
    { provide: DigestAnswerRepository, useClass: DigestAnswerTypeormRepository },
    CachedParticipants,
    { provide: ParticipantDirectory, useExisting: CachedParticipants },
    AuthenticateParticipant,
    EnsureTopics,
    KeepDigestAnswers,
    KeepTopics,
    NoteSignsOfLife,
    RegisterParticipants,
    {
      provide: NATIONAL_PACE,
      useFactory: ({ national }: HubConfig) => new CallPace(national?.requestsPerSecond ?? null),
      inject: [HUB_CONFIG],
    },
  ],
  exports: [
    AuthenticateParticipant,
    DigestAnswerRepository,
    KeepDigestAnswers,
    ParticipantDirectory,
    NoteSignsOfLife,
    RegisterParticipants,
    NATIONAL_PACE,
  ],
})
export class ParticipantModule {}
