#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that every #include in include/ and src/ points to the same layer or a lower one.

    check_layers.py [ROOT]    prints one line for each fault, ends with 1 if there is any
    check_layers.py --self-test

The folder is the layer: include/telepot/bot/ and src/bot/ are the layer bot, src/net/client/ is net/client. A header
that stands flat, include/telepot/X.hpp, declares nothing: it is the umbrella of X/, or, where there is no X/, a
shortcut to one header. include/telepot/aio/X.hpp names the coroutine versions of X/, and belongs to the layer X.
"""
import pathlib
import re
import sys

# Layer -> the layers that it may include besides itself. A lower layer never includes a higher one.
BELOW = {
    "values": [],
    # Coroutines: what a bot's author writes with. What carries them out is in runtime.
    "task": ["values"],
    "types": ["values"],
    "text": ["values", "types"],
    "codec": ["values", "types"],
    # What telepot calls a message: any flavor or an event; glance and routing tables of them.
    "messages": ["values", "task", "types", "codec"],
    "methods": ["values", "task", "types", "codec", "messages"],
    # What survives a bot: stores, and how an object's fields get there. No SQL above it.
    "store": ["values", "types", "codec", "messages", "methods"],
    # Algorithms without a socket and without a clock of their own.
    "protocol": ["values"],
    # Who somebody is: deep links, and what Telegram's logins hand over.
    "login": ["values", "types", "codec", "protocol"],
    # Threads and the event loop; nothing of HTTP.
    "runtime": ["values", "task"],
    # Nothing of Telegram: only what a client of any HTTP server could use, and what a server of anything could.
    "net/client": ["values", "runtime"],
    "net/server": ["values", "runtime"],
    "bot": ["values", "task", "types", "codec", "messages", "methods", "protocol", "runtime", "net/client"],
    # What a bot with a store does about an update: keeps it, journals its calls, commits what it has changed.
    "durable": ["values", "task", "types", "codec", "messages", "methods", "store", "protocol", "runtime", "bot"],
    "loop": ["values", "task", "types", "codec", "messages", "methods", "store", "protocol", "runtime", "net/client",
             "bot", "durable"],
    "routing": ["values", "task", "types", "text", "codec", "messages", "methods", "login", "runtime", "bot", "loop"],
    "delegate": ["values", "task", "types", "text", "codec", "messages", "methods", "store", "protocol", "runtime", "bot",
                 "durable", "loop", "routing"],
    "helper": ["values", "task", "types", "text", "codec", "messages", "methods", "store", "protocol", "runtime", "bot",
               "durable", "loop", "routing", "delegate"],
    # Webhooks, the built-in server for them, and replies in its answers.
    "webhook": ["values", "task", "types", "codec", "messages", "methods", "store", "protocol", "runtime", "net/server",
                "bot", "durable", "loop"],
    # telepot.hpp, aio.hpp and the original's modules: all that users include at once.
    "everything": ["values", "task", "types", "text", "codec", "messages", "methods", "store", "protocol", "login",
                   "runtime", "bot", "durable", "loop", "routing", "delegate", "helper", "webhook"],
    # The server that tests run bots against shares no client code with them, no struct and no codec, so that one wrong
    # belief cannot pass on both sides.
    "lab": ["values", "runtime", "net/server"],
    "app": ["values", "task", "types", "text", "codec", "messages", "methods", "store", "protocol", "login", "runtime",
            "net/client", "bot", "durable", "loop", "routing", "delegate", "helper", "webhook", "everything", "lab"],
}

# Headers of several layers at once, below include/telepot/.
EVERYTHING = {"telepot.hpp", "aio.hpp", "modules.hpp", "aio/modules.hpp"}

# Libraries that only these layers may include, by the first folder (or the whole name) of the include.
LIBRARIES = {
    # app: telepot doctor walks the way to the server step by step, past our own client.
    "curl": ["net/client", "app"],
    "boost": ["runtime", "net/client", "net/server", "lab"],
    "openssl": ["login", "net/client", "net/server", "lab"],
    "sqlite3.h": ["store"],
    "simdjson.h": ["codec"],
    "nlohmann": ["lab"],
    "CLI": ["app", "lab"],
}

SUFFIXES = (".hpp", ".cpp", ".h", ".ipp", ".inc")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
PUBLIC = "include/telepot/"


class Tree:
    """The files of a checkout by layer, and what they include."""

    def __init__(self, root):
        self.root = root
        self.seen = set()  # (layer, library) that some file needs

    def layer_of(self, path):
        """The layer of a path below the root, or None."""
        if path.startswith(PUBLIC):
            name = path[len(PUBLIC):]
            if name in EVERYTHING:
                return "everything"
            folder, _, rest = name.rpartition("/")
            if folder in ("", "aio"):
                named = rest.removesuffix(".hpp")
                if (self.root / PUBLIC / named).is_dir():
                    return named
                targets = [self.resolve(path, include) for _, _, include in self.includes(path)]
                return self.layer_of(targets[0]) if len(targets) == 1 and targets[0] not in (None, path) else None
            parts = name.split("/")
        else:
            parts = path.split("/")[1:]
        for layer in ("/".join(parts[:2]), parts[0]):
            if layer in BELOW and len(parts) > layer.count("/") + 1:
                return layer
        return None

    def includes(self, path):
        """(line number, quote, name) of each #include of a file."""
        for number, line in enumerate((self.root / path).read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if match:
                yield number, match.group(1), match.group(2)

    def resolve(self, includer, name):
        """The path below the root that an include names, or None if it is none of our files."""
        for base in ("include", "src", str(pathlib.PurePosixPath(includer).parent)):
            if (self.root / base / name).is_file():
                return (pathlib.PurePosixPath(base) / name).as_posix()
        return None

    def check_include(self, path, layer, quote, name):
        """The fault of one #include, or None."""
        target = self.resolve(path, name)
        if target is None:
            library = name.split("/")[0]
            users = LIBRARIES.get(library)
            self.seen.add((layer, library))
            if users is not None and layer not in users:
                return f"layer {layer} includes <{name}>, which is for {', '.join(users)}"
            if quote == '"' or name.startswith("telepot/"):
                return f'"{name}" is neither below include/ nor src/'
            return None
        target_layer = self.layer_of(target)
        if target_layer is not None and target_layer != layer and target_layer not in BELOW[layer]:
            return f"layer {layer} includes {target} of layer {target_layer}"
        return None

    def check_flat(self, path):
        """The fault of a header that stands flat: include/telepot/X.hpp, or None."""
        text = re.sub(r"//[^\n]*", "", (self.root / path).read_text(encoding="utf-8"))
        if re.sub(r"#\s*(pragma once|include[^\n]*)", "", text).strip():
            return "stands flat and declares something: put it into a folder, whose umbrella this is"
        folder = path.removesuffix(".hpp") + "/"
        for _, _, name in self.includes(path):
            target = self.resolve(path, name)
            if (self.root / folder).is_dir() and target and not target.startswith(folder):
                return f"is the umbrella of {folder}, but includes {name}"
        return None

    def faults(self):
        """Yields 'file:line: fault' for every wrong include."""
        paths = sorted(file.relative_to(self.root).as_posix() for folder in ("include", "src")
                       for file in (self.root / folder).rglob("*") if file.suffix in SUFFIXES)
        if not paths:
            yield f"{self.root}: no source was found"
        for path in paths:
            layer = self.layer_of(path)
            if layer is None:
                yield (f"{path}: belongs to no layer: a folder of a layer, an umbrella of one, or a shortcut to one "
                       "header; BELOW in tests/layers/check_layers.py lists the layers")
                continue
            if path.count("/") == 2 and path.startswith(PUBLIC) and layer != "everything":
                fault = self.check_flat(path)
                if fault:
                    yield f"{path}: {fault}"
            for number, quote, name in self.includes(path):
                fault = self.check_include(path, layer, quote, name)
                if fault:
                    yield f"{path}:{number}: {fault}"

    def dead_rules(self):
        """Yields a line for every rule about a layer or a library that no file needs any more; after faults()."""
        for layer in BELOW:
            if layer != "everything" and not any((self.root / base / layer).is_dir() for base in (PUBLIC, "src")):
                yield f"BELOW: there is no folder of layer {layer}"
        for library, users in LIBRARIES.items():
            for layer in users:
                if (layer, library) not in self.seen:
                    yield f"LIBRARIES: layer {layer} includes nothing of {library}"


def folder_of(layer):
    """Where a planted source of a layer stands; the header that others include is HEADER[layer]."""
    return PUBLIC + "modules.hpp" if layer == "everything" else f"src/{layer}/planted.cpp"


def plants():
    """(name, files, does one of them have a fault) for every rule: what is allowed, and what isn't."""
    headers = {layer: f"src/{layer}/header.hpp" for layer in BELOW if layer != "everything"}
    headers["everything"] = PUBLIC + "telepot.hpp"
    every = {path: "\n" for path in headers.values()}
    names = {layer: path.removeprefix("src/").removeprefix("include/") for layer, path in headers.items()}
    for layer, below in BELOW.items():
        for other in BELOW:
            allowed = other == layer or other in below
            yield (f"{layer} includes {other}", {**every, folder_of(layer): f'#include "{names[other]}"\n'}, not allowed)
        for library, users in LIBRARIES.items():
            yield (f"{layer} includes {library}", {**every, folder_of(layer): f"#include <{library}/x.h>\n"},
                   layer not in users)
    bot = {PUBLIC + "bot/bot.hpp": "\n", PUBLIC + "bot/options.hpp": "\n", PUBLIC + "loop/loop.hpp": "\n",
           PUBLIC + "aio/bot.hpp": '#include "telepot/bot/bot.hpp"\nclass Names;\n'}
    yield ("umbrella and facade", {**bot, PUBLIC + "bot.hpp": '// Bots.\n#include "telepot/bot/bot.hpp"\n'}, False)
    yield ("umbrella that declares", {**bot, PUBLIC + "bot.hpp": "#pragma once\nclass Bot;\n"}, True)
    yield ("umbrella of another folder", {**bot, PUBLIC + "loop.hpp": '#include "telepot/bot/bot.hpp"\n'}, True)
    yield ("shortcut", {**bot, PUBLIC + "bot_options.hpp": '#include "telepot/bot/options.hpp"\n'}, False)
    yield ("shortcut to two", {**bot, PUBLIC + "both.hpp": '#include "telepot/bot/options.hpp"\n'
                                                           '#include "telepot/bot/bot.hpp"\n'}, True)
    yield ("shortcut that declares", {**bot, PUBLIC + "bot_options.hpp": '#include "telepot/bot/options.hpp"\nint x;\n'},
           True)
    yield ("shortcut of a higher layer", {**bot, PUBLIC + "short.hpp": '#include "telepot/loop/loop.hpp"\n',
                                          "src/bot/x.cpp": '#include "telepot/short.hpp"\n'}, True)
    yield ("facade of a higher layer", {**bot, PUBLIC + "aio/loop.hpp": "\n",
                                        "src/bot/x.cpp": '#include "telepot/aio/loop.hpp"\n'}, True)
    yield ("no such file", {"src/bot/x.cpp": '#include "gone.hpp"\n'}, True)
    yield ("no such public header", {"src/bot/x.cpp": "#include <telepot/gone.hpp>\n"}, True)
    yield ("no such layer", {"src/strange/x.cpp": "\n"}, True)
    yield ("no layer of its own", {"src/net/x.cpp": "\n"}, True)
    yield ("in no folder", {"src/x.cpp": "\n"}, True)
    yield ("nothing at all", {"README.md": "\n"}, True)


def self_test():
    """Plants a fault against every rule, and what every rule allows; and expects exactly the faults."""
    import tempfile

    wrong = []
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        before = {}
        for name, files, faulty in plants():
            for path in before.keys() - files.keys():
                (root / path).unlink()
            for path, text in files.items() - before.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text)
            before = files
            found = list(Tree(root).faults())
            count += faulty
            if len(found) != faulty:
                wrong.append(f"{name}: {found or 'not found'}")
    order = list(BELOW)
    wrong += [f"BELOW: {layer} comes before {other}, which it may include" for layer in order for other in BELOW[layer]
              if other not in order[:order.index(layer)]]
    with tempfile.TemporaryDirectory() as folder:
        dead = list(Tree(pathlib.Path(folder)).dead_rules())
    expected = len(BELOW) - 1 + sum(len(users) for users in LIBRARIES.values())
    if len(dead) != expected:
        wrong.append(f"{len(dead)} of {expected} dead rules found")
    if wrong:
        print("self-test failed:", *wrong, sep="\n")
        return 1
    print(f"self-test: {count} planted faults and {expected} dead rules found")
    return 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    tree = Tree(pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parents[2])
    lines = [*tree.faults(), *tree.dead_rules()]
    print(*lines, sep="\n", end="\n" if lines else "")
    print("layers:", f"{len(lines)} faults" if lines else "clean")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
