/** A source file by its path. */
export type Tree = Readonly<Record<string, string>>;

const hub = 'apps/hub/src';
const supervision = 'apps/supervision/src';
const web = 'apps/supervision/web/src';

const library = (name: string): Tree => ({
  [`libs/${name}/src/index.ts`]: `export { ${name} } from './${name}.js';`,
  [`libs/${name}/src/${name}.ts`]: `export const ${name} = 1;`,
});

/** The layout of this repository in small, with every direction that is allowed. */
export const cleanTree: Tree = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#*': { types: './libs/*/src/index.ts', default: './dist/libs/*/src/index.js' } },
    dependencies: { typeorm: '1', kafkajs: '2' },
    devDependencies: { 'fast-check': '4' },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext' } }),
  ...library('kernel'),
  ...library('contract'),
  ...library('config'),
  ...library('http'),
  'libs/messaging/src/index.ts': "export { messaging } from './messaging.js';",
  'libs/messaging/src/messaging.ts':
    "import { Kafka } from 'kafkajs'; import { contract } from '#contract'; export const messaging = [Kafka, contract];",
  'libs/testing/src/index.ts': "export { testing } from './testing.js';",
  'libs/testing/src/testing.ts': "import { config } from '#config'; export const testing = config;",

  [`${hub}/main.ts`]: "import { HubModule } from './hub.module.js'; HubModule;",
  [`${hub}/hub.module.ts`]: `
    import { HandleEvents } from './complaint/handle-events.handler.js';
    import { ComplaintTypeormRepository } from './complaint/complaint.typeorm-repository.js';
    import { ComplaintController } from './complaint/complaint.controller.js';
    import { gateway } from './intake/gateway.controller.js';
    import { lane } from './delivery/lane.job.js';
    export const HubModule = [HandleEvents, ComplaintTypeormRepository, ComplaintController, gateway, lane];`,
  [`${hub}/complaint/complaint.ts`]:
    "import { kernel } from '#kernel'; import { refused } from './complaint.errors.js'; export const complaint = [kernel, refused];",
  [`${hub}/complaint/complaint.errors.ts`]: 'export const refused = 1;',
  [`${hub}/complaint/complaint.spec.ts`]:
    "import fc from 'fast-check'; import { testing } from '#testing'; import { complaint } from './complaint.js'; fc; testing; complaint;",
  [`${hub}/complaint/complaint.repository.ts`]:
    "import type { complaint } from './complaint.js'; export type ComplaintRepository = typeof complaint;",
  [`${hub}/complaint/complaint.table.ts`]:
    "import { EntitySchema } from 'typeorm'; export const ComplaintTable = EntitySchema;",
  [`${hub}/complaint/complaint.typeorm-repository.ts`]: `
    import { DataSource } from 'typeorm';
    import type { ComplaintRepository } from './complaint.repository.js';
    import { ComplaintTable } from './complaint.table.js';
    export const ComplaintTypeormRepository: ComplaintRepository = [DataSource, ComplaintTable];`,
  [`${hub}/complaint/complaint.query.ts`]:
    "import type { ComplaintRepository } from './complaint.repository.js'; export type ComplaintQuery = ComplaintRepository;",
  [`${hub}/complaint/complaint.controller.ts`]:
    "import { http } from '#http'; import type { ComplaintQuery } from './complaint.query.js'; export const ComplaintController: ComplaintQuery = http;",
  [`${hub}/complaint/handle-events.handler.ts`]: `
    import { complaint } from './complaint.js';
    import type { ComplaintRepository } from './complaint.repository.js';
    export const HandleEvents: ComplaintRepository = complaint;`,
  [`${hub}/intake/gateway.controller.ts`]:
    "import { HandleEvents } from '../complaint/handle-events.handler.js'; export const gateway = HandleEvents;",
  [`${hub}/delivery/lane.job.ts`]:
    "import { messaging } from '#messaging'; import { complaint } from '../complaint/complaint.js'; export const lane = [messaging, complaint];",

  [`${supervision}/main.ts`]:
    "import { fold } from './monev/fold.js'; import { query } from './monev/figures.query.js'; import { answer } from './monev/monev.response.js'; fold; query; answer;",
  [`${supervision}/monev/fold.ts`]: 'export const fold = 1;',
  [`${supervision}/monev/figures.query.ts`]: 'export const query = 1;',
  [`${supervision}/monev/monev.response.ts`]: 'export const answer = 1; export interface Figures { total: number }',
  [`${web}/main.tsx`]: "import { figures } from './figures.js'; figures;",
  [`${web}/figures.ts`]:
    "import type { Figures } from '../../src/monev/monev.response.js'; export const figures: Figures = { total: 1 };",

  'apps/local/src/main.ts': "import { federation } from './federation.js'; federation;",
  'apps/local/src/federation.ts': 'export const federation = 1;',
  'test/journeys/journey.spec.ts':
    "import { federation } from '../../apps/local/src/federation.js'; import { contract } from '#contract'; federation; contract;",
  'test/bench/floor.ts': "import { Kafka } from 'kafkajs'; export const floor = Kafka;",
  'test/bench/main.ts': "import { floor } from './floor.js'; floor;",
};

/** A rule, and files that break it: the first of them is to be named. */
export interface Probe {
  rule: string;
  plant: Tree;
}

const probe = (rule: string, path: string, source: string, others: Tree = {}): Probe => ({
  rule,
  plant: { [path]: source, ...others },
});

export const probes: readonly Probe[] = [
  probe('app-not-app', `${supervision}/monev/a.consumer.ts`, "import '../../../hub/src/complaint/complaint.js';"),
  probe('lib-not-app', 'libs/http/src/a.ts', "import '../../../apps/hub/src/complaint/complaint.js';"),
  probe('lib-not-app', 'libs/http/src/b.ts', "import '../../../test/bench/floor.js';"),
  probe('test-drives-from-outside', 'test/journeys/a.ts', "import '../../apps/hub/src/complaint/complaint.js';"),
  probe('not-to-test', `${hub}/complaint/b.handler.ts`, "import '../../../../test/bench/floor.js';"),
  probe('not-to-dist', 'test/journeys/b.ts', "import '../../dist/apps/hub/src/main.js';", {
    'dist/apps/hub/src/main.js': 'export {};',
  }),
  probe('kernel-is-bottom', 'libs/kernel/src/a.ts', "import 'typeorm';"),
  probe('kernel-is-bottom', 'libs/kernel/src/b.ts', "import 'node:fs';"),
  probe('kernel-is-bottom', 'libs/kernel/src/c.ts', "import '#contract';"),
  probe(
    'pillar-libs-on-kernel-only',
    'libs/config/src/a.ts',
    "import type { http } from '#http'; export type A = typeof http;",
  ),
  probe('pillar-libs-on-kernel-only', 'libs/contract/src/a.ts', "import '#config';"),
  probe('messaging-on-contract', 'libs/messaging/src/a.ts', "import '#http';"),
  probe('kafkajs-behind-port', `${hub}/delivery/a.job.ts`, "import 'kafkajs';"),
  probe('testing-from-specs-only', `${hub}/complaint/c.module.ts`, "import '#testing';"),
  probe('libs-by-index', `${hub}/intake/d.consumer.ts`, "import '../../../../libs/http/src/http.js';"),
  probe('libs-by-index', 'libs/testing/src/a.ts', "import '../../config/src/config.js';"),
  probe('index-at-lib-root-only', `${hub}/intake/e.module.ts`, "import '../conflict/index.js';", {
    [`${hub}/conflict/index.ts`]: 'export const conflict = 1;',
  }),
  probe('index-at-lib-root-only', 'libs/http/src/c.ts', "import './inner/index.js';", {
    'libs/http/src/inner/index.ts': 'export const inner = 1;',
  }),
  probe('pure-domain', `${hub}/complaint/npm.ts`, "import 'typeorm';"),
  probe('pure-domain', `${hub}/complaint/builtin.ts`, "import 'node:crypto';"),
  probe(
    'pure-domain',
    `${hub}/complaint/port.ts`,
    "import type { ComplaintRepository } from './complaint.repository.js'; export type A = ComplaintRepository;",
  ),
  probe('pure-domain', `${hub}/complaint/wire.ts`, "import '#contract';"),
  probe('pure-domain', `${hub}/top.ts`, "import 'node:fs';"),
  probe('pure-domain', `${hub}/complaint/inner/deep.ts`, "import 'node:fs';"),
  probe('pure-domain', `${hub}/complaint/inner/inner/deeper.ts`, "import 'node:fs';"),
  probe('pure-domain', `${hub}/complaint/bad.errors.ts`, "import 'typeorm';"),
  probe('pure-not-migration', `${hub}/complaint/past.ts`, "import '../migrations/1-first.js';", {
    [`${hub}/migrations/1-first.ts`]: 'export const first = 1;',
  }),
  probe('lanes-are-blind', `${hub}/intake/f.handler.ts`, "import '../delivery/lane.job.js';"),
  probe('lanes-are-blind', `${hub}/delivery/b.module.ts`, "import '../intake/gateway.controller.js';"),
  probe('core-not-lane', `${hub}/complaint/g.module.ts`, "import '../delivery/lane.job.js';"),
  probe('core-not-lane', `${hub}/participant/a.controller.ts`, "import '../intake/gateway.controller.js';"),
  probe('tables-stay-home', `${hub}/complaint/h.module.ts`, "import './complaint.table.js';"),
  probe('handler-knows-ports', `${hub}/complaint/i.handler.ts`, "import './complaint.typeorm-repository.js';"),
  probe('handler-knows-ports', `${hub}/complaint/j.handler.ts`, "import 'typeorm';"),
  probe('edges-not-store', `${hub}/complaint/k.consumer.ts`, "import './complaint.typeorm-repository.js';"),
  probe('query-not-write-model', `${hub}/complaint/l.query.ts`, "import './handle-events.handler.js';"),
  probe(
    'web-knows-responses-only',
    `${web}/a.ts`,
    "import type { query } from '../../src/monev/figures.query.js'; export type A = typeof query;",
  ),
  probe(
    'web-knows-responses-only',
    `${web}/b.ts`,
    "import type { contract } from '#contract'; export type A = typeof contract;",
  ),
  probe('web-takes-types-only', `${web}/c.ts`, "import { answer } from '../../src/monev/monev.response.js'; answer;"),
  probe('server-not-web', `${supervision}/monev/b.module.ts`, "import '../../web/src/figures.js';"),
  probe('not-to-spec', `${hub}/complaint/m.module.ts`, "import './complaint.spec.js';"),
  probe('not-to-dev-dependency', `${hub}/complaint/n.mapper.ts`, "import 'fast-check';"),
  probe('no-circular', `${hub}/complaint/round-a.ts`, "import type { B } from './round-b.js'; export type A = B;", {
    [`${hub}/complaint/round-b.ts`]: "import type { A } from './round-a.js'; export type B = A;",
  }),
  probe('no-orphans', `${hub}/complaint/lonely.job.ts`, 'export const lonely = 1;'),
  probe('not-to-unresolvable', `${hub}/complaint/o.module.ts`, "import '#nowhere';"),
];
