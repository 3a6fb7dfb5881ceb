import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HubConflict, HubParticipant, HubSide } from './hub-answers.js';

export const hubToken = 'token-of-the-hub-operator';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string;
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Speaks as the hub does to its operator: what it is told to, on the paths it was told about. */
export class FakeHub {
  readonly asked: Asked[] = [];
  private readonly answers = new Map<string, Answer>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeHub> {
    const server = createServer();
    const hub = new FakeHub(server);
    server.on('request', (request, response) => {
      void hub.answerTo(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return hub;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** @param request such as `GET /v1/synchronisation`, without its query */
  answer(request: string, body: unknown, status = 200): void {
    this.answers.set(request, { status, body });
  }

  forget(): void {
    this.asked.length = 0;
    this.answers.clear();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answerTo(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    const text = (await request.setEncoding('utf8').toArray()).join('');
    const { method = '', headers } = request;
    this.asked.push({
      method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      authorization: headers.authorization ?? '',
      body: text === '' ? null : (JSON.parse(text) as unknown),
    });
    return this.answers.get(`${method} ${pathname}`) ?? { status: 404, body: { title: 'Not Found', status: 404 } };
  }
}

/** A participant with which everything is well. */
export const hubParticipant = (code: string, over: Partial<HubParticipant> = {}): HubParticipant => ({
  code,
  name: `Kota ${code}`,
  delivery: 'kafka',
  lastHeartbeatAt: new Date().toISOString(),
  lastSignedInAt: null,
  lastEventAt: null,
  incoming: { waiting: 0, since: null },
  outgoing: { waiting: 0, since: null, state: 'flowing' },
  held: 0,
  gaps: 0,
  parked: 0,
  openConflicts: 0,
  lastReceipt: null,
  ...over,
});

const hubSide = (participant: string, over: Partial<HubSide> = {}): HubSide => ({
  participant,
  version: 3,
  type: 'id.lapor.complaint.completed.v1',
  time: '2026-01-02T10:00:00+08:00',
  receivedAt: '2026-01-02T02:00:01.000Z',
  status: 'diproses',
  data: { by: 'admin', note: 'Sudah selesai.' },
  ...over,
});

/** 63.01 says that it is completed; 63.71, whose it is, has answered it. */
export const hubConflict = (over: Partial<HubConflict> = {}): HubConflict => ({
  id: 17,
  complaintId: '63.71-1',
  field: 'status',
  cause: 'NOT_OWNER',
  handler: '63.71',
  notedAt: '2026-01-02T02:00:01.000Z',
  claimed: hubSide('63.01'),
  standing: hubSide('63.71', {
    version: 2,
    type: 'id.lapor.complaint.followedup.v1',
    data: { text: 'Petugas ke lokasi.', office: { word: 'Dinas PUPR' } },
  }),
  statusIfClaimed: 'selesai',
  ruling: null,
  ...over,
});
