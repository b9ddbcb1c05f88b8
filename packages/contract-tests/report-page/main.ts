import { controls } from "./controls.ts";
import { coverage } from "./coverage.ts";
import { data } from "./data.ts";
import { element } from "./element.ts";
import { everything, type Filter, showsFinding } from "./filter.ts";
import { findings } from "./findings.ts";
import { heatMap } from "./heat-map.ts";
import { overview } from "./overview.ts";
import { recordings } from "./recordings.ts";
import { applyLanguage } from "./words.ts";

const page = document.getElementById("page");
const results = element("div", {});
let filter: Filter = everything;

function drawResults(): void {
  results.replaceChildren(findings(filter), recordings(filter));
}

/** A search goes on in its own field, which must stay as it is; every other choice draws the controls anew. */
function change(chosen: Partial<Filter>): void {
  filter = { ...filter, ...chosen };
  if (Object.keys(chosen).join() === "search") drawResults();
  else draw();
}

function choose(chosen: Partial<Filter>): void {
  change(chosen);
  document.getElementById("findings")?.scrollIntoView();
}

function draw(): void {
  applyLanguage();
  drawResults();
  const covered = data.coverage ? [coverage(data.coverage)] : [];
  page?.replaceChildren(overview(draw), heatMap(choose), controls(filter, change), results, ...covered);
}

/** A finding that is linked to is shown, whatever was chosen before. */
function followLink(): void {
  const { hash } = location;
  const id = /^#finding-([0-9a-f]{12})$/.exec(hash)?.[1];
  const index = data.findings.findIndex((finding) => finding.id === id);
  const finding = data.findings[index];
  if (!finding) return;
  if (!showsFinding(filter, finding) || !document.getElementById(hash.slice(1))) {
    filter = { ...everything, search: finding.id };
    draw();
  }
  const target = document.getElementById(hash.slice(1));
  target?.scrollIntoView();
  target?.focus();
}

addEventListener("hashchange", followLink);
draw();
followLink();
