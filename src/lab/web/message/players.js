// SPDX-License-Identifier: MIT
// Voice messages and music, with a line of bars to seek in.
import {fileUrl} from "../world/api.js";
import {button, el} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {duration, fileSize} from "../text/dates.js";

const bars = 36;
let playing = null;

/** Heights of bars that are the same for the same file: the lab doesn't decode sound. */
function heights(seed) {
    let state = 2166136261;
    for (const character of seed) state = Math.imul(state ^ character.codePointAt(0), 16777619) >>> 0;
    return Array.from({length: bars}, (_, at) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return 0.22 + 0.78 * Math.abs(Math.sin(at / 3.1 + (state >>> 24) / 60)) * (0.45 + (state >>> 16 & 255) / 460);
    });
}

function player(object, name, face) {
    const sound = new Audio();
    sound.preload = "none";
    const total = object.duration ?? 0;
    const clock = el("span.player-time", {text: duration(total)});
    const press = button("player-button", `Play ${name}`, icon("play", 22), () => (sound.paused ? begin() : sound.pause()));
    const set = (shape, words) => {
        press.replaceChildren(icon(shape, 22));
        press.setAttribute("aria-label", `${words} ${name}`);
        press.title = `${words} ${name}`;
    };
    const begin = () => {
        if (!sound.src) sound.src = fileUrl(object.file_id);
        if (playing && playing !== sound) playing.pause();
        playing = sound;
        sound.play().catch(() => { clock.textContent = "can't be played"; });
    };
    const length = () => (Number.isFinite(sound.duration) && sound.duration > 0 ? sound.duration : total || 1);
    sound.addEventListener("play", () => set("pause", "Pause"));
    sound.addEventListener("pause", () => set("play", "Play"));
    sound.addEventListener("timeupdate", () => {
        clock.textContent = duration(sound.currentTime);
        face.progress(sound.currentTime / length());
    });
    sound.addEventListener("ended", () => {
        clock.textContent = duration(total);
        face.progress(0);
    });
    face.seek((part) => {
        if (!sound.src) sound.src = fileUrl(object.file_id);
        sound.currentTime = part * length();
        face.progress(part);
    });
    return {press, clock};
}

/** Bars that can be pressed, and moved by the arrow keys. */
function waveform(seed) {
    let seek = () => {};
    const lines = heights(seed).map((height) => {
        const line = el("i");
        line.style.height = `${Math.round(height * 100)}%`;
        return line;
    });
    const node = el("div.waveform", {
        role: "slider", tabindex: "0", "aria-label": "Position", "aria-valuemin": "0", "aria-valuemax": "100", "aria-valuenow": "0",
    }, lines);
    const now = () => Number(node.getAttribute("aria-valuenow")) / 100;
    node.addEventListener("click", (event) => {
        const box = node.getBoundingClientRect();
        seek(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
    });
    node.addEventListener("keydown", (event) => {
        const step = {ArrowRight: 0.05, ArrowLeft: -0.05}[event.key];
        if (step) seek(Math.min(1, Math.max(0, now() + step)));
    });
    const progress = (part) => {
        node.setAttribute("aria-valuenow", String(Math.round(part * 100)));
        lines.forEach((line, at) => line.classList.toggle("played", at / bars < part));
    };
    return {node, progress, seek: (handler) => { seek = handler; }};
}

export function voicePlayer(voice) {
    const wave = waveform(voice.file_unique_id ?? voice.file_id);
    const {press, clock} = player(voice, "voice message", wave);
    return el("div.player.voice", {}, press, el("div.player-body", {}, wave.node, clock));
}

export function audioPlayer(audio) {
    const name = [audio.performer, audio.title].filter(Boolean).join(" – ") || audio.file_name || "Audio";
    const bar = el("input.seek", {type: "range", min: "0", max: "1000", value: "0", "aria-label": "Position"});
    const face = {
        progress: (part) => { bar.value = String(Math.round(part * 1000)); },
        seek: (handler) => bar.addEventListener("input", () => handler(Number(bar.value) / 1000)),
    };
    const {press, clock} = player(audio, name, face);
    const words = el("div.player-body", {}, el("span.file-name", {text: name, dir: "auto"}), bar,
        el("span.player-foot", {}, clock, el("span", {text: fileSize(audio.file_size)})));
    return el("div.player.audio", {}, press, words);
}
