import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const environment = loadEnv(mode, '.', 'SUPERVISION_');
  const server = environment.SUPERVISION_URL ?? 'http://127.0.0.1:3200';
  return {
    plugins: [react(), tailwindcss()],
    build: { target: 'es2022', assetsInlineLimit: 0 },
    server: { port: 5173, proxy: { '/api': server, '/auth': server } },
  };
});
