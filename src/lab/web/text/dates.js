// SPDX-License-Identifier: MIT
// Times as people read them.

const time = new Intl.DateTimeFormat(undefined, {hour: "2-digit", minute: "2-digit", hourCycle: "h23"});
const seconds = new Intl.DateTimeFormat(undefined, {hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23"});
const day = new Intl.DateTimeFormat(undefined, {day: "numeric", month: "long"});
const dayAndYear = new Intl.DateTimeFormat(undefined, {day: "numeric", month: "long", year: "numeric"});
const shortDay = new Intl.DateTimeFormat(undefined, {day: "2-digit", month: "2-digit", year: "2-digit"});
const weekday = new Intl.DateTimeFormat(undefined, {weekday: "long"});
const whole = new Intl.DateTimeFormat(undefined, {dateStyle: "full", timeStyle: "medium"});
const relative = new Intl.RelativeTimeFormat(undefined, {numeric: "auto"});

const dateOf = (unix) => new Date(unix * 1000);

export const clockTime = (unix) => time.format(dateOf(unix));
export const clockSeconds = (ms) => seconds.format(new Date(ms));
export const wholeDate = (unix) => whole.format(dateOf(unix));
export const dayKey = (unix) => dateOf(unix).toDateString();

/** "Today", "28 November", "3 May 2024". */
export function dayName(unix, nowUnix) {
    const days = Math.round((midnight(nowUnix) - midnight(unix)) / 86_400_000);
    if (days === 0) return "Today";
    if (days === 1) return "Yesterday";
    const sameYear = dateOf(unix).getFullYear() === dateOf(nowUnix).getFullYear();
    return (sameYear ? day : dayAndYear).format(dateOf(unix));
}

function midnight(unix) {
    const date = dateOf(unix);
    return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** For the list of chats: the time today, else the day. */
export function briefTime(unix, nowUnix) {
    return midnight(unix) === midnight(nowUnix) ? clockTime(unix) : shortDay.format(dateOf(unix));
}

/** A date_time entity's text: "r", or of w, d or D, t or T what is asked for. Without a format the text stays. */
export function formatDateTime(unix, format, nowUnix) {
    if (!format) return null;
    if (format.startsWith("r")) return relativeTime(unix - nowUnix);
    const parts = [];
    if (format.includes("w")) parts.push(weekday.format(dateOf(unix)));
    if (format.includes("D")) parts.push(dayAndYear.format(dateOf(unix)));
    else if (format.includes("d")) parts.push(shortDay.format(dateOf(unix)));
    if (format.includes("T")) parts.push(seconds.format(dateOf(unix)));
    else if (format.includes("t")) parts.push(time.format(dateOf(unix)));
    return parts.length ? parts.join(", ") : null;
}

const units = [["year", 31_536_000], ["month", 2_592_000], ["day", 86_400], ["hour", 3600], ["minute", 60], ["second", 1]];

export function relativeTime(distance) {
    const [unit, size] = units.find(([, length]) => Math.abs(distance) >= length) ?? units.at(-1);
    return relative.format(Math.round(distance / size), unit);
}

/** "3:07" of seconds. */
export function duration(total) {
    const whole = Math.max(0, Math.round(total));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** "12 ms", "1.4 s", "2 min". */
export function span(ms) {
    if (ms < 1000) return `${ms < 10 && !Number.isInteger(ms) ? ms.toFixed(1) : Math.round(ms)} ms`;
    if (ms < 60_000) return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
    return `${Math.round(ms / 60_000)} min`;
}

export function fileSize(bytes) {
    if (bytes === undefined || bytes === null) return "";
    if (bytes < 1024) return `${bytes} B`;
    if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
