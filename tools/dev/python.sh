# SPDX-License-Identifier: MIT
# Python packages of the conformance tests, in a virtual environment below build/.

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
