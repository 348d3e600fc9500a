/* Charts take their colors from the tokens, and take them again when the theme changes. */
(() => {
  "use strict";
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  /* light-dark() is only computed where a color is used, so a probe element uses it. */
  const probe = document.createElement("span");
  const color = (name) => {
    probe.style.color = `var(${name})`;
    if (!probe.isConnected) document.body.append(probe);
    probe.hidden = true;
    return getComputedStyle(probe).color;
  };
  const isToken = (value) => typeof value === "string" && value.startsWith("--");
  const first = (value) => (Array.isArray(value) ? value[0] : value);

  function paint(chart) {
    for (const set of chart.config.data.datasets) {
      set.cxToken ??= [first(set.backgroundColor), first(set.borderColor)].find(isToken);
      if (!set.cxToken) continue;
      set.backgroundColor = color(set.cxToken);
      set.borderColor = color(set.cxToken);
      set.pointRadius = 2;
    }
    for (const scale of Object.values(chart.config.options.scales ?? {})) {
      scale.grid = { ...scale.grid, color: color("--chart-grid") };
      scale.ticks = { ...scale.ticks, color: color("--text-2") };
      scale.border = { display: false };
    }
    if (chart.config.options.scales?.x) chart.config.options.scales.x.grid.display = false;
  }

  function start() {
    if (!window.Chart || Chart.cxReady) return;
    Chart.cxReady = true;
    Chart.defaults.font.family = token("--font");
    Chart.defaults.color = color("--text-2");
    Object.assign(Chart.defaults.plugins.legend, { align: "start" });
    Object.assign(Chart.defaults.plugins.legend.labels, { boxWidth: 12, boxHeight: 12 });
    Chart.register({ id: "cxTokens", beforeInit: paint });
    document.addEventListener("cx:theme", () => {
      Chart.defaults.color = color("--text-2");
      for (const chart of Object.values(Chart.instances)) {
        paint(chart);
        chart.update("none");
      }
    });
  }
  start();
})();
