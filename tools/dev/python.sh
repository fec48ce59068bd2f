# SPDX-License-Identifier: MIT
# Python packages and Go programs of the conformance tests, below build/.

# install_python_packages: makes build/python what tests/conformance/requirements.txt says, unless it is already.
install_python_packages() {
    local from=tests/conformance/requirements.txt to=build/python
    if [ -e $to/installed ] && cmp -s $from $to/installed; then return 0; fi
    rm -rf $to
    # Debian's interpreter: its packages, of which python3-venv is one, are for no other.
    /usr/bin/python3 -m venv $to
    $to/bin/pip install --quiet --disable-pip-version-check --no-deps -r $from
    cp $from $to/installed
}

# build_go_clients: makes build/go/tgbotapi_bot, unless its source is what it was made of.
build_go_clients() {
    local from=tests/conformance/journey/tgbotapi to=build/go
    mkdir -p $to
    if cat $from/go.sum $from/main.go | cmp -s - $to/made-of; then return 0; fi
    (cd $from && go build -o ../../../../$to/tgbotapi_bot .)
    cat $from/go.sum $from/main.go >$to/made-of
}
