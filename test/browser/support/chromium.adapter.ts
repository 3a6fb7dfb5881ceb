import chromium from '@sparticuz/chromium';
import { chromium as launcher, type Browser } from 'playwright-core';

/**
 * Made for a place with one process only, and for pages that draw in three dimensions; here each page gets a process
 * of its own, so that a crash is one page's, and is drawn without imitating a graphics card, which takes thrice as long.
 */
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]);

/** The Chromium that npm brought along, unpacked once into the temporary folder. */
export async function launchChromium(): Promise<Browser> {
  return launcher.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((argument) => !unwanted.has(argument)), '--disable-gpu'],
    headless: true,
  });
}
