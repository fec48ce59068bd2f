#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the public headers: each includes nothing but the standard library and telepot, and has an include guard.

    check_headers.py [ROOT]    prints one line for each fault, ends with 1 if there is any
    check_headers.py --self-test
"""
import pathlib
import re
import sys

STANDARD = set("""
algorithm any array atomic barrier bit bitset cctype cerrno cfenv cfloat charconv chrono cinttypes climits clocale cmath
codecvt compare complex concepts condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib
cstring ctime cuchar cwchar cwctype deque exception execution filesystem format forward_list fstream functional future
initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map memory memory_resource mutex
new numbers numeric optional ostream queue random ranges ratio regex scoped_allocator semaphore set shared_mutex
source_location span sstream stack stdexcept stop_token streambuf string string_view strstream syncstream
system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility valarray variant vector
version
""".split())

# The one header that is there to bridge to another library.
BRIDGES = {"include/telepot/asio.hpp": "boost/"}

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')


def check_line(path, name):
    """The fault of one #include, or None."""
    if name.startswith("telepot/"):
        return None
    if name in STANDARD or name.startswith(BRIDGES.get(path, "\0")):
        return None
    return f"<{name}> is neither of the standard library nor of telepot"


def faults(root):
    """Yields one line for each fault of the public headers below root."""
    headers = sorted((root / "include" / "telepot").rglob("*.hpp"))
    if not headers:
        yield f"{root}: no public header was found"
    for header in headers:
        path = header.relative_to(root).as_posix()
        text = header.read_text(encoding="utf-8")
        if not re.search(r"^#pragma once$", text, re.MULTILINE):
            yield f"{path}: '#pragma once' is missing"
        for number, line in enumerate(text.splitlines(), 1):
            match = INCLUDE.match(line)
            fault = match and check_line(path, match.group(1))
            if fault:
                yield f"{path}:{number}: {fault}"


def self_test():
    """Makes headers with known faults and expects exactly these."""
    import tempfile

    files = {
        "good.hpp": "#pragma once\n#include <string>\n#include <telepot/bot.hpp>\n",
        "asio.hpp": "#pragma once\n#include <boost/asio.hpp>\n",
        "no_guard.hpp": "#include <string>\n",
        "library.hpp": "#pragma once\n#include <boost/asio.hpp>\n",
        "private.hpp": '#pragma once\n#include "runtime/loop.hpp"\n',
    }
    expected = ["include/telepot/library.hpp:2:", "include/telepot/no_guard.hpp:", "include/telepot/private.hpp:2:"]
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "include/telepot").mkdir(parents=True)
        for name, text in files.items():
            (root / "include/telepot" / name).write_text(text)
        found = list(faults(root))
    if len(found) != len(expected) or not all(line.startswith(start) for line, start in zip(found, expected)):
        print("self-test failed; found:", *found, sep="\n")
        return 1
    print(f"self-test: {len(found)} planted faults found")
    return 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    root = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parents[2]
    lines = list(faults(root))
    print(*lines, sep="\n", end="\n" if lines else "")
    print("public headers:", f"{len(lines)} faults" if lines else "clean")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
