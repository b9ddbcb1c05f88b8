import { createHash } from "node:crypto";
import { printable } from "../printable.ts";
import { pageScript, pageStyle } from "./generated/page.ts";
import { pageData } from "./page-data.ts";
import type { ReportInput } from "./report-input.ts";

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const policy = [
  "default-src 'none'",
  `script-src ${hashSource(pageScript)}`,
  `style-src ${hashSource(pageStyle)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** JSON in which nothing can end the element it stands in or begin a comment, and no text turns its line around. */
function inert(value: unknown): string {
  const shown = JSON.stringify(value, (_, member) => (typeof member === "string" ? printable(member) : member));
  return shown.replaceAll("<", "\\u003c");
}

/**
 * The report as one HTML file that needs nothing else: no network, no further file. What was recorded reaches the page
 * as data and is shown as text, and the page's policy lets no script run but its own.
 */
export function renderHtml(input: ReportInput): string {
  const data = pageData(input);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Contract verification</title>
<style>${pageStyle}</style>
</head>
<body>
<p id="evidence">${escaped(data.evidence.sentence)}</p>
<div id="page"><noscript>This report is drawn by a script, which does not run here.</noscript></div>
<script type="application/json" id="data">${inert(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}
