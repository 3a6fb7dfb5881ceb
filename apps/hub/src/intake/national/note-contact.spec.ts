import { beforeEach, describe, expect, it } from '@jest/globals';
import { NoteContact } from './note-contact.handler.js';
import { OutageRepository } from './outage.repository.js';

class Outages extends OutageRepository {
  readonly written: string[] = [];
  begin(from: Date): Promise<void> {
    this.written.push(`begins ${from.getMinutes()}`);
    return Promise.resolve();
  }
  end(until: Date): Promise<void> {
    this.written.push(`ends ${until.getMinutes()}`);
    return Promise.resolve();
  }
  list = () => Promise.resolve([]);
}

describe('contact with the national platform', () => {
  let outages: Outages;
  let contact: NoteContact;
  const minute = (minutes: number): Date => new Date(2026, 2, 30, 10, minutes);

  beforeEach(() => {
    outages = new Outages();
    contact = new NoteContact(outages);
  });

  it('is lost from its last answer until its next one', async () => {
    await contact.answersAt(minute(1));
    await contact.answersAt(minute(2));
    await contact.failsAt(minute(3));
    await contact.failsAt(minute(4));
    await contact.answersAt(minute(5));
    await contact.answersAt(minute(6));
    await contact.failsAt(minute(7));
    expect(outages.written).toEqual(['ends 1', 'begins 2', 'ends 5', 'begins 6']);
  });

  it('of a hub that has just started is lost from when it finds out', async () => {
    await contact.failsAt(minute(3));
    expect(outages.written).toEqual(['begins 3']);
  });
});
