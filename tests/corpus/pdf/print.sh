#!/usr/bin/env bash
# Prints the PDF documents of the corpus anew from the reports in PrintedDocuments.cs. Needs chromium, soffice, pdftoppm and the
# Noto CJK fonts.
# print.sh [NAME…]: prints only these.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

chromium_print() { # FROM TO
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/chromium" --no-pdf-header-footer \
    --print-to-pdf="$2" "file://$1"
}

libreoffice() {
  soffice "-env:UserInstallation=file://$work/libreoffice" --headless "$@"
}

mkdir "$work/pages"
dotnet run -c Release --project "$here/../../GovDisclosure.Model.Documents.Scoring" -- pages "$work/pages"
for page in "$work"/pages/*; do
  name=$(basename "${page%.*}")
  if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then
    continue
  fi
  case $(basename "$page") in
    chromium-scan-*)
      pdftoppm -png -gray -r 60 -f 1 -l 1 -singlefile "$here/chromium-portal-2021.pdf" "$work/pages/scan"
      chromium_print "$page" "$here/$name.pdf" ;;
    chromium-*) chromium_print "$page" "$here/$name.pdf" ;;
    *.docx) libreoffice --convert-to pdf --outdir "$here" "$page" ;;
    *)
      # As a Word file first: of itself LibreOffice prints pages as on a screen.
      libreoffice --infilter='HTML (StarWriter)' --convert-to 'docx:MS Word 2007 XML' --outdir "$work" "$page"
      libreoffice --convert-to pdf --outdir "$here" "$work/$name.docx" ;;
  esac
done
