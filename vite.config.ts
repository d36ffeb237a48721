import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The tabs: one small first view and one chunk per page. */
export default defineConfig({
  root: 'tabs',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/tabs',
    emptyOutDir: true,
    assetsDir: 'assets',
    target: 'es2022',
    // Inlined assets would need wider rules in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
