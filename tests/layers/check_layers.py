#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that every #include in include/ and src/ points to the same layer or a lower one.

    check_layers.py [ROOT]    prints one line for each fault, ends with 1 if there is any
    check_layers.py --self-test
"""
import pathlib
import re
import sys

# Layer -> the layers that it may include besides itself. A lower layer never includes a higher one.
BELOW = {
    "values": [],
    "types": ["values"],
    "text": ["values", "types"],
    "codec": ["values", "types"],
    # What telepot calls a message: any flavor or an event; glance and routing tables of them.
    "messages": ["values", "types", "codec"],
    "methods": ["values", "types", "codec", "messages"],
    # What survives a bot: stores, and how an object's fields get there. No SQL above it.
    "store": ["values", "types", "codec", "messages", "methods"],
    "protocol": ["values", "types", "codec", "messages", "methods"],
    # Nothing of Telegram: only what a client of any HTTP server could use.
    "net": ["values"],
    "bot": ["values", "types", "codec", "messages", "methods", "protocol", "net"],
    # What a bot with a store does about an update: keeps it, journals its calls, commits what it has changed.
    "durable": ["values", "types", "codec", "messages", "methods", "store", "protocol", "net", "bot"],
    "loop": ["values", "types", "codec", "messages", "methods", "store", "protocol", "net", "bot", "durable"],
    "routing": ["values", "types", "text", "codec", "messages", "methods", "store", "protocol", "net", "bot", "durable", "loop"],
    "delegate": ["values", "types", "text", "codec", "messages", "methods", "store", "protocol", "net", "bot", "durable", "loop",
                 "routing"],
    "helper": ["values", "types", "text", "codec", "messages", "methods", "store", "protocol", "net", "bot", "durable", "loop", "routing",
               "delegate"],
    # The built-in server of webhooks, and replies in its answers.
    "webhook_server": ["values", "types", "codec", "messages", "methods", "store", "protocol", "net", "bot", "durable", "loop", "routing",
                       "delegate", "helper"],
    # telepot.hpp and aio.hpp: all that users include at once.
    "umbrella": ["values", "types", "text", "codec", "messages", "methods", "store", "protocol", "net", "bot", "durable", "loop", "routing",
                 "delegate", "helper"],
    # The server that tests run bots against shares no client code with them; see FORBIDDEN.
    "lab": ["values", "types", "codec", "net"],
    "app": ["values", "types", "text", "codec", "messages", "methods", "store", "protocol", "net", "bot", "durable", "loop", "routing",
            "delegate", "helper", "umbrella", "lab"],
}

# (layer, pattern of included path, reason)
FORBIDDEN = [
    ("lab", re.compile(r"^(src/net/.*client|src/net/.*curl|include/telepot/net/.*client)"),
     "the local server never uses the client, so that one wrong belief cannot pass on both sides"),
]

# Which layer a file belongs to: the first pattern that matches its path below the repository decides.
LAYER_OF = [(re.compile(pattern), layer) for pattern, layer in [
    (r"include/telepot/(telepot|aio|asio|modules|aio/modules)\.hpp$", "umbrella"),
    (r"include/telepot/(task|exception|json|log|try_call|version)\.hpp$", "values"),
    # The two modes, blocking and coroutine, are only names here.
    (r"include/telepot/methods/base\.hpp$", "values"),
    (r"include/telepot/values/|src/values/", "values"),
    (r"include/telepot/fwd\.hpp$", "types"),
    (r"include/telepot/types/|src/generated/types|src/types/", "types"),
    (r"include/telepot/text(/|\.hpp$)|src/text/", "text"),
    (r"include/telepot/(codec/|codec\.hpp$)|src/codec/|src/generated/(codec|decode|encode)", "codec"),
    (r"include/telepot/(messages/|(messages|glance|flavor|any_message|message_identifier|pretty)\.hpp$)|src/messages/", "messages"),
    (r"include/telepot/(aio/)?(methods/|(methods|proxies)\.hpp$)|src/methods/|src/generated/", "methods"),
    (r"include/telepot/(store/|store\.hpp$)|src/store/", "store"),
    (r"include/telepot/(durable/|durable\.hpp$)|src/durable/", "durable"),
    (r"include/telepot/(protocol/|(deep_link|web_login)\.hpp$)|src/protocol/", "protocol"),
    (r"include/telepot/webhook_(server|reply)\.hpp$|src/webhook_server/", "webhook_server"),
    (r"include/telepot/net/|src/net/", "net"),
    (r"include/telepot/(aio/)?(bot/|(bot|bot_options|environment|scheduler)\.hpp$)|src/bot/", "bot"),
    (r"include/telepot/(aio/)?(loop|webhook)(/|\.hpp$)|src/loop/", "loop"),
    (r"include/telepot/(aio/)?routing(/|\.hpp$)|src/routing/", "routing"),
    (r"include/telepot/(aio/)?(delegate|delegator_bot|listener)(/|\.hpp$)|src/delegate/", "delegate"),
    (r"include/telepot/(aio/)?helper(/|\.hpp$)|src/helper/", "helper"),
    (r"include/telepot/lab(/|\.hpp$)|src/lab/", "lab"),
    (r"src/app/", "app"),
    # The tools of coroutines: gather, sleep, run, ... stand by the task itself.
    (r"include/telepot/aio/\w+\.hpp$", "values"),
]]

# Libraries that only these layers may include, by the first folder (or the whole name) of the include.
LIBRARIES = {
    # app: telepot doctor walks the way to the server step by step, past our own client.
    "curl": ["net", "app"],
    "boost": ["net", "lab", "umbrella"],
    "openssl": ["values", "protocol", "net", "lab"],
    "sqlite3.h": ["store"],
    "simdjson.h": ["types", "codec", "methods"],
    "nlohmann": ["lab"],
    "CLI": ["app", "lab"],
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def layer_of(path):
    """The layer of a path below the root, or None."""
    for pattern, layer in LAYER_OF:
        if pattern.match(path):
            return layer
    return None


def resolve(root, includer, name):
    """The path below the root that an include names, or None if it is none of our files."""
    for base in ("include", "src", str(pathlib.PurePosixPath(includer).parent)):
        if (root / base / name).is_file():
            return (pathlib.PurePosixPath(base) / name).as_posix()
    return None


def check_include(root, path, layer, quote, name):
    """The fault of one #include line, or None."""
    target = resolve(root, path, name)
    if target is None:
        users = LIBRARIES.get(name.split("/")[0])
        if users is not None and layer not in users:
            return f"layer {layer} includes <{name}>, which is for {', '.join(users)}"
        if quote == '"' or name.startswith("telepot/"):
            return f'"{name}" is neither below include/ nor src/'
        return None
    target_layer = layer_of(target)
    if target_layer is None:
        return f"{target} belongs to no layer: add it to LAYER_OF in tests/layers/check_layers.py"
    if target_layer != layer and target_layer not in BELOW[layer]:
        return f"layer {layer} includes {target} of layer {target_layer}"
    for forbidden_layer, pattern, reason in FORBIDDEN:
        if layer == forbidden_layer and pattern.match(target):
            return f"{target} is not for layer {layer}: {reason}"
    return None


def faults(root):
    """Yields 'file:line: fault' for every wrong include below root, and the number of files seen last."""
    count = 0
    for folder in ("include", "src"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".hpp", ".cpp", ".h", ".ipp", ".inc"):
                continue
            count += 1
            path = file.relative_to(root).as_posix()
            layer = layer_of(path)
            if layer is None:
                yield f"{path}: belongs to no layer: add it to LAYER_OF in tests/layers/check_layers.py"
                continue
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                fault = match and check_include(root, path, layer, match.group(1), match.group(2))
                if fault:
                    yield f"{path}:{number}: {fault}"
    if count == 0:
        yield f"{root}: no source was found"


def self_test():
    """Makes a small tree with known faults and expects exactly these."""
    import tempfile

    files = {
        "include/telepot/values/box.hpp": "#include <memory>\n",
        "include/telepot/types/message.hpp": "#include <telepot/values/box.hpp>\n",
        "include/telepot/bot.hpp": "#include <telepot/types/message.hpp>\n",
        "src/values/box.cpp": '#include "telepot/bot.hpp"\n',
        "src/net/http_client.hpp": "#include <curl/curl.h>\n",
        "src/net/loop.hpp": "#include <telepot/types/message.hpp>\n",
        "src/codec/reader.cpp": "#include <nlohmann/json.hpp>\n",
        "src/lab/server.cpp": '#include "net/http_client.hpp"\n',
        "src/bot/bot.cpp": '#include "net/http_client.hpp"\n#include "gone.hpp"\n',
        "src/strange/x.cpp": "\n",
    }
    expected = ["src/values/box.cpp:1:", "src/net/loop.hpp:1:", "src/codec/reader.cpp:1:", "src/lab/server.cpp:1:",
                "src/bot/bot.cpp:2:", "src/strange/x.cpp:"]
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        found = list(faults(root))
    missed = [start for start in expected if not any(line.startswith(start) for line in found)]
    if missed or len(found) != len(expected):
        print("self-test failed; missed:", missed, "found:", *found, sep="\n")
        return 1
    print(f"self-test: {len(found)} planted faults found")
    return 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    root = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parents[2]
    lines = list(faults(root))
    print(*lines, sep="\n", end="\n" if lines else "")
    print("layers:", f"{len(lines)} faults" if lines else "clean")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
