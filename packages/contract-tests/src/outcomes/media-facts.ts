import { imageSize } from "image-size";
import { ALL_FORMATS, BlobSource, Input } from "mediabunny";

function pictureFacts(bytes: Uint8Array): string {
  const { type, width, height } = imageSize(bytes);
  return `${type} ${width}x${height}`;
}

async function timedFacts(file: Blob): Promise<string> {
  using input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const { name } = await input.getFormat();
  const track = await input.getPrimaryVideoTrack();
  const size = track ? ` ${track.displayWidth}x${track.displayHeight}` : "";
  return `${name}${size} ${Math.round(await input.computeDuration())} s`;
}

/**
 * What a file is by its bytes: `png 1024x1024`, `MP4 1280x720 10 s` or `MP3 120 s`.
 *
 * @throws TypeError or another error of the reading library when it is not what its media type says.
 */
export async function mediaFacts(file: Blob): Promise<string> {
  return file.type.startsWith("image/") ? pictureFacts(await file.bytes()) : timedFacts(file);
}
