import type { Page } from 'playwright-core';
import { asked } from './figures.adapter.js';

interface ApiPage {
  readonly items: readonly { readonly id: string }[];
}

interface ApiStory {
  readonly id: number;
  readonly versions: readonly { readonly version: number }[];
}

/** Opens a browser of each of two people of the province. */
interface TwoPeople {
  readonly one: () => Promise<Page>;
  readonly other: () => Promise<Page>;
}

export const storyText = {
  title: 'Tiga ruas jalan terang lagi',
  reported: 'Lampu penerangan di tiga ruas jalan padam selama sepekan, sehingga warga enggan keluar malam.',
  done: 'Petugas mengganti 14 lampu dalam lima hari kerja, lalu memeriksa semua tiang di ruas yang sama.',
};

async function ordered(page: Page, address: string, data: object): Promise<ApiStory> {
  const answer = await page.context().request.post(address, { data });
  if (!answer.ok()) throw new Error(`${address} was answered with ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as ApiStory;
}

/** Success stories, each made the first time that somebody asks for it. */
export class Stories {
  private waiting: Promise<number> | undefined;
  private told: Promise<number> | undefined;
  private used = 0;

  constructor(private readonly people: TwoPeople) {}

  /** Number of one that waits for a second person. */
  proposed(): Promise<number> {
    this.waiting ??= this.propose();
    return this.waiting;
  }

  /** Number of one that the public reads. */
  published(): Promise<number> {
    this.told ??= this.publish();
    return this.told;
  }

  /** Id of a case of which no story was told yet. */
  async completedCase(page: Page): Promise<string> {
    const { items } = await asked<ApiPage>(page, '/api/complaints?status=selesai&origin=event&limit=50&sort=received');
    const found = items[this.used];
    this.used += 1;
    if (found === undefined) throw new Error('No more case is completed.');
    return found.id;
  }

  private async propose(): Promise<number> {
    const page = await this.people.one();
    const complaint = await this.completedCase(page);
    return (await ordered(page, '/api/success-stories', { complaint, ...storyText, acknowledged: true })).id;
  }

  /** Number of one like {@link published}, another one each time. */
  async publish(): Promise<number> {
    const id = await this.propose();
    const address = `/api/success-stories/${id}/decision`;
    await ordered(await this.people.other(), address, { version: 1, approve: true });
    return id;
  }
}
