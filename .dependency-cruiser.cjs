// The walls of docs/architecture.md, one named rule each, with the reason a person reads when it fails.
// `npm test` runs them through tests/laws/walls.test.ts, which also proves that each main wall catches what it forbids.

const modulePath = '^src/modules/([^/]+)/';
const floorTwo = ['contracts', 'platform', 'ui', 'standards'];
const aboveFloorTwo = ['main', 'app', 'modules', 'processes'];
// Code that runs in tests only. It may reach further: a test of a use-case opens a database and builds a world.
const testCode = '\\.test\\.tsx?$|^src/modules/[^/]+/testing/';
const src = (rooms) => `^src/(${rooms.join('|')})/`;

/** Inside a module, what a folder must not import from its own module. */
const ladder = (folder, forbidden, comment) => ({
  name: `module-${folder.replace(/[()|]/g, '-').replace(/^-|-$/g, '')}`,
  severity: 'error',
  comment,
  from: { path: `^src/modules/([^/]+)/${folder}/`, pathNot: testCode },
  to: { path: `^src/modules/$1/${forbidden}` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Files that need each other in a circle can only be understood, tested and moved together. Take the shared part out, downwards.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere is invisible to every other wall.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      comment: 'Everything stands on the kernel, so it stands on nothing but itself and the randomness of node:crypto.',
      from: { path: '^src/kernel/', pathNot: testCode },
      to: { pathNot: '^src/kernel/|^(node:)?crypto$' },
    },
    {
      name: 'floor-2-looks-down',
      severity: 'error',
      comment: 'Contracts, platform, ui and standards serve the floors above and therefore know nothing of them.',
      from: { path: src(floorTwo), pathNot: testCode },
      to: { path: src(aboveFloorTwo) },
    },
    ...floorTwo.map((room) => ({
      name: `${room}-stands-alone`,
      severity: 'error',
      comment: `Rooms of floor 2 do not import each other: what ${room} needs from a neighbour is handed to it by the composition root.`,
      from: { path: src([room]), pathNot: testCode },
      // Contracts may name the types of a standard (docs/decisions): a contract about service packages would otherwise write their shape twice.
      to: { path: src(floorTwo.filter((other) => other !== room && !(room === 'contracts' && other === 'standards'))) },
    })),
    {
      name: 'standards-are-pure',
      severity: 'error',
      comment: 'A standard is an engine or codec without input and output, publishable by itself: kernel and libraries only, no files, no network, no processes.',
      from: { path: '^src/standards/', pathNot: testCode },
      to: { path: '^(node:)?(fs|fs/promises|net|http|https|http2|dgram|dns|tls|child_process|worker_threads|cluster|sqlite)$' },
    },
    {
      name: 'standards-do-not-mix',
      severity: 'error',
      comment: 'Each folder of standards is a package of its own one day: it uses another one through its door (index.ts), never a file inside.',
      from: { path: '^src/standards/([^/]+)/', pathNot: testCode },
      to: { path: '^src/standards/([^/]+)/(?!index\\.ts$)', pathNot: '^src/standards/$1/' },
    },
    {
      name: 'no-module-to-module',
      severity: 'error',
      comment: 'Modules are rooms side by side without a door between them. Questions go through an interface in contracts/, deeds through facts and a process.',
      from: { path: modulePath, pathNot: '\\.test\\.tsx?$' },
      to: { path: modulePath, pathNot: '^src/modules/$1/' },
    },
    {
      name: 'module-has-one-door',
      severity: 'error',
      comment: 'A module is entered by its index.ts only; everything else in it may change without anybody noticing.',
      from: { pathNot: '^src/modules/|^tests/' },
      to: { path: '^src/modules/[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'modules-look-down',
      severity: 'error',
      comment: 'A module never knows the composition root, the programs or the stories that use it.',
      from: { path: '^src/modules/', pathNot: testCode },
      to: { path: '^src/(main|app|processes)/' },
    },
    {
      name: 'processes-know-contracts',
      severity: 'error',
      comment: 'A process tells a story across rooms through their contracts; it needs no module, no page and no standard.',
      from: { path: '^src/processes/', pathNot: testCode },
      to: { path: '^src/(?!processes/|contracts/|platform/|kernel/)' },
    },
    {
      name: 'only-app-enters-modules',
      severity: 'error',
      comment: 'The composition root is the only place that knows everybody.',
      from: { path: '^src/(?!app/|modules/)', pathNot: testCode },
      to: { path: '^src/modules/' },
    },
    {
      name: 'only-main-imports-app',
      severity: 'error',
      comment: 'The composition root is the top: programs start it, nobody else leans on it.',
      from: { path: '^src/(?!main/|app/)', pathNot: testCode },
      to: { path: '^src/app/' },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      comment: 'A program is started, not imported.',
      from: { pathNot: '^src/main/|^tests/' },
      to: { path: '^src/main/' },
    },
    ladder('domain', '(usecases|data|web|api|jobs|providers|texts|index)', 'Domain rules stand at the bottom of their module: whoever reads them needs to know nothing else.'),
    ladder('data', '(usecases|web|api|jobs|providers|index)', 'Tables know the domain, never who asks for them.'),
    ladder('usecases', '(web|api|jobs|index)', 'A use-case is the same from a page, the API and a job, so it knows none of them.'),
    ladder('(web|api|jobs|providers)', 'data/', 'Edges never touch tables: they call a use-case, which decides and leaves a trace.'),
    {
      ...ladder('(web|api|jobs|providers)', 'index\\.ts', 'The door opens onto the edges, not the other way round.'),
      name: 'module-edges-under-the-door',
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Domain code is arithmetic on values: kernel, contracts and standards only, no page, no machinery.',
      from: { path: '^src/modules/[^/]+/domain/', pathNot: testCode },
      to: { path: '^src/(platform|ui|app|main|processes)/' },
    },
    {
      name: 'domain-without-libraries',
      severity: 'error',
      comment: 'No clock, no randomness, no library in the domain: it must run in milliseconds and read like the paragraph it implements. (Zod is for *schema* files.)',
      from: { path: '^src/modules/[^/]+/domain/', pathNot: `${testCode}|schema[^/]*\\.ts$` },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'domain-schema-zod-only',
      severity: 'error',
      comment: 'A schema file of the domain may use Zod and no other library.',
      from: { path: '^src/modules/[^/]+/domain/[^/]*schema[^/]*\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'only-data-speaks-sql',
      severity: 'error',
      comment: 'SQL is written in the data/ folder of a module and in the machinery around the database, so that every statement of a table is found in one place.',
      from: { path: '^(src|bench|demo)/', pathNot: `^src/modules/[^/]+/data/|^src/platform/|${testCode}` },
      to: { path: '^src/platform/sql/' },
    },
    {
      name: 'only-platform-drives-the-database',
      severity: 'error',
      comment: 'The driver knows neither tenant nor role; whoever held it could step around both. Only the machinery and the composition root that opens the pool have it.',
      from: { path: '^(src|demo)/', pathNot: `^src/(platform|app)/|${testCode}` },
      to: { path: 'node_modules/(pg|@types/pg|kysely|postgres)/' },
    },
    {
      name: 'support-serves-tests-only',
      severity: 'error',
      comment: 'Builders and test worlds must never reach production; tests/ is imported by tests alone.',
      from: { pathNot: `^tests/|^bench/|${testCode}` },
      to: { path: '^tests/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      comment: 'A module’s testing/ folder makes valid things for tests, not for people.',
      from: { path: '^src/', pathNot: testCode },
      to: { path: '^src/modules/[^/]+/testing/|\\.test\\.tsx?$' },
    },
    {
      name: 'demo-stands-apart',
      severity: 'error',
      comment: 'Demo counterparts are strangers on ports of their own: they speak the real protocol and share no code with the platform.',
      from: { path: '^demo/' },
      to: { path: '^src/' },
    },
    {
      name: 'src-knows-no-demo',
      severity: 'error',
      comment: 'The platform must not be able to tell a demo counterpart from a real one.',
      // `npm start` is the program that shows the demo world.
      from: { path: '^src/', pathNot: `^src/main/start\\.ts$|${testCode}` },
      to: { path: '^demo/' },
    },
    {
      name: 'src-imports-no-packages-library',
      severity: 'error',
      comment: 'Engines are handed their content: nothing in src/ knows a dog.',
      from: { path: '^src/', pathNot: testCode },
      to: { path: '^packages-library/' },
    },
    {
      name: 'enhance-runs-in-browsers',
      severity: 'error',
      comment: 'Code for the browser and code for the server share nothing but words, addresses and attributes; the page must work without the former.',
      from: { path: '^src/ui/enhance/', pathNot: testCode },
      to: { path: '^src/(?!ui/(enhance|texts)/)' },
    },
    {
      name: 'no-development-dependency-in-production',
      severity: 'error',
      comment: 'A production install leaves development dependencies out; an import of one breaks there and only there.',
      from: { path: '^src/', pathNot: testCode },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only', 'npm', 'npm-optional'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'], exportsFields: ['exports'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'] },
  },
};
