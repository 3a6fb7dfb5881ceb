import { faker } from '@faker-js/faker/locale/id_ID';
import type { ReporterIdentity } from '#contract';
import { between, type Random } from './seeded-random.js';

/** An invented person; the address of the mail is in a domain that can belong to nobody. */
export function sampleReporter(random: Random): ReporterIdentity {
  faker.seed(between(random, 1, 2_147_483_647));
  const firstName = faker.person.firstName();
  const lastName = faker.person.lastName();
  return {
    name: `${firstName} ${lastName}`,
    email: faker.internet.email({ firstName, lastName, provider: 'contoh.example' }).toLowerCase(),
  };
}
