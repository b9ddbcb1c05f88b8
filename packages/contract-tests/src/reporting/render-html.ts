import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { printable } from "../printable.ts";
import { pageScript, pageStyle } from "./generated/page.ts";
import { pageData } from "./page-data.ts";
import type { ReportInput } from "./report-input.ts";

function hashSource(text: string): string {
  return `'sha256-${hash("sha256", text, "base64")}'`;
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

/**
 * The data compressed, in letters of which HTML makes nothing: what was recorded can neither end the element it stands
 * in, nor make the page grow with every finding that is like another.
 */
function packed(value: unknown): string {
  const shown = JSON.stringify(value, (_, member) => (typeof member === "string" ? printable(member) : member));
  return gzipSync(shown, { level: 9 }).toString("base64");
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
<script type="application/gzip" id="data">${packed(data)}</script>
<script type="module">${pageScript}</script>
</body>
</html>
`;
}
