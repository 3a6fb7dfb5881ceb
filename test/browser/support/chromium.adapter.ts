import chromium from '@sparticuz/chromium';
import { chromium as launcher, type Browser } from 'playwright-core';

/** Made for a place with one process only; here each page gets one of its own, so that a crash is one page's. */
const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security']);

/** The Chromium that npm brought along, unpacked once into the temporary folder. */
export async function launchChromium(): Promise<Browser> {
  return launcher.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !unwanted.has(argument)),
    headless: true,
  });
}
