/** Draws the results of a run: node chart.js RESULTS.json CHART.svg */
import { readFileSync, writeFileSync } from "node:fs";
import * as vega from "vega";
import { compile } from "vega-lite";

/** A grey that can be read on white and on the dark of a code forge. */
const INK = "#737982";
const COLOURS = { service: "#2f81f7", peer: "#9aa4b2", limit: "#9aa4b255" };
const NAMES = { sqlite: "SQLite", postgres: "PostgreSQL" };

const [resultsFile, chartFile] = process.argv.slice(2);
const { stacks } = JSON.parse(readFileSync(resultsFile, "utf8"));

const { spec } = compile({
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  background: "transparent",
  config: { font: "system-ui, sans-serif", view: { stroke: null } },
  spacing: 28,
  vconcat: Object.keys(NAMES)
    .filter((database) => stacks.some((stack) => stack.database === database))
    .map(panel),
});
const view = new vega.View(vega.parse(spec), { renderer: "none" });
writeFileSync(chartFile, await view.toSVG());

function panel(database) {
  const values = stacks
    .filter((stack) => stack.database === database)
    .sort((a, b) => b.requestsPerS - a.requestsPerS)
    .map(({ label, stack, requestsPerS }) => ({ label, role: roleOf(stack), requestsPerS }));
  return {
    title: {
      text: `${NAMES[database]}: customers created per second`,
      anchor: "start",
      color: INK,
      fontSize: 14,
    },
    width: 480,
    height: { step: 26 },
    data: { values },
    encoding: {
      y: {
        field: "label",
        sort: null,
        title: null,
        axis: {
          labelColor: INK,
          labelFontSize: 12,
          labelPadding: 8,
          // Without a canvas, widths of text are guessed, and guessed too wide.
          labelLimit: 400,
          ticks: false,
          domain: false,
        },
      },
      x: { field: "requestsPerS", type: "quantitative", axis: null },
    },
    layer: [
      {
        mark: { type: "bar", cornerRadiusEnd: 2 },
        encoding: {
          color: {
            field: "role",
            scale: { domain: Object.keys(COLOURS), range: Object.values(COLOURS) },
            legend: null,
          },
        },
      },
      {
        mark: { type: "text", align: "left", dx: 5, color: INK, fontSize: 12 },
        encoding: { text: { field: "requestsPerS", format: ",.0f" } },
      },
    ],
  };
}

function roleOf(stack) {
  return { bare: "limit", service: "service", keys: "service", workers: "service" }[stack] ?? "peer";
}
