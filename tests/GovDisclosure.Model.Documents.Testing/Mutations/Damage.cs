using CsCheck;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>One way in which a document goes wrong before it reaches us; the numbers choose where.</summary>
internal sealed record Damage(DamageKind Kind, int Table, int Row, int Box)
{
    private const string Characters = "政务申报之本总计予不其他0一）1处公开项";

    public static readonly Gen<Damage> Any =
        Gen.Select(Gen.Enum<DamageKind>(), Gen.Int[0, 2], Gen.Int[0, 9999], Gen.Int[0, 9999], (kind, table, row, box) => new Damage(kind, table, row, box));

    /// <summary>Whether the damage takes no head away: without its heads, a table in another order looks like one in the form's.</summary>
    public bool KeepsHeads => Kind is not (DamageKind.DropHeads or DamageKind.DropRow or DamageKind.SwapRows or DamageKind.MoveRow or DamageKind.DeleteBox or DamageKind.EmptyLabel);

    /// <summary>Whether boxes, rows or tables are added or taken away.</summary>
    public bool MovesBoxes => Kind is not (DamageKind.SwapRows or DamageKind.MoveRow or DamageKind.DropHeading or DamageKind.EmptyLabel or DamageKind.MisspellLabel);

    /// <summary>Whether the damage can give a row a box more than it had.</summary>
    public bool AddsBox => Kind is DamageKind.InsertBox or DamageKind.SplitNumber;

    public void Apply(TextReport report)
    {
        if (report.Tables.Count <= Table)
        {
            return;
        }

        TextTable table = report.Tables[Table];
        int at = Row % table.Rows.Count;
        DamageTables(report, table);
        if (table.Rows.Count > 0)
        {
            DamageRows(report, table, at);
        }

        if (at < table.Rows.Count && table.Rows[at].Count > 0)
        {
            DamageBoxes(table, at);
        }
    }

    private void DamageTables(TextReport report, TextTable table)
    {
        int elsewhere = Box % (report.Tables.Count + 1);
        switch (Kind)
        {
            case DamageKind.DropHeads:
                table.Rows.RemoveAll(candidate => !TextTable.HasValues(candidate));
                break;
            case DamageKind.DropHeading:
                table.Heading = null;
                break;
            case DamageKind.DropTable:
                report.Tables.RemoveAt(Table);
                break;
            case DamageKind.DoubleTable:
                report.Tables.Insert(elsewhere, table.Copy());
                break;
            case DamageKind.DoubleTableChanged:
                report.Tables.Insert(elsewhere, ChangedCopy(table));
                break;
            case DamageKind.AddYear:
                AddYear(report);
                break;
            case DamageKind.AddForeignTable:
                report.Tables.Insert(elsewhere, new(Row % 2 == 0 ? "附：分领域统计" : null, [[new("领域"), new("件数"), new("总计")], [new("房屋征收"), new("3"), new("4")], [new("总计"), new("7"), new("8")]]));
                break;
        }
    }

    private void DamageRows(TextReport report, TextTable table, int at)
    {
        List<TextBox> row = table.Rows[at % table.Rows.Count];
        int elsewhere = Box % (table.Rows.Count + 1);
        switch (Kind)
        {
            case DamageKind.DropRow:
                table.Rows.RemoveAt(at);
                break;
            case DamageKind.DoubleRow:
                table.Rows.Insert(elsewhere, [.. row]);
                break;
            case DamageKind.DoubleRowChanged:
                table.Rows.Insert(elsewhere, row.ConvertAll(Changed));
                break;
            case DamageKind.SwapRows:
                int other = Box % table.Rows.Count;
                (table.Rows[at], table.Rows[other]) = (table.Rows[other], table.Rows[at]);
                break;
            case DamageKind.GlueRows when at + 1 < table.Rows.Count:
                row.AddRange(table.Rows[at + 1]);
                table.Rows.RemoveAt(at + 1);
                break;
            case DamageKind.MoveRow:
                table.Rows.RemoveAt(at);
                TextTable target = report.Tables[Box % report.Tables.Count];
                target.Rows.Insert(Row % (target.Rows.Count + 1), row);
                break;
            case DamageKind.AddBlankRow:
                table.Rows.Insert(elsewhere, row.ConvertAll(_ => new TextBox("")));
                break;
            case DamageKind.AddRow:
                table.Rows.Insert(at, [new("小计"), .. row.Where(value => value.Cell is not null).Select(_ => new TextBox("9"))]);
                break;
        }
    }

    /// <summary>The tables of another year behind those there are, before them, or each beside its own.</summary>
    private void AddYear(TextReport report)
    {
        List<TextTable> year = report.Tables.ConvertAll(ChangedCopy);
        if (Row % 3 == 2)
        {
            List<TextTable> both = [.. report.Tables.Zip(year).SelectMany(pair => (TextTable[])[pair.First, pair.Second])];
            report.Tables.Clear();
            report.Tables.AddRange(both);
            return;
        }

        report.Tables.InsertRange(Row % 3 == 0 ? report.Tables.Count : 0, year);
    }

    private void DamageBoxes(TextTable table, int at)
    {
        List<TextBox> row = table.Rows[at];
        int box = Box % row.Count;
        switch (Kind)
        {
            case DamageKind.DeleteBox:
                row.RemoveAt(box);
                break;
            case DamageKind.InsertBox:
                row.Insert(Box % (row.Count + 1), new(Inserted(Row)));
                break;
            case DamageKind.EmptyLabel when row[box].Cell is null:
                row[box] = new("");
                break;
            case DamageKind.MisspellLabel when row[box].Cell is null:
                row[box] = new(Misspelt(row[box].Text));
                break;
            case DamageKind.SplitNumber:
                Split(row, box);
                break;
            case DamageKind.GlueBoxes:
                Glue(row, box, Row % 2 == 0 ? "" : " ");
                break;
        }
    }

    private static TextTable ChangedCopy(TextTable table) => new(table.Heading, [.. table.Rows.Select(row => row.ConvertAll(Changed))]);

    private static TextBox Changed(TextBox box) => box.Cell is null ? box : new($"9{box.Text}", box.Cell);

    private static string Inserted(int choice) => (choice % 5) switch { 0 => "", 1 => "0", 2 => "77", 3 => "见附件", _ => "/" };

    private string Misspelt(string text)
    {
        for (int edit = 0; edit <= Row % 3 && text.Length > 0; edit++)
        {
            int at = (Box + (7 * edit)) % text.Length;
            string character = Characters[(Box + Row + edit) % Characters.Length].ToString();
            text = ((Row + edit) % 4) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, character),
                _ => text.Remove(at, 1).Insert(at, character),
            };
        }

        return text;
    }

    private static void Split(List<TextBox> row, int box)
    {
        if (row[box] is { Cell: not null, Text.Length: > 1 } value)
        {
            row[box] = value with { Text = value.Text[..1] };
            row.Insert(box + 1, new(value.Text[1..]));
        }
    }

    private static void Glue(List<TextBox> row, int box, string between)
    {
        if (box + 1 < row.Count)
        {
            row[box] = row[box] with { Text = row[box].Text + between + row[box + 1].Text };
            row.RemoveAt(box + 1);
        }
    }
}
