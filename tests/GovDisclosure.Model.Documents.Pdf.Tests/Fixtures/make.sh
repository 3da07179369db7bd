#!/usr/bin/env bash
# Prints the fixtures anew from the reports in Documents/Fixture.cs. Needs chromium, soffice and the Noto CJK fonts.
# make.sh [PAGES]: PAGES is a folder with pages already written.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pages=${1:-$work}
if [ $# -eq 0 ]; then
  FIXTURE_PAGES=$work dotnet test --project "$here/.." -- --explicit only --filter-class '*FixtureMaker'
fi
for page in "$pages"/chromium-*.html; do
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/chromium" --no-pdf-header-footer \
    --print-to-pdf="$here/$(basename "${page%.html}").pdf" "file://$page"
done
for page in "$pages"/libreoffice-*.html; do
  soffice "-env:UserInstallation=file://$work/libreoffice" --headless --infilter='HTML (StarWriter)' \
    --convert-to 'docx:MS Word 2007 XML' --outdir "$work" "$page"
  soffice "-env:UserInstallation=file://$work/libreoffice" --headless --convert-to pdf --outdir "$here" "$work/$(basename "${page%.html}").docx"
done
