import { describe, expect, test } from '@jest/globals';
import { createImage, imageFromJson, imageToJson, readImage, writeImage } from 'cr-image';

describe('readImage', () => {
  test('gives back what writeImage wrote', () => {
    const image = createImage({ arch: 'S390X', utsRelease: '6.1.0' });
    const uts = image.add('UTS_NS', { nodename: 'box' });
    expect(readImage(writeImage(image)).objects).toEqual([uts]);
    expect(imageFromJson(imageToJson(image)).objects).toEqual([uts]);
  });
});
