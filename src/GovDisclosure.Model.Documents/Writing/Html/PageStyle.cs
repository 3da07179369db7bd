namespace GovDisclosure.Model.Documents.Writing.Html;

/// <summary>How a page looks on screen and on paper.</summary>
internal static class PageStyle
{
    public const string Sheet = """
        :root { color-scheme: light; }
        body { margin: 0 auto; padding: 1.5rem; max-width: 66rem; background: #fff; color: #1a1a1a; line-height: 1.75;
          font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
        h1, h2, .findings, th, .note { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif; }
        h1 { margin: 1rem 0; text-align: center; font-size: 1.6rem; line-height: 1.4; }
        h2 { margin: 1.6rem 0 .6rem; text-align: left; font-size: 1.15rem; }
        p { margin: .4rem 0; text-indent: 2em; }
        p.metadata { margin: .1rem 0; text-align: center; text-indent: 0; }
        .metadata .room { display: inline-block; min-width: 16em; border-bottom: 1px solid #555; }
        .scroll { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; }
        caption { color: inherit; }
        th, td { padding: .3rem .4rem; border: 1px solid #555; text-align: center; vertical-align: middle; font-weight: normal; }
        th { background: #f3f5f8; }
        th.caption { background: #e4e9f0; }
        th[scope="row"] { text-align: left; }
        td { min-width: 2.6em; font-variant-numeric: tabular-nums; }
        .wide td { width: 6.5%; }
        a { color: inherit; }
        article + article { margin-top: 4rem; border-top: 3px double #555; }
        .findings { margin: 0 0 1.5rem; padding: .5rem 1rem; border: 2px solid #555; font-size: .9rem; }
        .findings ol { margin: .5rem 0; padding-left: 2rem; }
        .findings .source { font-weight: bold; }
        .error > .severity { color: #a40000; font-weight: bold; }
        .warning > .severity { color: #7a4b00; font-weight: bold; }
        td.part { outline: 1px dotted #555; outline-offset: -3px; }
        td.error { background: #fde3e1; outline: 3px solid #a40000; outline-offset: -3px; }
        td.warning { background: #fff2cf; outline: 3px dashed #7a4b00; outline-offset: -3px; }
        a.note { text-decoration: none; }
        a.note::after { content: attr(data-note); display: block; font-size: .75rem; font-weight: bold; white-space: nowrap; }
        a.note.error::after { color: #a40000; }
        a.note.warning::after { color: #7a4b00; }
        :is(h1, h2, p) > a.note::after { display: inline; margin-left: .6em; }
        :target { box-shadow: 0 0 0 4px #1b6ac9; }
        @media print {
          body { padding: 0; max-width: none; font-size: 10.5pt; }
          article + article { break-before: page; margin-top: 0; border-top: 0; }
          h2 { break-after: avoid; }
          tr, tbody.block { break-inside: avoid; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
          .wide { page: wide; }
          .wide table { font-size: 8pt; line-height: 1.25; }
          .wide th, .wide td { padding: .1rem .3rem; }
          th, td { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }
        @page { size: A4; margin: 18mm 16mm; }
        @page wide { size: A4 landscape; margin: 12mm 16mm; }
        """;
}
