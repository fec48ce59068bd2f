// SPDX-License-Identifier: MIT
// Light or dark: as the system says, unless somebody chose.

const key = "telepot-lab-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set();

const chosen = () => localStorage.getItem(key);

export const isDark = () => (chosen() ?? (system.matches ? "dark" : "light")) === "dark";

export function applyTheme() {
    document.documentElement.classList.toggle("dark", isDark());
    document.querySelector("meta[name=theme-color]")?.setAttribute("content", isDark() ? "#17212b" : "#ffffff");
    for (const listener of listeners) listener(isDark());
}

export function turnTheme() {
    localStorage.setItem(key, isDark() ? "light" : "dark");
    applyTheme();
}

export const onTheme = (listener) => listeners.add(listener);

system.addEventListener("change", applyTheme);
