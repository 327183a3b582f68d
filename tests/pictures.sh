#!/usr/bin/env bash
# Takes pictures of every page of the demonstration, light and dark, in both languages: tests/pictures.sh [folder]
set -euo pipefail
cd "$(dirname "$0")/.."
export MONITOR_WRITE_PICTURES=1 MONITOR_PICTURES="$(realpath -m "${1:-tests/TestResults/pictures}")"
dotnet test tests -c Release --filter FullyQualifiedName~PicturesTests
echo "$(find "$MONITOR_PICTURES" -name '*.png' | wc -l) pictures in $MONITOR_PICTURES"
