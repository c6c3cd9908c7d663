import { mkdirSync, writeFileSync } from 'node:fs';
import { startBrowser } from './browser';
import { drawIcon, iconNames, iconSizes } from './icons/motifs';

/** Draws assets/*.png: every motif in every size that Office asks for. The same program draws the same bytes. */
const folder = 'assets';
mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const name of iconNames) {
    for (const size of iconSizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawIcon(name, size)}`);
      writeFileSync(`${folder}/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
