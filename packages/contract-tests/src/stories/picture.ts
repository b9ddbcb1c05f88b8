const base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==";

/** A white PNG of one pixel, for requests whose documentation names a picture without showing it. */
export const picture: Uint8Array<ArrayBuffer> = new Uint8Array(Buffer.from(base64, "base64"));
