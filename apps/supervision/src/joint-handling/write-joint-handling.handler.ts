import { Injectable } from '@nestjs/common';
import { problem, type Problem } from '#http';
import { refused } from '../monev/figure.request.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { jointHandlingOf, refusalOf, type JointEntry, type Refusal } from './joint-handling.js';
import { JointHandlingRepository } from './joint-handling.repository.js';

/** Writes down what becomes of a joint handling: tasks, what was done, notes, and its end. */
@Injectable()
export class WriteJointHandling {
  constructor(private readonly handlings: JointHandlingRepository) {}

  /** @throws a 403, 404, 409 or 400 problem when it is not the person's to write, or cannot be as things stand */
  async write(id: number, entry: JointEntry, person: Person): Promise<void> {
    if (person.role === 'ombudsman') throw problem(403, 'Forbidden', { detail: 'Auditors read, and write nothing.' });
    const { name: by, participant } = person;
    await this.handlings.add(id, { entry, by, participant }, (kept) => {
      const refusal = refusalOf(jointHandlingOf(kept), entry, seesOnly(person));
      if (refusal !== null) throw problemOf(refusal);
    });
  }
}

function problemOf({ kind, field, reason }: Refusal): Problem {
  switch (kind) {
    case 'forbidden':
      return problem(403, 'Forbidden', { detail: reason });
    case 'unknown-task':
      return problem(404, 'Not Found', { detail: reason });
    case 'conflict':
      return problem(409, 'Conflict', { detail: reason });
    case 'field':
      return refused(field, reason);
  }
}
