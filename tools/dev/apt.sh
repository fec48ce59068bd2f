# SPDX-License-Identifier: MIT
# need LIST...: makes the packages of these lists (packages.sh) be there; returns 1 and says what it could not get.

package_lines() {
    local list variable lines
    for list in "$@"; do
        variable=packages_$list
        lines=$(sed '/^ *$/d' <<<"${!variable}")
        if [[ $lines == *@CLANG@* ]]; then lines=${lines//@CLANG@/$(clang_version)}; fi
        if [ -n "$lines" ]; then echo "$lines"; fi
    done
}

installed() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Package lists are fetched only when there are none, or when they turn out to be too old.
has_candidate() {
    apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'
}

apt_install() {
    # Programs are wanted, not services: while this policy stands, Debian's packages start none.
    local policy=/usr/sbin/policy-rc.d own_policy='' result=0
    if [ ! -e $policy ]; then
        own_policy=yes
        printf '#!/bin/sh\nexit 101\n' | as_root sh -c "cat > $policy && chmod +x $policy"
    fi
    as_root apt-get install -y --no-install-recommends "$@" >>"$log_dir/apt.log" 2>&1 </dev/null || result=$?
    if [ -n "$own_policy" ]; then as_root rm -f $policy; fi
    return $result
}

need() {
    local line package command service why missing=() services=()
    while IFS='|' read -r package command service why; do
        package=${package// /} command=${command// /} service=${service// /} why=${why# }
        if [[ " ${missing[*]-} " == *" $package "* ]] || installed "$package"; then continue; fi
        if [ -n "$command" ] && command -v "$command" >/dev/null; then continue; fi
        if [ ${#missing[@]} = 0 ]; then echo "Installing Debian packages:"; fi
        printf '  %-28s %s\n' "$package" "$why"
        missing+=("$package")
        if [ -n "$service" ]; then services+=("$service"); fi
    done < <(package_lines "$@")
    if [ ${#missing[@]} = 0 ]; then return 0; fi

    if ! command -v apt-get >/dev/null; then
        echo "Missing: ${missing[*]}. This system has no apt-get: install what they are called here, then try again." >&2
        return 1
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "Missing: ${missing[*]}. Neither root nor sudo: run as root  apt-get install ${missing[*]}" >&2
        return 1
    fi
    install_missing "${missing[@]}" || return 1
    for service in ${services[@]+"${services[@]}"}; do
        if command -v systemctl >/dev/null; then as_root systemctl disable "$service" >>"$log_dir/apt.log" 2>&1 || true; fi
    done
}

install_missing() {
    local package wanted=("$@") unknown=()
    for package in "${wanted[@]}"; do
        if ! has_candidate "$package"; then
            as_root apt-get update >>"$log_dir/apt.log" 2>&1 </dev/null || true
            break
        fi
    done
    if ! apt_install "${wanted[@]}"; then
        as_root apt-get update >>"$log_dir/apt.log" 2>&1 </dev/null || true
        if ! apt_install "${wanted[@]}"; then
            # One bad name must not keep the others away.
            for package in "${wanted[@]}"; do apt_install "$package" || true; done
        fi
    fi
    for package in "${wanted[@]}"; do
        installed "$package" || unknown+=("$package")
    done
    if [ ${#unknown[@]} != 0 ]; then
        echo "Could not install: ${unknown[*]} (see $log_dir/apt.log)" >&2
        return 1
    fi
}
