import { createImage, isImageError, readImage, writeImage } from 'cr-image';

for (const attempt of [
  () => readImage(new TextEncoder().encode('LinuxC/R')),
  () => {
    const image = createImage();
    image.add('PID', { numbers: [-1] });
    return writeImage(image);
  },
]) {
  try {
    attempt();
  } catch (error) {
    if (isImageError(error)) console.log(error.code, error.offset, error.path, error.message);
  }
}
