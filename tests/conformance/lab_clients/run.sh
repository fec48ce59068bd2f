#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs the example of one of the clients of the control API: pytest, node_test, jest or vitest; or checks their size.
set -euo pipefail
clients=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../clients" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# size_of FILE...: fails if these have more than 300 lines altogether.
size_of() {
    local lines
    lines=$(cat "$@" | wc -l)
    echo "$lines lines: $*"
    [ "$lines" -le 300 ]
}

javascript() {
    cp -r "$clients/javascript" "$work/javascript"
    ln -s "$NODE_MODULES" "$work/javascript/node_modules"
    cd "$work/javascript"
}

case $1 in
pytest)
    cp -r "$clients/python" "$work/python"
    cd "$work/python"
    # As the installed package's entry point does.
    PYTHONPATH=$work/python "$PYTHON" -m pytest -p telepot_lab.pytest_plugin -p no:cacheprovider -q example
    ;;
node_test)
    javascript
    node --test example/
    ;;
jest)
    javascript
    node node_modules/jest/bin/jest.js --ci
    ;;
vitest)
    javascript
    node node_modules/vitest/vitest.mjs run
    ;;
size)
    size_of "$clients"/python/telepot_lab/*.py
    size_of "$clients"/javascript/index.js "$clients"/javascript/index.d.ts
    ;;
*)
    echo "unknown runner $1" >&2
    exit 2
    ;;
esac
