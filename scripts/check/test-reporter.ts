import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Reporter, TestCase, TestModule } from "vitest/node";

interface Result {
  readonly title: string;
  readonly status: string;
  readonly reason?: string;
}

function result(test: TestCase): Result {
  const outcome = test.result();
  const reason = outcome.state === "skipped" ? outcome.note : undefined;
  return { title: test.fullName, status: outcome.state, ...(reason === undefined ? {} : { reason }) };
}

/** Writes what the last lines of `npm test` count: each test, how it ended, and why it was left out. */
export class TestResultsReporter implements Reporter {
  private readonly file: string;

  /** @param file where the results go, as JSON */
  constructor(file: string) {
    this.file = file;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map(result));
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${JSON.stringify(results)}\n`);
  }
}
