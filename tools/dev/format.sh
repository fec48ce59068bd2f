# SPDX-License-Identifier: MIT
# ./dev format [--check]
if [ "${1-}" = --check ]; then
    cpp_files | xargs -P "$jobs" -n 20 clang-format-16 --style=file:.clang-format --dry-run -Werror
else
    cpp_files | xargs -P "$jobs" -n 20 clang-format-16 --style=file:.clang-format -i
fi
