namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>The ways in which documents go wrong.</summary>
internal enum DamageKind
{
    DropRow,
    DoubleRow,
    DoubleRowChanged,
    SwapRows,
    DeleteBox,
    InsertBox,
    EmptyLabel,
    MisspellLabel,
    SplitNumber,
    GlueBoxes,
    GlueRows,
    DropHeads,
    DropHeading,
    DropTable,
    DoubleTable,
    DoubleTableChanged,
    MoveRow,
    AddRow,
}
