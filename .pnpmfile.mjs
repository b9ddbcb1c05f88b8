// Of Scalar's API reference only the bundle for browsers is taken, in which everything it needs is already contained.
function readPackage(manifest) {
  return manifest.name === "@scalar/api-reference" ? { ...manifest, dependencies: {} } : manifest;
}

export const hooks = { readPackage };
