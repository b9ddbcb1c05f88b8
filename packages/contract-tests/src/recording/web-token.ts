/**
 * A JSON Web Token, also behind other signs of a word. The look ahead ends with the run of signs in which it begins, so that
 * each run is read a few times at the most.
 */
export const webToken: RegExp =
  /(?<![\w-])(?=[\w-]{0,65536}?(?:eyJ|ew[0o]|eyA))[\w-]{11,65536}\.(?:ey[AJ]|ew[0o])[\w-]{8,65536}\.[\w-]{1,65536}/;
