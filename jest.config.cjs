const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  setupFiles: ['<rootDir>/tests/support/setupDom.cjs'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/matchers.ts'],
  transform: { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
  // These packages ship ES modules only, which jest on Node 20 must transform.
  transformIgnorePatterns: ['/node_modules/(?!(adaptivecards|swiper|jose)/)'],
  // A test starts the whole product with every row of the seed; on a busy machine that alone can take half a minute.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tests/support/countReporter.cjs'],
};
