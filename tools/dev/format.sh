# SPDX-License-Identifier: MIT
# ./dev format [--check]
formatter=clang-format-19 # as in packages.sh: other versions format a little differently
if ! command -v $formatter >/dev/null; then
    echo "The sources are formatted by $formatter, which is not here; no other version will do." >&2
    exit 1
fi
if [ "${1-}" = --check ]; then
    cpp_files | xargs -P "$jobs" -n 20 $formatter --style=file:.clang-format --dry-run -Werror
else
    cpp_files | xargs -P "$jobs" -n 20 $formatter --style=file:.clang-format -i
fi
