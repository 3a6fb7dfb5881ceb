import { CodedError } from '#kernel';

/** Topics are missing, and who asked for them may not create them. */
export class TopicsMissing extends CodedError<'TOPICS_MISSING'> {
  constructor(
    readonly topics: readonly string[],
    cause: unknown,
  ) {
    super('TOPICS_MISSING', `${topics.join(' and ')} cannot be created.`, { cause });
  }
}
