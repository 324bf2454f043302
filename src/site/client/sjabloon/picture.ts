import type { OfficeImage } from '../../../outputs/office/options.ts';
import { here } from '../../../page/site/address.ts';

/** Sharp on paper: so many pixels per unit of a drawing. */
const SHARP = 3;

/**
 * An image of the handbook as a file that somebody fills in holds it, drawn by the browser.
 * @param address from the root. Example: `/beelden/logo.svg`
 * @throws when it cannot be fetched or drawn
 */
export async function pictureFrom(address: string): Promise<OfficeImage> {
  const image = new Image();
  image.src = here(address);
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const times = address.endsWith('.svg') ? SHARP : 1;
  const canvas = new OffscreenCanvas(width * times, height * times);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser does not draw.');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return { soort: 'png', data: new Uint8Array(await png.arrayBuffer()), width, height };
}
