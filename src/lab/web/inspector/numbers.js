// SPDX-License-Identifier: MIT
// Counts and percentiles of calls.
import {span} from "../text/dates.js";
import {durationMs, failed} from "../world/traffic.js";

/** Long polls wait on purpose: their time says nothing. */
export const waits = (call) => call.method === "getUpdates";

export function percentile(sorted, share) {
    return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] : undefined;
}

let last = {revision: -1};

/** Of all that is kept. Counted anew only when something has changed. */
export function numbers(traffic) {
    if (last.traffic === traffic && last.revision === traffic.revision) return last.result;
    let calls = 0;
    let updates = 0;
    let errors = 0;
    let problems = 0;
    const times = [];
    for (const {kind, data} of traffic.entries) {
        if (kind === "update") {
            ++updates;
            continue;
        }
        if (failed(data)) ++errors;
        if (data.problems?.length) ++problems;
        if (waits(data)) continue;
        ++calls;
        if (data.finished) times.push(durationMs(data));
    }
    times.sort((a, b) => a - b);
    const show = (value) => (value === undefined ? "–" : span(value));
    const result = {calls, updates, errors, problems, median: show(percentile(times, 0.5)), high: show(percentile(times, 0.95))};
    last = {traffic, revision: traffic.revision, result};
    return result;
}

/** Buckets of time for plots: {from, calls, errors, updates, p50, p95, p99}, oldest first. `now` and `width` in ms. */
export function buckets(entries, now, width, count) {
    const begin = now - width * count;
    const list = Array.from({length: count}, (_, at) => ({from: begin + at * width, calls: 0, errors: 0, updates: 0, times: []}));
    for (let at = entries.length - 1; at >= 0; --at) {
        const {kind, data, at: time} = entries[at];
        if (time < begin - 60_000) break;
        const bucket = list[Math.floor((time - begin) / width)];
        if (!bucket) continue;
        if (kind === "update") ++bucket.updates;
        else if (!waits(data)) {
            ++bucket.calls;
            if (failed(data)) ++bucket.errors;
            if (data.finished) bucket.times.push(durationMs(data));
        } else if (failed(data)) ++bucket.errors;
    }
    for (const bucket of list) {
        bucket.times.sort((a, b) => a - b);
        bucket.p50 = percentile(bucket.times, 0.5);
        bucket.p95 = percentile(bucket.times, 0.95);
        bucket.p99 = percentile(bucket.times, 0.99);
    }
    return list;
}
