import packageJson from "../../package.json" with { type: "json" };

/** Version of the mock. */
export const version: string = packageJson.version;
