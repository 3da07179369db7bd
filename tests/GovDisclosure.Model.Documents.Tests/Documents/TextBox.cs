using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>A box of a table to be written, and the cell of the form it is the value of.</summary>
internal sealed record TextBox(string Text, FormCell? Cell = null);
