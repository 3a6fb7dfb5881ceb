import { afterAll, afterEach, beforeAll, describe, expect, jest } from '@jest/globals';
import { citizenPage } from './citizen-page.js';
import { complaintList } from './complaint-list.js';
import { complaintPage } from './complaint-page.js';
import { deadlines } from './deadlines.js';
import { everyPage } from './every-page.js';
import { indicators } from './indicators.js';
import { keyboard } from './keyboard.js';
import { livePages } from './live-pages.js';
import { matching } from './matching.js';
import { publishedRecord } from './published-record.js';
import { ranking } from './ranking.js';
import { recap } from './recap.js';
import { regency } from './regency.js';
import { review } from './review.js';
import { ruling } from './ruling.js';
import { secretComplaint } from './secret-complaint.js';
import { settings } from './settings.js';
import { signingIn } from './signing-in.js';
import { signs } from './signs.js';
import { Stage } from './support/stage.adapter.js';
import { synchronisation } from './synchronisation.js';
import { tablesAsFiles } from './tables-as-files.js';
import { trends } from './trends.js';

const MINUTES = 60_000;
jest.setTimeout(2 * MINUTES);

describe('in a browser', () => {
  let stage: Stage;
  const open = (): Stage => stage;

  beforeAll(async () => {
    stage = await Stage.open();
  }, 6 * MINUTES);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  });

  signingIn(open);
  publishedRecord(open);
  complaintList(open);
  tablesAsFiles(open);
  complaintPage(open);
  secretComplaint(open);
  citizenPage(open);
  livePages(open);
  synchronisation(open);
  ruling(open);
  matching(open);
  recap(open);
  deadlines(open);
  regency(open);
  indicators(open);
  ranking(open);
  trends(open);
  signs(open);
  settings(open);
  review(open);
  keyboard(open);
  everyPage(open);
});
