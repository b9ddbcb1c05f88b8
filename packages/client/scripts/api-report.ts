import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Extractor, ExtractorConfig, type ExtractorLogLevel, type IConfigFile } from "@microsoft/api-extractor";

const folder = join(import.meta.dirname, "..");
const packageJsonFullPath = join(folder, "package.json");

/** Declarations of every door of the package, by the name of its report: `client` for the main one, `client-node`, … */
function doors(): readonly (readonly [string, string])[] {
  const { exports } = JSON.parse(readFileSync(packageJsonFullPath, "utf8"));
  return Object.entries<{ types?: string }>(exports).flatMap(([door, { types }]) =>
    types ? [[door.replace(/^\.\/?/, "client-").replace(/-$/, ""), join(folder, types)] as const] : [],
  );
}

function settings(reportFileName: string, mainEntryPointFilePath: string, temporary: string): IConfigFile {
  return {
    projectFolder: folder,
    mainEntryPointFilePath,
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: "es2022",
          lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
          module: "nodenext",
          types: ["node"],
          strict: true,
        },
        files: [mainEntryPointFilePath],
      },
    },
    apiReport: { enabled: true, reportFileName, reportFolder: join(folder, "etc"), reportTempFolder: temporary },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    // "none": the enumeration is a type that Node.js cannot run.
    messages: { extractorMessageReporting: { default: { logLevel: "none" as ExtractorLogLevel } } },
    newlineKind: "lf",
  };
}

/**
 * Writes the public API of the built package, a report for each door, into `etc/`.
 *
 * @param check write nothing
 * @returns names of the reports that were stale
 */
export function reportApi(check: boolean): readonly string[] {
  const temporary = join(folder, "node_modules/.haoee/api");
  mkdirSync(temporary, { recursive: true });
  const packageJson = JSON.parse(readFileSync(packageJsonFullPath, "utf8"));
  return doors()
    .filter(([name, declarations]) => {
      const configObject = settings(name, declarations, temporary);
      const config = ExtractorConfig.prepare({
        configObject,
        configObjectFullPath: undefined,
        packageJsonFullPath,
        packageJson,
      });
      const { apiReportChanged } = Extractor.invoke(config, {
        localBuild: !check,
        messageCallback: (message) => {
          message.handled = true;
        },
      });
      return apiReportChanged;
    })
    .map(([name]) => `etc/${name}.api.md`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const written = reportApi(false).map((name) => `Wrote ${name}`);
  console.log(written.length > 0 ? written.join("\n") : "Up to date");
}
