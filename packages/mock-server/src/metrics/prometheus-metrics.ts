import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Metrics } from "./metrics.ts";

/** Metrics of one mock, in a registry of their own. */
export function createPrometheusMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "haoee_mock_requests_total",
    help: "Requests that were answered",
    labelNames: ["method", "operation", "status"],
    registers,
  });
  const faults = new Counter({
    name: "haoee_mock_faults_total",
    help: "Failures that were wanted",
    labelNames: ["fault"],
    registers,
  });
  const duration = new Histogram({
    name: "haoee_mock_request_duration_seconds",
    help: "From a request to the end of its answer",
    labelNames: ["operation"],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60],
    registers,
  });
  const living = new Gauge({ name: "haoee_mock_sessions", help: "Sessions that live", registers });

  return {
    observe({ method, operation, status, faults: names, seconds }) {
      requests.inc({ method, operation, status: String(status) });
      duration.observe({ operation }, seconds);
      for (const fault of names) faults.inc({ fault });
    },
    text(sessions) {
      living.set(sessions);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
