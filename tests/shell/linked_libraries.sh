#!/usr/bin/env bash
# The command line tool works without Qt; the window contains no network code.
# Usage: linked_libraries.sh EIG EIG_CATALOGUE
set -euo pipefail

# expect PROGRAM WANTED FORBIDDEN : by extended regular expressions on what the loader would load.
expect() {
    local libraries
    libraries=$(ldd "$1")
    grep -qE "$2" <<<"$libraries" || { echo "$1 does not even link $2: $libraries"; return 1; }
    ! grep -E "$3" <<<"$libraries" || { echo "$1 links what it must not"; return 1; }
}

! (expect "$2" libsqlite3 libQt6Widgets) >/dev/null || { echo "this test sees nothing"; exit 1; }
expect "$1" libsqlite3 'libQt'
expect "$2" libQt6Widgets 'libQt6(Network|Sql|Qml|WebEngine)|libcurl'
echo "eig without Qt, the window without network"
