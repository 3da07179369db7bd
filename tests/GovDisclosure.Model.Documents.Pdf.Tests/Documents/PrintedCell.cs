using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>A box of a printed table: where it begins, how far it reaches, and the cell of the form it is the value of.</summary>
internal sealed record PrintedCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, FormCell? Cell = null);
