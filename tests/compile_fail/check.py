#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compiles one snippet of tests/compile_fail twice: as it stands (must compile) and with WRONG (must not).

    check.py SNIPPET COMPILER [FLAG...]

A snippet holds its right form and its wrong one, and says in a comment what the compiler must say:

    // error: <regular expression>          (one or more lines; each must match some line with "error" of the output)
    // errors: <number>                     (at most so many errors; without it, any number)
    #ifdef WRONG
        bot.sendMessage(id);
    #else
        bot.sendMessage(id, "text");
    #endif

The right form guards against a snippet that fails for a reason nobody meant, such as a renamed header.
"""
import re
import subprocess
import sys


def compile_snippet(command):
    """Runs the compiler on the snippet without writing an object; returns (succeeded, its output)."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return result.returncode == 0, result.stdout


def main(snippet, *compiler):
    with open(snippet, encoding="utf-8") as file:
        text = file.read()
    expected = re.findall(r"^// error: (.+)$", text, re.MULTILINE)
    most = re.search(r"^// errors: (\d+)$", text, re.MULTILINE)
    if not expected:
        print(f"{snippet}: no line '// error: <regular expression>'")
        return 1

    command = [*compiler, "-std=c++20", "-fsyntax-only", snippet]
    succeeded, output = compile_snippet(command)
    if not succeeded:
        print(f"{snippet}: the right form does not compile:\n{output}")
        return 1
    succeeded, output = compile_snippet([*command, "-DWRONG"])
    if succeeded:
        print(f"{snippet}: the wrong form compiles")
        return 1
    errors = [line for line in output.splitlines() if "error" in line]
    said = [line for line in errors if re.search(r"(?<!fatal )error: ", line)]
    if most and len(said) > int(most.group(1)):
        print(f"{snippet}: {len(said)} errors instead of {most.group(1)}:", output, sep="\n")
        return 1
    missing = [regex for regex in expected if not any(re.search(regex, line) for line in errors)]
    if missing:
        print(f"{snippet}: the wrong form fails, but no error matches", *missing, "in:", output, sep="\n")
        return 1
    print(f"{snippet}: refused as it must be:", *errors[:3], sep="\n  ")
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
