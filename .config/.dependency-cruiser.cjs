/** No dot in the name: pure domain. Depths are written out, since nested quantifiers match what they should not. */
const PURE = [
  '^apps/[^/]+/src/(?!main[.]ts$)[^./]+[.]ts$',
  '^apps/[^/]+/src/[^/]+/[^./]+[.]ts$',
  '^apps/[^/]+/src/[^/]+/[^/]+/[^./]+[.]ts$',
  '^apps/[^/]+/src/[^/]+/[^/]+/[^/]+/[^./]+[.]ts$',
];
const FACTS = '^apps/[^/]+/src/.+[.](?:errors|events)[.]ts$';
const MIGRATION = '/migrations/[^/]+[.]ts$';
const SPEC = '[.](?:int-)?spec[.]ts$';
/** Only specs use these. */
const TEST_CODE = [SPEC, '[.]builder[.]ts$', '^test/', '^libs/testing/', '/fixtures/'];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'app-not-app',
      'Apps meet on the wire and in libs/contract only.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule('lib-not-app', 'Libs know no app.', { path: '^libs/' }, { path: '^(?:apps|test)/' }),
    rule(
      'test-drives-from-outside',
      'Suites judge from outside: they start the federation by apps/local and use no code of what they judge.',
      { path: '^test/' },
      { path: '^apps/', pathNot: '^apps/local/' },
    ),
    rule(
      'not-to-test',
      'What runs in production needs nothing of test/.',
      { path: '^apps/', pathNot: TEST_CODE },
      { path: '^test/' },
    ),
    rule('not-to-dist', 'Sources import sources; what is built is started, not imported.', {}, { path: '^dist/' }),
    rule(
      'kernel-is-bottom',
      'The kernel imports nothing.',
      { path: '^libs/kernel/', pathNot: SPEC },
      { pathNot: '^libs/kernel/' },
    ),
    rule(
      'pillar-libs-on-kernel-only',
      'These libs stand side by side on the kernel.',
      { path: '^libs/(config|contract|http|observability|persistence)/' },
      { path: '^libs/', pathNot: '^libs/(?:$1|kernel|testing)/' },
    ),
    rule(
      'messaging-on-contract',
      'Messaging knows besides the kernel what the topics are called.',
      { path: '^libs/messaging/' },
      { path: '^libs/', pathNot: '^libs/(?:messaging|kernel|contract|testing)/' },
    ),
    rule(
      'kafkajs-behind-port',
      'Another Kafka client can take its place by one adapter; the bench measures against it bare.',
      { pathNot: ['^libs/messaging/', '^test/bench/'] },
      { path: 'node_modules/kafkajs/' },
    ),
    rule(
      'testing-from-specs-only',
      'libs/testing never runs in production.',
      { pathNot: TEST_CODE },
      { path: '^libs/testing/' },
    ),
    rule(
      'libs-by-index',
      'A lib is what its index exports.',
      { path: '^(?:apps|libs|test)/([^/]+)/' },
      { path: '^libs/[^/]+/src/', pathNot: ['^libs/[^/]+/src/index[.]ts$', '^libs/$1/'] },
    ),
    rule(
      'index-at-lib-root-only',
      'Inside apps and libs, files are imported by their names.',
      { path: '^(?:apps|libs|test)/', pathNot: '^apps/supervision/web/' },
      { path: '^(?:apps|libs|test)/.+/index[.]ts$', pathNot: '^libs/[^/]+/src/index[.]ts$' },
    ),
    rule(
      'pure-domain',
      'Files without a suffix are pure domain: no npm package, no I/O, no framework.',
      { path: [...PURE, FACTS], pathNot: MIGRATION },
      { pathNot: [...PURE, FACTS, '^libs/kernel/'] },
    ),
    rule(
      'pure-not-migration',
      'Migrations are SQL, whatever their names look like.',
      { path: [...PURE, FACTS], pathNot: MIGRATION },
      { path: MIGRATION },
    ),
    rule(
      'lanes-are-blind',
      'Ways in and ways out do not know each other.',
      { path: '^apps/hub/src/(intake|delivery)/' },
      { path: '^apps/hub/src/(?:intake|delivery)/', pathNot: '^apps/hub/src/$1/' },
    ),
    rule(
      'core-not-lane',
      'The core knows neither how events come nor how they leave.',
      { path: '^apps/hub/src/(?:complaint|participant|vocabulary)/', pathNot: SPEC },
      { path: '^apps/hub/src/(?:intake|delivery|parked|conflict|reconciliation)/' },
    ),
    rule(
      'tables-stay-home',
      'Only what reads and writes a table knows it.',
      { path: '^apps/', pathNot: ['[.](?:typeorm-repository|query|table|data-source)[.]ts$', SPEC] },
      { path: '^apps/.+[.]table[.]ts$' },
    ),
    rule(
      'handler-knows-ports',
      'A handler works for any store and any way in.',
      { path: '[.]handler[.]ts$' },
      {
        path: [
          '[.](?:typeorm-repository|table|controller|consumer|job|data-source)[.]ts$',
          'node_modules/(?:@nestjs/(?:swagger|typeorm|microservices)|typeorm|pg|kafkajs|express|axios)/',
        ],
      },
    ),
    rule(
      'edges-not-store',
      'controller, consumer and job go through a handler or a query. The sandbox and the node are too small for ports.',
      { path: '^apps/(?:hub|supervision)/.+[.](?:controller|consumer|job)[.]ts$' },
      { path: '[.]typeorm-repository[.]ts$' },
    ),
    rule(
      'query-not-write-model',
      'Reads do not go through what writes.',
      { path: '[.]query[.]ts$' },
      {
        path: '[.](?:repository|typeorm-repository|handler|controller|consumer|job)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'web-knows-responses-only',
      'The pages know of the API what it answers and the words that its answers use, nothing else.',
      { path: '^apps/supervision/web/' },
      {
        path: '^(?:apps|libs|test)/',
        pathNot: ['^apps/supervision/web/', '^apps/supervision/src/.+(?:[.]response|/[^./]+)[.]ts$'],
      },
    ),
    rule(
      'web-takes-types-only',
      'No line of the server reaches the browser.',
      { path: '^apps/supervision/web/' },
      { path: '^apps/supervision/src/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'server-not-web',
      'The server serves the built pages.',
      { path: '^(?:apps/[^/]+/src|libs|test)/' },
      { path: '^apps/supervision/web/' },
    ),
    rule('not-to-spec', 'Specs export nothing.', {}, { path: SPEC }),
    rule(
      'not-to-dev-dependency',
      'What runs in production is installed in production.',
      { path: '^(?:apps|libs)/', pathNot: [...TEST_CODE, '^apps/supervision/web/'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    ),
    rule('no-circular', 'No cycle, types included.', {}, { circular: true }),
    rule(
      'no-orphans',
      'What nothing imports is dead.',
      {
        orphan: true,
        pathNot: [
          SPEC,
          '[./]main[.]tsx?$',
          MIGRATION,
          '[.]d[.]ts$',
          '[.]config[.]ts$',
          '/fixtures/',
          '^test/support/global-',
          '^apps/supervision/web/public/',
        ],
      },
      {},
    ),
    rule('not-to-unresolvable', 'A broken alias would pass every other rule.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: '^apps/supervision/web/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['types', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
