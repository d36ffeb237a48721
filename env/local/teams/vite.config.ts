import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the local Teams host page. */
export default defineConfig({
  root: path.join(import.meta.dirname, 'page'),
  plugins: [react()],
  build: { outDir: path.resolve('dist/teams'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 900 },
});
