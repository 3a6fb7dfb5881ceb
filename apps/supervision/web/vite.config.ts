import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const environment = loadEnv(mode, '.', 'SUPERVISION_');
  const server = environment.SUPERVISION_URL ?? 'http://127.0.0.1:3200';
  return {
    plugins: [react(), tailwindcss()],
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      // By it the budget knows what each page loads.
      manifest: true,
      rolldownOptions: {
        output: {
          // What pages share is small; in many files it compresses worse (5 kB of 200).
          codeSplitting: { groups: [{ name: 'shared', test: /[/]src[/](?:api|components|format|shell|status)[/]/ }] },
        },
      },
    },
    server: { port: 5173, proxy: { '/api': server, '/auth': server } },
  };
});
