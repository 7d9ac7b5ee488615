#!/usr/bin/env bash
# Takes the picture of the README of a report's first screen, in Chromium: report.sh PAGE.html PICTURE.png
# Another Chromium and other fonts draw other bytes, so nothing compares it; what it shows is compared as a page.
set -euo pipefail
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
  echo "note: there is no chromium: the picture of a report is left as it is (apt-get install chromium)" >&2
  exit 0
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# As root it runs in no sandbox of its own.
"$chromium" --headless=new $([ "$(id -u)" != 0 ] || echo --no-sandbox) --disable-gpu --disable-dev-shm-usage \
  --no-first-run --hide-scrollbars --user-data-dir="$folder" --window-size=1040,760 --screenshot="$folder/page.png" \
  "file://$(realpath "$1")" 2>/dev/null
mv "$folder/page.png" "$2"
