/** The measures of an image in pixels, as it is shown. */
export interface ImageSize {
  width: number;
  height: number;
}
