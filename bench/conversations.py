#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What live conversations cost, from a thousand to a million, beside the original's way, and the plots of it.

Usage: conversations.py PATH_OF_bench_conversations [FOLDER_FOR_PLOTS]
Prints one line of JSON for each measurement, a process each. Plots need gnuplot.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

COUNTS = {
    "counter": [1_000, 10_000, 100_000, 1_000_000],
    "coroutine": [1_000, 10_000, 100_000, 1_000_000],
    "queues": [1_000, 2_000, 4_000],
    "idle": [1_000, 1_000_000],
}
TITLES = {
    "counter": "handler with a timeout",
    "coroutine": "conversation as a coroutine",
    "queues": "a queue for each delegate (the original's way)",
}
PLOTS = {
    "message_ns": ("Cost of a message", "nanoseconds"),
    "create_ns": ("Cost of making a conversation", "nanoseconds"),
    "bytes_each": ("Memory of a live conversation", "bytes"),
}


def measure(program):
    """All figures, {kind: [figures of each count]}."""
    figures = {}
    for kind, counts in COUNTS.items():
        for count in counts:
            result = subprocess.run([program, kind, str(count)], check=True, capture_output=True, text=True)
            print(result.stdout, end="", flush=True)
            figures.setdefault(kind, []).append(json.loads(result.stdout))
    return figures


def plot(figures, folder):
    """Writes an SVG for each figure."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (title, unit) in PLOTS.items():
        with tempfile.TemporaryDirectory() as work:
            curves = []
            for kind, label in TITLES.items():
                data = pathlib.Path(work) / kind
                data.write_text("".join(f"{one['live']} {one[name]}\n" for one in figures[kind]))
                curves.append(f"'{data}' using 1:2 with linespoints linewidth 2 title \"{label}\"")
            script = (
                "set terminal svg size 720,420 background 'white'\n"
                f"set output '{folder / ('conversations_' + name + '.svg')}'\n"
                f"set title '{title}'\nset xlabel 'live conversations'\nset ylabel '{unit}'\n"
                "set logscale xy\nset format xy '10^{%T}'\nset grid\nset key below vertical\n"
                f"set yrange [{'100:1000000' if unit == 'nanoseconds' else '100:10000'}]\nset xrange [500:2000000]\n"
                f"plot {', '.join(curves)}\n")
            subprocess.run(["gnuplot"], input=script, text=True, check=True)


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__)
    figures = measure(arguments[0])
    if len(arguments) == 2:
        if shutil.which("gnuplot") is None:
            sys.exit("conversations.py: gnuplot is missing (Debian: gnuplot-nox)")
        plot(figures, pathlib.Path(arguments[1]))


if __name__ == "__main__":
    main(sys.argv[1:])
